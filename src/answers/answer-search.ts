/** Answers a question in words: the entries that fit it best, or the whole list that it asks for. */
import type { Catalog, LanguageChain } from '../catalog/catalog';
import type { SearchAnswer } from './answer';
import { describeRow } from './describe-entry';
import { describePage } from './describe-rows';
import { fillText } from './fill-text';
import { formatCount } from './format-count';
import type { View } from './view';

/**
 * Answers with the results of a search or with a list; nothing where the catalog has none of the entries.
 *
 * @example answerSearch({ kind: 'search', ids: ['0x00000405'] }, catalog, ['de'])?.ids // ['0x00000405']
 */
export function answerSearch(
  view: Extract<View, { kind: 'search' | 'list' }>,
  catalog: Catalog,
  languages: LanguageChain,
): SearchAnswer | undefined {
  const { search: words } = catalog.words(languages);
  const isList = view.kind === 'list';
  const entries = isList ? (catalog.list(view.request) ?? []) : view.ids.flatMap((id) => catalog.find(id) ?? []);
  if (entries.length === 0) return undefined;
  const title = isList ? fillText(words.list, { count: formatCount(entries.length, languages) }) : words.title;
  const { items, more, previous, range } = describePage(entries, (entry) => entry, view, catalog, languages);
  return {
    kind: 'search',
    language: languages[0] ?? 'en',
    summary: `${title}: ${items.map(({ name }) => name).join(', ')}`,
    view,
    previous,
    title,
    note: isList ? '' : words.note,
    range,
    rows: items.map((entry) => describeRow(entry, catalog, languages)),
    more,
    ids: entries.map(({ id }) => id),
  };
}
