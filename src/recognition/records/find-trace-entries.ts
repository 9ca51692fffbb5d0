/**
 * Finds the entries of a trace or log: they are event records where they tell of an event.
 *
 *     `<E2ETraceEvent …> … </E2ETraceEvent>`         a service trace (svclog)
 *     `<![LOG[Event ID 20502]LOG]!><time="…" …>`     CMTrace, over several lines as well
 *     `2021-03-11 07:42:10 ERROR Event ID 20102`     a line that begins with its time
 */
import { isMark } from '../scan';
import type { Token } from '../text/tokens';

export interface TraceEntry {
  readonly kind: 'service-trace' | 'cmtrace' | 'line';
  /** The first token, and the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** The token behind the time that a line begins with. */
  readonly timeEnd?: number;
}

/**
 * The entries of all traces in a text, in its order.
 *
 * @example findTraceEntries(tokenize('2021-03-11 07:42:10 Event ID 20102')) // [{ kind: 'line', start: 0, end: 17, timeEnd: 11 }]
 */
export function findTraceEntries(tokens: readonly Token[]): TraceEntry[] {
  const entries: TraceEntry[] = [];
  for (let at = 0; at < tokens.length;) {
    const startsLine = at === 0 || tokens[at - 1]?.kind === 'newline';
    const entry = startsLine ? readEntry(tokens, at) : readServiceTrace(tokens, at);
    if (entry) entries.push(entry);
    at = entry?.end ?? at + 1;
  }
  return entries;
}

function readEntry(tokens: readonly Token[], start: number): TraceEntry | undefined {
  return readServiceTrace(tokens, start) ?? readCmTrace(tokens, start) ?? readTimedLine(tokens, start);
}

function readServiceTrace(tokens: readonly Token[], start: number): TraceEntry | undefined {
  if (tokens[start]?.kind !== 'tag' || tokens[start].lower !== 'e2etraceevent') return undefined;
  let end = start + 1;
  while (end < tokens.length && tokens[end]?.lower !== '/e2etraceevent') end += 1;
  return { kind: 'service-trace', start, end: Math.min(end + 1, tokens.length) };
}

/**
 * The times that lines begin with: no reference and no field stands in one.
 *
 * @example timesOf([{ kind: 'line', start: 0, end: 17, timeEnd: 11 }]) // [{ start: 0, end: 11 }]
 */
export function timesOf(entries: readonly TraceEntry[]): { start: number; end: number }[] {
  return entries.flatMap(({ start, timeEnd }) => (timeEnd === undefined ? [] : [{ start, end: timeEnd }]));
}

/** An entry ends with the line on which its text ends, or where the next one begins. */
function readCmTrace(tokens: readonly Token[], start: number): TraceEntry | undefined {
  if (!isCmTrace(tokens, start)) return undefined;
  let end = start + 5;
  let closed = false;
  while (end < tokens.length && !(closed && tokens[end]?.kind === 'newline') && !isCmTrace(tokens, end)) {
    if (tokens[end]?.text === 'LOG' && isMark(tokens[end - 1], ']') && isMark(tokens[end + 1], ']')) closed = true;
    end += 1;
  }
  return { kind: 'cmtrace', start, end };
}

function isCmTrace(tokens: readonly Token[], at: number): boolean {
  return (
    isMark(tokens[at], '<') &&
    isMark(tokens[at + 1], '!') &&
    isMark(tokens[at + 2], '[') &&
    tokens[at + 3]?.text === 'LOG'
  );
}

/** Tokens of `2021-03-11 07:42` or `11.03.2021 07:42:10.123Z`, joined. */
const time = /^\[?(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?Z?/;

/** A date and a clock take some twelve tokens. */
const longestTime = 14;

function readTimedLine(tokens: readonly Token[], start: number): TraceEntry | undefined {
  const first = tokens[start]?.text ?? '';
  if (!/^(\d|\[$)/.test(first)) return undefined;
  let head = '';
  for (let at = start; at < start + longestTime && at < tokens.length; at += 1) head += tokens[at]?.text ?? '';
  const [written] = time.exec(head) ?? [];
  if (written === undefined) return undefined;
  const behindTime = (tokens[start]?.start ?? 0) + written.length;
  let timeEnd = start;
  while ((tokens[timeEnd]?.end ?? Infinity) <= behindTime) timeEnd += 1;
  let end = timeEnd;
  while (end < tokens.length && tokens[end]?.kind !== 'newline') end += 1;
  return { kind: 'line', start, end, timeEnd };
}
