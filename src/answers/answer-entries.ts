/** Answers with several entries: a row each. */
import type { Catalog, Entry, LanguageChain } from '../catalog/catalog';
import type { EntriesAnswer } from './answer';
import { describeTitle } from './describe-entry';
import { describeFooter } from './describe-footer';
import { describeRows } from './describe-rows';
import { fillText } from './fill-text';

/**
 * Answers about several entries, in the order of the message.
 *
 * @example answerEntries([event20100, event20102], [], catalog, ['en']).title // '2 entries found'
 */
export function answerEntries(
  entries: readonly Entry[],
  also: readonly string[],
  catalog: Catalog,
  languages: LanguageChain,
): EntriesAnswer {
  const title = fillText(catalog.words(languages).entries.title, { count: entries.length });
  const list = describeRows(entries, catalog, languages);
  const names = entries.slice(0, list.rows.length).map((entry) => describeTitle(entry, catalog, languages));
  const footer = entries.flatMap((entry) => describeFooter(entry, catalog, languages, { relatives: false }));
  return {
    kind: 'entries',
    language: languages[0] ?? 'en',
    summary: `${title}: ${names.join(', ')}${list.more ? ', …' : ''}`,
    title,
    ...list,
    also,
    footer: [...new Set(footer)],
  };
}
