/** From what a message says to what we reply about: the table of kinds, in one place. */
import type { Catalog, LanguageChain } from '../catalog/catalog';
import { wordsOf } from '../catalog/search/words-of';
import type { MessageReading } from '../recognition/read-message';
import { createTally, type LogSummary } from '../recognition/log/create-tally';
import type { EventRecord } from '../recognition/records/describe-record';
import { viewLog } from './view-log';
import { findAnswers } from './find-answers';
import { isEmpty, type CatalogView, type ForeignRecords, type Pair, type Rest } from './view';

export interface Asking {
  /** A channel message that did not mention the bot: only entries are worth an answer. */
  readonly watch?: boolean;
  /** Entries that need no answer again; only where the bot was not asked. */
  readonly answered?: ReadonlySet<string>;
  /** Whether the message holds a code snippet, whose text Teams does not hand over. */
  readonly snippet?: boolean;
  /** Whether a file hangs on the message, which Teams does not hand over there. */
  readonly file?: boolean;
}

/** Who was not asked says little: more entries than these are a log, and a log is somebody's own work. */
const mostWatched = 5;

/** An id that one event's text may well hold twice is no news; from three times on it is. */
const countsFrom = 3;

/**
 * What a message is to be answered about; nothing where the bot stays silent.
 *
 * @example viewMessage(readMessage({ text: 'Ereignis 20102' }, lexicon), catalog, ['de']) // { kind: 'found', ids: ['20102'] }
 */
export function viewMessage(
  reading: MessageReading,
  catalog: Catalog,
  languages: LanguageChain,
  { watch = false, answered = new Set(), snippet = false, file = false }: Asking = {},
): CatalogView | undefined {
  const rest = readRest(reading, { snippet, file });
  const found = reading.found.filter(({ id }) => catalog.find(id) && !(watch && answered.has(id)));
  const ids = found.map(({ id }) => id).slice(0, watch ? mostWatched : undefined);
  if (ids.length > 0) {
    if (reading.records.length > 1) {
      const summary = summarize(reading.records);
      const loose = found.filter(({ id }) => ids.includes(id));
      const view = viewLog({ ...summary, loose }, catalog);
      const rest = readRest(withoutRecords(reading, summary.sources), { snippet, file });
      if (watch) return { ...view, ...onlyAbout(ids, view.pairs), ...tell(rest, 0) };
      return { ...view, ...tell(rest, 0) };
    }
    const often = found.filter(({ count }) => count >= countsFrom).map(({ id, count }) => [id, count]);
    const fitting = fit(ids, longestView);
    const counts = often.length > 0 ? { counts: Object.fromEntries(often) as Record<string, number> } : {};
    return { kind: 'found', ids: fitting, ...counts, ...tell(rest, ids.length - fitting.length) };
  }
  if (watch) return undefined;
  if (rest.unknown.length + rest.foreign.length + rest.misspelt.length > 0) return { kind: 'unknown', rest };
  // What stands beside a file is about the file.
  if (file) return { kind: 'help', occasion: 'file' };
  // A mention alone asks about what it quotes.
  const question = reading.text.trim() === '' ? reading.quotedText : reading.text;
  if (snippet) return findAnswers(question, catalog, languages) ?? { kind: 'help', occasion: 'snippet' };
  if (isRequestForHelp(question))
    return viewQuotation(reading, catalog, languages) ?? { kind: 'help', occasion: 'asked' };
  return findAnswers(question, catalog, languages) ?? { kind: 'help', occasion: 'nothing-found' };
}

/** "@Connector Guide ?" in reply to something asks about that. */
function viewQuotation(
  { quotedText }: MessageReading,
  catalog: Catalog,
  languages: LanguageChain,
): CatalogView | undefined {
  return isRequestForHelp(quotedText) ? undefined : findAnswers(quotedText, catalog, languages);
}

/** The pairs of a log whose entries are all among these, and how many records they are. */
function onlyAbout(ids: readonly string[], pairs: readonly Pair[]): { pairs: Pair[]; records: number } {
  const shown = pairs.filter(([id, code]) => ids.includes(id) && (code === '' || ids.includes(code)));
  return { pairs: shown, records: shown.reduce((sum, [, , count]) => sum + count, 0) };
}

/** In characters of JSON: every row of a card carries its view twice. */
const longestView = 1200;

/** What was read beside the entries, and how many of these are left out; nothing where there is neither. */
function tell(rest: Rest, left: number): { rest?: Rest } {
  return isEmpty(rest) && left === 0 ? {} : { rest: { ...rest, more: rest.more + left } };
}

/** As many of the first items as fit into a button. */
function fit<T>(items: readonly T[], room: number): T[] {
  let left = room;
  return items.filter((item) => (left -= JSON.stringify(item).length + 1) >= 0);
}

function summarize(records: readonly EventRecord[]): LogSummary {
  const tally = createTally();
  for (const record of records) tally.add(record);
  return tally.summarize();
}

/** The events of others that stand outside of records; those are said in one line. */
function withoutRecords(reading: MessageReading, sources: ForeignRecords['sources']): MessageReading {
  const told = new Set(sources.map(([source]) => source));
  return { ...reading, foreign: reading.foreign.filter(({ source }) => !told.has(source)) };
}

function readRest({ unknown, foreign, misspelt }: MessageReading, unread: Pick<Rest, 'snippet' | 'file'>): Rest {
  const rest = {
    unknown: fit(
      unknown.map(({ id, family }) => ({ id, family })),
      longestView,
    ),
    foreign: fit(
      foreign.map(({ id, source }) => ({ id, source })),
      longestView / 2,
    ),
    misspelt: fit(
      misspelt.map(({ span, suggested }) => ({ text: span.text, suggested })),
      longestView / 2,
    ),
  };
  const all = unknown.length + foreign.length + misspelt.length;
  const more = all - rest.unknown.length - rest.foreign.length - rest.misspelt.length;
  return { ...rest, ...unread, more };
}

const greetings = new Set(
  'help hilfe hi hello hey hallo moin servus danke thanks thank you dir guten good morgen morning tag day abend evening info start about was kannst du what can do wer bist who are wie geht how works work funktionierst funktioniert das this bot'.split(
    ' ',
  ),
);

/** Nothing, a question mark, "help", a greeting: the user asks what the bot is, not about something it does not know. */
function isRequestForHelp(text: string): boolean {
  return wordsOf(text).every((word) => greetings.has(word));
}
