/** Where an entry comes from, and what became of the product it speaks of. */
import type { Catalog, Entry, LanguageChain } from '../catalog/catalog';
import type { Words } from '../catalog/content';
import { fillText } from './fill-text';
import { formattersOf } from './formatters';

/**
 * The footer lines of an entry: the product's generation with the events that took its place, and the source.
 *
 * @example describeFooter(entry, catalog, ['en'])[0] // 'Legacy connector, no longer supported: …'
 */
export function describeFooter(
  entry: Entry,
  catalog: Catalog,
  languages: LanguageChain,
  show = { relatives: true },
): string[] {
  const { footer } = catalog.words(languages);
  const successors = entry.family === 'legacy-event' ? entry.derivedSuccessors : [];
  const predecessors = catalog.predecessorsOf(entry.id).map(({ id }) => id);
  const relatives = (text: string, ids: readonly string[]) =>
    show.relatives && ids.length > 0 ? [fillText(text, { ids: ids.join(', ') })] : [];
  const lines = [
    ...(entry.generation === 'legacy' ? [footer.retired] : []),
    ...relatives(footer.successors, successors),
    ...relatives(footer.predecessors, predecessors),
  ];
  return [
    ...(lines.length > 0 ? [lines.join(' ')] : []),
    ...describeOrigin(entry, footer),
    describeSource(entry, catalog, languages),
  ];
}

function describeOrigin({ origin }: Entry, footer: Words['footer']): string[] {
  if (!origin) return [];
  return [fillText(origin.kind === 'added' ? footer.ownEntry : footer.ownChange, { name: origin.organisation })];
}

function describeSource(entry: Entry, catalog: Catalog, languages: LanguageChain): string {
  const { footer } = catalog.words(languages);
  const { title } = catalog.sourceLink(entry, languages);
  const { date } = entry.source;
  const version = entry.sinceVersion;
  if (entry.origin?.kind === 'added' || date === undefined) return fillText(footer.source, { title });
  const dated = { title, date: formatDate(date, languages) };
  return version === undefined
    ? fillText(footer.sourceDated, dated)
    : fillText(footer.sourceSince, { ...dated, version });
}

/**
 * A calendar date in the reader's format.
 *
 * @example formatDate('2020-04-22', ['de']) // '22. April 2020'
 */
export function formatDate(date: string, languages: LanguageChain): string {
  return formattersOf(languages).longDate.format(new Date(`${date}T00:00:00Z`));
}
