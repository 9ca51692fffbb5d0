/** The shipped catalog, and the answer to a text as the bot and the terminal make it. */
import type { Answer, Row } from '../../src/answers/answer';
import { answerMessage, type Asking } from '../../src/answers/answer-message';
import type { CodeEntry, Entry, EventEntry } from '../../src/catalog/catalog';
import { loadCatalog } from '../../src/catalog/load-catalog';
import { createLexicon } from '../../src/recognition/lexicon';
import { readMessage } from '../../src/recognition/read-message';

export const catalog = loadCatalog();
export const languages = ['de', 'en'] as const;
export const events = catalog.entries.filter((entry): entry is EventEntry => entry.family === 'legacy-event');
export const codes = catalog.entries.filter((entry): entry is CodeEntry => entry.family === 'diagnostic-code');
const lexicon = createLexicon(catalog);

export const readText = (text: string) => readMessage({ text }, lexicon);

/**
 * The answer to a text.
 *
 * @example answerTo('Ereignis 20102', { language: 'de' }).kind // 'entry'
 */
export function answerTo(
  text: string,
  { language = 'en', watch = false }: Asking & { language?: string } = {},
): Answer {
  return answerMessage(readText(text), catalog, [language], { watch });
}

/**
 * The answer to a text, of the kind that the test is about.
 *
 * @throws Error when the answer is of another kind.
 * @example answerOfKind('entry', '20102').steps
 */
export function answerOfKind<K extends Answer['kind']>(kind: K, text: string, language = 'en'): Answer & { kind: K } {
  const answer = answerTo(text, { language });
  if (answer.kind !== kind) throw new Error(`“${text}” is answered with “${answer.kind}”, not “${kind}”.`);
  return answer as Answer & { kind: K };
}

export function entryOf(id: string): Entry {
  const entry = catalog.find(id);
  if (!entry) throw new Error(`The catalog has no ${id}.`);
  return entry;
}

export const idsOf = (rows: readonly Row[]): string[] => rows.map(({ verdict }) => verdict.id);
