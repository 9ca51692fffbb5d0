/** Answers a question in words: the entries that fit it best, or the whole list that it asks for. */
import type { Catalog, Entry, LanguageChain } from '../catalog/catalog';
import type { SearchAnswer } from './answer';
import { describeRows } from './describe-rows';
import { fillText } from './fill-text';
import { isEnglish, isGerman } from './guess-language';

/** Ids that mean something were read before; another number of four digits says that the message is about other things. */
const otherNumber = /\p{Nd}{4}/u;

/**
 * Answers a question, or nothing where no entry fits it.
 *
 * @example answerSearch('Zertifikat abgelaufen', catalog, ['de'])?.ids[0] // '0x00000405'
 */
export function answerSearch(question: string, catalog: Catalog, languages: LanguageChain): SearchAnswer | undefined {
  if (otherNumber.test(question)) return undefined;
  const { search: words } = catalog.words(languages);
  const list = catalog.list(question);
  if (list) {
    const title = fillText(words.list, { count: list.length });
    return toAnswer(list, { title, note: '' }, catalog, languages);
  }
  // Whoever reads German may well ask in English.
  const spoken = isGerman(question) ? 'de' : isEnglish(question) ? 'en' : undefined;
  const results = catalog.search(question, spoken ?? languages[0] ?? 'en');
  if (results.length === 0) return undefined;
  return toAnswer(results, { title: words.title, note: words.note }, catalog, languages);
}

function toAnswer(
  entries: readonly Entry[],
  { title, note }: Pick<SearchAnswer, 'title' | 'note'>,
  catalog: Catalog,
  languages: LanguageChain,
): SearchAnswer {
  const { rows, more } = describeRows(entries, catalog, languages);
  return {
    kind: 'search',
    language: languages[0] ?? 'en',
    summary: `${title}: ${rows.map(({ verdict }) => verdict.name).join(', ')}`,
    title,
    note,
    rows,
    more,
    ids: entries.map(({ id }) => id),
  };
}
