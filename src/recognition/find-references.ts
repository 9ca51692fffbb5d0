/** Finds every reference in one text: the scanner. */
import { blockTokens } from './context/block-tokens';
import { findBareCurrentEvents } from './context/find-bare-current-events';
import { findOwners, type Owner } from './records/find-owners';
import { findStops } from './records/find-stops';
import { findTraceEntries, timesOf } from './records/find-trace-entries';
import { withHints, withTraces, type Candidate } from './records/with-hints';
import { isPlainNumber } from './context/is-plain-number';
import { disown } from './records/disown';
import { createSkip } from './records/create-skip';
import type { Lexicon } from './lexicon';
import { readWebLog } from './records/read-web-log';
import { describeRecord, type EventRecord } from './records/describe-record';
import { normalizeText } from './text/normalize-text';
import { readBareCurrentEvent } from './readers/bare-current-event';
import { readBareEvent } from './readers/bare-event';
import { readBareHexCode } from './readers/bare-hex-code';
import { readCellEvent } from './readers/cell-event';
import { readDecimalCode } from './readers/decimal-code';
import { readHexCode } from './readers/hex-code';
import { readHttpStatus } from './readers/http-status';
import { readLabelledCode } from './readers/labelled-code';
import { readLabelledEvent } from './readers/labelled-event';
import { readName } from './readers/name';
import { readPhrase } from './readers/phrase';
import { readSystemError } from './readers/system-error';
import { readWebLogCode } from './readers/web-log-code';
import type { Reference } from './reference';
import { isFiveDigits, isNumber, spanOf, type Reader, type Reading, type Scan } from './scan';
import { tokenize, type Token } from './text/tokens';

/**
 * One reader a rule, under the tokens that what it reads may begin with; the first that reads something wins. A new family is one
 * more line.
 */
const readers: Readonly<Record<Token['kind'] | 'number', readonly Reader[]>> = {
  number: [
    readWebLogCode,
    readPhrase,
    readCellEvent,
    readBareHexCode,
    readDecimalCode,
    readHttpStatus,
    readSystemError,
    readBareEvent,
    readBareCurrentEvent,
  ],
  word: [readPhrase, readHexCode, readLabelledEvent, readLabelledCode, readBareHexCode, readName],
  mark: [readPhrase, readDecimalCode],
  tag: [readLabelledEvent, readLabelledCode],
  space: [],
  newline: [],
};

export interface TextReading {
  /** In the order of the text. */
  readonly references: readonly Reference[];
  /** The event records that the text holds, of whatever owner. */
  readonly records: readonly EventRecord[];
  /** The ids of entries that are named outside of our records, as often as they are. */
  readonly loose: readonly string[];
}

/**
 * Reads a text once, from left to right; the time grows linearly with its length.
 *
 * @param options.entities whether HTML entities are still to be decoded.
 * @example findReferences('Ereignis-ID 20102', lexicon).references[0] // { kind: 'found', id: '20102', … }
 */
export function findReferences(text: string, lexicon: Lexicon, options = { entities: true }): TextReading {
  const normal = normalizeText(text, options);
  const tokens = tokenize(normal.text);
  const traces = findTraceEntries(tokens);
  const times = timesOf(traces);
  const webLog = readWebLog(tokens);
  const { owners, columns, records, hints } = findOwners(tokens, lexicon, {
    stops: findStops(tokens, traces, webLog),
    times,
    webLog,
  });
  const blocked = blockTokens(tokens, lexicon);
  for (const { start, end } of webLog.lines) {
    for (let at = start; at < end; at += 1) if (!webLog.columns.has(at)) blocked.add(at);
  }
  const scan: Scan = {
    tokens,
    blocked,
    columns: webLog.columns.size === 0 ? columns : new Map([...columns, ...webLog.columns]),
    bareCurrentEvents: findBareCurrentEvents(tokens, lexicon),
    lexicon,
    normal,
  };

  const references: Reference[] = [];
  const places: number[] = [];
  const skip = createSkip(times);
  for (let at = skip(0); at < tokens.length; at = skip(at)) {
    const token = tokens[at];
    const mayBegin = token && readers[token.kind].length > 0 && !blocked.has(at);
    const reading = mayBegin ? (readAt(scan, at, token) ?? readForeignEvent(scan, at, owners.get(at))) : undefined;
    if (!reading) {
      at += 1;
      continue;
    }
    for (const reference of disown(scan, at, reading, { owner: owners.get(at), isId: columns.get(at) === 'id' })) {
      references.push(reference);
      places.push(at);
    }
    at = reading.next;
  }
  const candidates = withHints(withTraces(records, traces), hints);
  return { references, ...readRecords(candidates, references, places, scan) };
}

/** What each record holds; references and records both stand in the order of the text. */
function readRecords(
  candidates: readonly Candidate[],
  references: readonly Reference[],
  places: readonly number[],
  scan: Scan,
): Pick<TextReading, 'records' | 'loose'> {
  const records: EventRecord[] = [];
  const loose: Reference[] = [];
  let next = 0;
  for (const candidate of candidates) {
    const { start, end } = candidate;
    while ((places[next] ?? end) < start) loose.push(...references.slice(next, ++next));
    const first = next;
    while ((places[next] ?? end) < end) next += 1;
    const inside = references.slice(first, next);
    const described = describeRecord(candidate, inside, scan);
    if (described?.event === undefined) loose.push(...inside);
    if (described) records.push(described);
  }
  loose.push(...references.slice(next));
  return { records, loose: loose.flatMap((one) => (one.kind === 'found' ? [one.id] : [])) };
}

function readAt(scan: Scan, at: number, token: Token): Reading | undefined {
  for (const read of readers[isNumber(token) ? 'number' : token.kind]) {
    const reading = read(scan, at);
    if (reading) return reading;
  }
  return undefined;
}

/** `Log Name: ODJ Connector Service … 30132`: where only the source is known, a number of five digits is its event's. */
function readForeignEvent(scan: Scan, at: number, owner: Owner | undefined): Reading | undefined {
  const token = scan.tokens[at];
  if (owner?.id !== '' || !isFiveDigits(token) || !isPlainNumber(scan, at)) return undefined;
  const span = spanOf(scan, at);
  // The label says that the number is an event's; the text has none.
  return { references: [{ kind: 'unknown', family: 'event', id: token.text, span, label: span }], next: at + 1 };
}
