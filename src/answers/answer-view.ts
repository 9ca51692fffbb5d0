/** Says what a view is about: the same card whether a message, a button or another language asks for it. */
import { isEvent, type Catalog, type CodeEntry, type Entry, type LanguageChain } from '../catalog/catalog';
import type { SpokenAnswer } from './answer';
import { answerDigest } from './answer-digest';
import { answerEntries } from './answer-entries';
import { answerEntry } from './answer-entry';
import { answerHelp } from './answer-help';
import { answerSearch } from './answer-search';
import { answerUnknown } from './answer-unknown';
import { describeRest } from './describe-rest';
import { fillText } from './fill-text';
import { formatCount } from './format-count';
import type { CatalogView, FoundView } from './view';

/**
 * Answers about a view; entries that the catalog no longer has are left out.
 *
 * @example answerView({ kind: 'found', ids: ['20102'] }, catalog, ['de']).kind // 'entry'
 */
export function answerView(view: CatalogView, catalog: Catalog, languages: LanguageChain): SpokenAnswer {
  switch (view.kind) {
    case 'found':
      return answerFound(view, catalog, languages) ?? answerOldButton(catalog, languages);
    case 'digest':
      return answerDigest(view, catalog, languages);
    case 'unknown':
      return answerUnknown(view, catalog, languages);
    case 'search':
    case 'list':
      return answerSearch(view, catalog, languages) ?? answerOldButton(catalog, languages);
    case 'help':
      return answerHelp(view.occasion, catalog, languages);
  }
}

function answerOldButton(catalog: Catalog, languages: LanguageChain): SpokenAnswer {
  return answerHelp('old-button', catalog, languages);
}

/** One entry, one event with its codes, or several. */
function answerFound(view: FoundView, catalog: Catalog, languages: LanguageChain): SpokenAnswer | undefined {
  const entries = view.ids.flatMap((id) => catalog.find(id) ?? []);
  const events = entries.filter(isEvent);
  const codes = entries.filter((entry): entry is CodeEntry => !isEvent(entry));
  const [first] = entries;
  if (!first) return undefined;
  const main = events.length === 1 ? events[0] : entries.length === 1 ? first : undefined;
  if (!main) return answerEntries(view, entries, catalog, languages);
  const also = describeRest(view.rest, catalog, languages);
  const answer = answerEntry(main, isEvent(main) ? codes : [], also, catalog, languages);
  const counts = describeCounts(view, entries, catalog, languages);
  return { ...answer, inMessage: [...answer.inMessage, ...counts], view };
}

function describeCounts(
  { counts = {} }: FoundView,
  entries: readonly Entry[],
  catalog: Catalog,
  languages: LanguageChain,
): string[] {
  const { count: words } = catalog.words(languages).entry;
  return entries.flatMap(({ id }) => {
    const count = counts[id];
    return count === undefined ? [] : [fillText(words, { id, count: formatCount(count, languages) })];
  });
}
