/** One line about the records of a log that are not the connector's. */
import type { Catalog, LanguageChain } from '../catalog/catalog';
import { fillText } from './fill-text';
import { formatCount } from './format-count';
import type { ForeignRecords } from './view';

/**
 * The line about records of others, or none.
 *
 * @example describeForeign({ count: 3, sources: [['Disk', 2]] }, catalog, ['en']) // ['Records of other sources: 3 (Disk 2 ×, …)']
 */
export function describeForeign(
  foreign: ForeignRecords | undefined,
  catalog: Catalog,
  languages: LanguageChain,
): string[] {
  if (!foreign) return [];
  const { digest: words } = catalog.words(languages);
  const count = formatCount(foreign.count, languages);
  if (foreign.sources.length === 0) return [fillText(words.foreign, { count })];
  const named = foreign.sources.map(([source, times]) =>
    fillText(words.foreignSource, { source, count: formatCount(times, languages) }),
  );
  const isAll = foreign.sources.reduce((sum, [, times]) => sum + times, 0) >= foreign.count;
  return [fillText(words.foreignOf, { count, sources: [...named, ...(isAll ? [] : ['…'])].join(', ') })];
}
