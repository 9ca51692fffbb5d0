/** Decides whether a bare number is a column of a log: a process or thread, a size, one of several numbers. */
import { isMark, isNumber, isWord, wordsAfter, type Scan } from '../scan';
import { isFileOrHost } from './stands-alone';
import { isEventLevel } from '../vocabulary/event-levels';
import { loggerLevels } from '../vocabulary/other-numbers';

/**
 * Whether a bare number is a column of a log or listing.
 *
 * @example isLogColumn(scan, at) // true for "2021-03-11 07:42:10 1234 20102 INFO started", "-rw-r--r-- 20102 a.log"
 */
export function isLogColumn(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (isForeignNeighbour(scan, at, -1) || isForeignNeighbour(scan, at, 1) || isBeforeFile(scan, at)) return true;
  if (isInRunOfColumns(scan, at)) return true;
  if (!lineHasTimeBefore(scan, at)) return false;
  const [next = ''] = wordsAfter(scan, isMark(tokens[at + 1], ']') ? at + 1 : at, 1);
  const bracketed = isMark(tokens[at - 1], '[') && isMark(tokens[at + 1], ']');
  const dashes = tokens[at + 1]?.kind === 'space' && isMark(tokens[at + 2], '-') && isMark(tokens[at + 3], '-');
  return bracketed || dashes || loggerLevels.has(next) || (isBehindFraction(scan, at) && !isEventLevel(next));
}

/** Another bare number beside it, with only blanks between, that is no event's. "20102 3 times" is none. */
function isForeignNeighbour({ tokens, lexicon }: Scan, at: number, step: -1 | 1): boolean {
  const neighbour = tokens[at + 2 * step];
  if (!isBlank(tokens[at + step]) || !isNumber(neighbour) || lexicon.events.has(neighbour.text)) return false;
  if (lexicon.relatedCodes.has(Number(neighbour.text))) return false;
  const likeAnEvent = /^[12]0[0-9]{3}$/.test(neighbour.text);
  const beyond = tokens[at + 3 * step];
  const alone = beyond === undefined || beyond.kind === 'space' || beyond.kind === 'newline';
  // One small number beside an event is a count ("20102 3 times"), two are columns.
  const isColumn = neighbour.text.length >= 3 || (isBlank(beyond) && isNumber(tokens[at + 4 * step]));
  const isYear = /^20[0-3][0-9]$/.test(neighbour.text);
  const isCount = ['times', 'mal', 'x'].includes(tokens[at + 4 * step]?.lower ?? '');
  return alone && isColumn && !likeAnEvent && !isYear && !isCount && !isCountTable(tokens, at);
}

/** A run of numbers is looked at as far as this to both sides. */
const longestRun = 6;

/**
 * `08:15:30 20102 20302 ERR`: a process and a thread behind a time; `403 0 20102 20302`: columns, because some of them can
 * be nothing else.
 */
function isInRunOfColumns({ tokens, lexicon }: Scan, at: number): boolean {
  let first = at;
  while (first > at - 2 * longestRun && isBlank(tokens[first - 1]) && isNumber(tokens[first - 2])) first -= 2;
  let last = at;
  while (last < at + 2 * longestRun && isBlank(tokens[last + 1]) && isNumber(tokens[last + 2])) last += 2;
  const run = tokens.slice(first, last + 1).filter(isNumber);
  // A time before the run ends with its seconds, which belong to it.
  const isTime = isMark(tokens[first - 1], ':') || isMark(tokens[first - 1], '.,');
  if (isTime) return run.length > 2;
  return run.length > 2 && run.filter(({ text }) => !lexicon.events.has(text)).length > 1;
}

/** `20102 1200` alone in a line: an event and how often it came. */
function isCountTable(tokens: Scan['tokens'], at: number): boolean {
  const startsLine = tokens[at - 1] === undefined || tokens[at - 1]?.kind === 'newline';
  const end = tokens[at + 3];
  return startsLine && (end === undefined || end.kind === 'newline');
}

/** A tab parts cells, blanks part columns. */
function isBlank(token: { kind: string; text: string } | undefined): boolean {
  return token?.kind === 'space' && !token.text.includes('\t');
}

/** `-a---- 12.03.2024 03:14 20102 NDESPlugin.log`: a size stands before a file's name. */
function isBeforeFile({ tokens }: Scan, at: number): boolean {
  return (
    tokens[at + 1]?.kind === 'space' &&
    isWord(tokens[at + 2]) &&
    isMark(tokens[at + 3], '.') &&
    isFileOrHost(tokens, at + 3)
  );
}

/** `03:14:07.411 20102 foo`: behind a time with fractions stands a process. */
function isBehindFraction({ tokens }: Scan, at: number): boolean {
  return (
    isBlank(tokens[at - 1]) &&
    isNumber(tokens[at - 2]) &&
    isMark(tokens[at - 3], '.,') &&
    isNumber(tokens[at - 4]) &&
    isMark(tokens[at - 5], ':')
  );
}

/** A time column stands near the number; looking further would make the scan quadratic in the line. */
const nearby = 40;

/** Whether a time with seconds stands before a token in its line. */
function lineHasTimeBefore({ tokens }: Scan, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - nearby) && tokens[index]?.kind !== 'newline'; index -= 1) {
    const isTime = isMark(tokens[index], ':') && isNumber(tokens[index - 1]) && isNumber(tokens[index + 1]);
    if (isTime && isMark(tokens[index + 2], ':')) return true;
  }
  return false;
}
