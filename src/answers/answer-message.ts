/** From what a message says to what we reply: the table of kinds, in one place. */
import { isEvent, type Catalog, type CodeEntry, type Entry, type LanguageChain } from '../catalog/catalog';
import type { MessageReading } from '../recognition/read-message';
import type { Answer, SpokenAnswer } from './answer';
import { answerDigest } from './answer-digest';
import { answerEntries } from './answer-entries';
import { answerEntry } from './answer-entry';
import { answerHelp } from './answer-help';
import { answerSearch } from './answer-search';
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
    const also = describeRest(reading, catalog, languages);
    if (reading.records.length > 1) return answerDigest(reading.records, entries, also, catalog, languages);
    const answer = answerFound(entries, also, catalog, languages);
    if (answer.kind !== 'entry') return answer;
    return { ...answer, inMessage: [...answer.inMessage, ...describeCounts(reading, catalog, languages)] };
  }
  if (watch) return { kind: 'silent', language: languages[0] ?? 'en' };
  if (reading.unknown.length + reading.foreign.length + reading.misspelt.length > 0) {
    return answerUnknown(reading, catalog, languages);
  }
  if (isRequestForHelp(reading.text)) return answerHelp('asked', catalog, languages);
  return answerSearch(reading.text, catalog, languages) ?? answerHelp('nothing-found', catalog, languages);
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
  const events = entries.filter(isEvent);
  const codes = entries.filter((entry): entry is CodeEntry => !isEvent(entry));
  const [event] = events;
  if (event && events.length === 1) return answerEntry(event, codes, also, catalog, languages);
  const [only] = entries;
  if (only && entries.length === 1) return answerEntry(only, [], also, catalog, languages);
  return answerEntries(entries, also, catalog, languages);
}

const greetings = new Set(
  'help hilfe hi hello hey hallo moin servus danke thanks thank you dir guten good morgen morning tag day abend evening info start about was kannst du what can do wer bist who are wie geht how works work funktionierst funktioniert das this bot'.split(
    ' ',
  ),
);

/** Nothing, a question mark, "help", a greeting: the user asks what the bot is, not about something it does not know. */
function isRequestForHelp(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => greetings.has(word));
}
