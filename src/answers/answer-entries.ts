/** Answers with several entries: a row each. */
import type { Catalog, Entry, LanguageChain } from '../catalog/catalog';
import type { EntriesAnswer } from './answer';
import { describeRow, describeTitle } from './describe-entry';
import { describeFooter } from './describe-footer';
import { describeRest } from './describe-rest';
import { describePage } from './describe-rows';
import { fillText } from './fill-text';
import { formatCount } from './format-count';
import type { FoundView } from './view';

/**
 * Answers about several entries, in the order of the message.
 *
 * @example answerEntries(viewOf(['20100', '20102']), [event20100, event20102], catalog, ['en']).title // '2 entries found'
 */
export function answerEntries(
  view: FoundView,
  entries: readonly Entry[],
  catalog: Catalog,
  languages: LanguageChain,
): EntriesAnswer {
  const title = fillText(catalog.words(languages).entries.title, { count: formatCount(entries.length, languages) });
  const { items, more, previous, range } = describePage(entries, (entry) => entry, view, catalog, languages);
  const names = items.map((entry) => describeTitle(entry, catalog, languages));
  const footer = entries.flatMap((entry) => describeFooter(entry, catalog, languages, { relatives: false }));
  return {
    kind: 'entries',
    language: languages[0] ?? 'en',
    summary: `${title}: ${names.join(', ')}${more ? ', …' : ''}`,
    view,
    previous,
    title,
    range,
    rows: items.map((entry) => describeRow(entry, catalog, languages)),
    more,
    also: describeRest(view.rest, catalog, languages),
    footer: [...new Set(footer)],
  };
}
