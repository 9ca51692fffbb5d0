/** From what a message says to what we reply: the table of kinds, in one place. */
import type { Catalog, CodeEntry, Entry, LanguageChain } from '../catalog/catalog';
import type { MessageReading } from '../recognition/read-message';
import type { Answer, SpokenAnswer } from './answer';
import { answerEntries } from './answer-entries';
import { answerEntry } from './answer-entry';
import { answerHelp } from './answer-help';
import { answerUnknown } from './answer-unknown';
import { describeRest } from './describe-rest';
import { fillText } from './fill-text';

export interface Asking {
  /** A channel message that did not mention the bot: only entries are worth an answer. */
  readonly watch?: boolean;
}

/**
 * Answers a message that was read.
 *
 * @example answerMessage(readMessage({ text: 'Ereignis 20102' }, lexicon), catalog, ['de']).kind // 'entry'
 */
export function answerMessage(
  reading: MessageReading,
  catalog: Catalog,
  languages: LanguageChain,
  { watch = false }: Asking = {},
): Answer {
  const entries = reading.found.flatMap(({ id }) => catalog.find(id) ?? []);
  if (entries.length > 0) {
    const answer = answerFound(entries, describeRest(reading, catalog, languages), catalog, languages);
    if (answer.kind !== 'entry') return answer;
    return { ...answer, inMessage: [...answer.inMessage, ...describeCounts(reading, catalog, languages)] };
  }
  if (watch) return { kind: 'silent', language: languages[0] ?? 'en' };
  if (reading.unknown.length + reading.foreign.length + reading.misspelt.length > 0) {
    return answerUnknown(reading, catalog, languages);
  }
  return answerHelp(isRequestForHelp(reading.text) ? 'asked' : 'nothing-found', catalog, languages);
}

/** An id that one event's text may well hold twice is no news; from three times on it is. */
const countsFrom = 3;

function describeCounts({ found }: MessageReading, catalog: Catalog, languages: LanguageChain): string[] {
  const { count: words } = catalog.words(languages).entry;
  return found.filter(({ count }) => count >= countsFrom).map(({ id, count }) => fillText(words, { id, count }));
}

/**
 * Answers about entries: one entry, one event with its codes, or several.
 *
 * @example answerFound([event20102, code400], [], catalog, ['en']).kind // 'entry'
 */
export function answerFound(
  entries: readonly Entry[],
  also: readonly string[],
  catalog: Catalog,
  languages: LanguageChain,
): SpokenAnswer {
  const events = entries.filter(({ family }) => family === 'legacy-event');
  const codes = entries.filter((entry): entry is CodeEntry => entry.family === 'diagnostic-code');
  const [event] = events;
  if (event && events.length === 1) return answerEntry(event, codes, also, catalog, languages);
  const [code] = codes;
  if (code && entries.length === 1) return answerEntry(code, [], also, catalog, languages);
  return answerEntries(entries, also, catalog, languages);
}

const greetings = new Set(
  'help hilfe hi hello hey hallo moin servus danke thanks thank you dir guten good morgen morning tag day abend evening info start about'.split(
    ' ',
  ),
);

/** Nothing, a question mark, "help", a greeting: the user asks what the bot is, not about something it does not know. */
function isRequestForHelp(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => greetings.has(word));
}
