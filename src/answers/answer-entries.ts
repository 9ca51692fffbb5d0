/** Answers with several entries: a row each. */
import type { Catalog, Entry, LanguageChain } from '../catalog/catalog';
import type { EntriesAnswer } from './answer';
import { describeFooter } from './describe-footer';
import { describeRow } from './describe-entry';
import { fillText } from './fill-text';

/** Twelve rows keep the card under 25 KB and under two phone screens; the others are named by id. */
const mostRows = 12;

/**
 * Answers about several entries, in the order of the message.
 *
 * @example answerEntries([event20100, event20102], [], catalog, ['en']).title // '2 references found'
 */
export function answerEntries(
  entries: readonly Entry[],
  also: readonly string[],
  catalog: Catalog,
  languages: LanguageChain,
): EntriesAnswer {
  const { entries: words } = catalog.words(languages);
  const title = fillText(words.title, { count: entries.length });
  const rest = entries.slice(mostRows).map(({ id }) => id);
  const footer = entries.flatMap((entry) => describeFooter(entry, catalog, languages, { successors: false }));
  return {
    kind: 'entries',
    language: languages[0] ?? 'en',
    summary: `${title}: ${entries.map(({ id }) => id).join(', ')}`,
    title,
    rows: entries.slice(0, mostRows).map((entry) => describeRow(entry, catalog, languages)),
    more: rest.length > 0 ? fillText(words.more, { count: rest.length, ids: rest.join(', ') }) : '',
    also,
    footer: [...new Set(footer)],
  };
}
