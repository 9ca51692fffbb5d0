/** Where an entry comes from, and what became of the product it speaks of. */
import type { Catalog, Entry, LanguageChain } from '../catalog/catalog';
import { fillText } from './fill-text';

/**
 * The footer lines of an entry: the product's generation with the events that took its place, and the source.
 *
 * @example describeFooter(entry, catalog, ['en'])[0] // 'Legacy connector, retired: …'
 */
export function describeFooter(
  entry: Entry,
  catalog: Catalog,
  languages: LanguageChain,
  show = { successors: true },
): string[] {
  const { footer } = catalog.words(languages);
  const successors = show.successors && 'derivedSuccessors' in entry ? entry.derivedSuccessors : [];
  const lines: string[] = [];
  if (entry.generation === 'legacy') {
    const known = successors.length > 0 ? ` ${fillText(footer.successors, { ids: successors.join(', ') })}` : '';
    lines.push(`${footer.retired}${known}`);
  }
  const { title } = catalog.sourceLink(entry, languages);
  const { date } = entry.source;
  lines.push(fillText(footer.source, { title, date: formatDate(date, languages), version: entry.sinceVersion }));
  return lines;
}

/**
 * A calendar date in the reader's format.
 *
 * @example formatDate('2020-04-22', ['de']) // '22. April 2020'
 */
export function formatDate(date: string, languages: LanguageChain): string {
  return new Intl.DateTimeFormat([...languages], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
