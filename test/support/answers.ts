/** The shipped catalog, and the answer to a text as the bot and the terminal make it. */
import type { Answer, Row } from '../../src/answers/answer';
import { answerMessage } from '../../src/answers/answer-message';
import { answerView } from '../../src/answers/answer-view';
import type { Asking } from '../../src/answers/view-message';
import type { Entry } from '../../src/catalog/catalog';
import type { FamilyName } from '../../src/catalog/schema';
import { loadCatalog } from '../../src/catalog/load-catalog';
import { createLexicon } from '../../src/recognition/lexicon';
import { readMessage } from '../../src/recognition/read-message';

export const catalog = loadCatalog();
export const languages = ['de', 'en'] as const;
const ofFamily = <F extends FamilyName>(family: F) =>
  catalog.entries.filter((entry) => entry.family === family) as Entry<F>[];
/** The events and diagnostic codes of the source article. */
export const events = ofFamily('legacy-event');
export const codes = ofFamily('diagnostic-code');
export const currentEvents = ofFamily('current-event');
export const relatedCodes = ofFamily('related-code');
export const logPhrases = ofFamily('log-phrase');
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

/**
 * A message that names an entry, as people write it.
 *
 * @example messageFor(catalog.find('1603')!) // 'Error 1603'
 */
export function messageFor({ family, id, name }: Entry): string {
  if (family === 'log-phrase') return name;
  if (family === 'current-event') return `Event ID ${id}`;
  if (family === 'related-code' && id.startsWith('HTTP')) return `NDES: ${id}`;
  return family === 'related-code' && !id.startsWith('0x') ? `Error ${id}` : id;
}

/**
 * The ids of every row of a list, page by page, as its button shows them.
 *
 * @example idsOfPages(answerOfKind('search', 'list all events')).length // 80
 */
export function idsOfPages(answer: Answer): string[] {
  if (!('rows' in answer)) return [];
  const next = answer.more?.view;
  const isOurs = next !== undefined && next.kind !== 'about';
  return [...idsOf(answer.rows), ...(isOurs ? idsOfPages(answerView(next, catalog, [answer.language])) : [])];
}

export const idsOf = (rows: readonly Row[]): string[] => rows.map(({ verdict }) => verdict.id);
