/**
 * Reads the lines of IIS' log (W3C), whose `#Fields:` says what each column holds.
 *
 *     #Fields: date time cs-method cs-uri-stem sc-status sc-win32-status
 *     2021-03-11 07:42:11 GET /certsrv/mscep/mscep.dll 503 64              → an HTTP status and a code of Windows
 *     2021-03-11 07:42:11 GET /shop 503 64                                 → nothing
 */
import { isMark, isNumber } from '../scan';
import type { Token } from '../text/tokens';
import { systemPaths } from '../vocabulary/http';
import type { Line } from './read-tables';
import { endOfLine } from './record-bounds';

export interface WebLog {
  /** The numbers that mean something, in requests to this system. */
  readonly columns: ReadonlyMap<number, 'status' | 'win32'>;
  /** Its lines, comments too, in the order of the text: all else in them is an address, a size, a duration. */
  readonly lines: readonly Line[];
}

interface Cell {
  readonly first: number;
  /** The token behind its last. */
  readonly end: number;
}

/**
 * The columns of all such logs in a text.
 *
 * @example readWebLog(tokenize('#Fields: cs-uri-stem sc-status\n/certsrv/mscep/ 503')).columns.size // 1
 */
export function readWebLog(tokens: readonly Token[]): WebLog {
  const columns = new Map<number, 'status' | 'win32'>();
  const lines: Line[] = [];
  let names: string[] = [];
  for (let start = findHead(tokens, 0); start < tokens.length;) {
    const end = endOfLine(tokens, start, tokens.length);
    const cells = splitCells(tokens, start, end);
    const isComment = isMark(tokens[start], '#');
    if (isHead(tokens, start, 'fields')) names = cells.slice(1).map((cell) => textOf(tokens, cell));
    else if (!isComment && cells.length === names.length) {
      for (const [at, column] of readRow(tokens, cells, names)) columns.set(at, column);
    }
    if (isComment || cells.length === names.length) lines.push({ start, end });
    // An empty line ends the log.
    if (cells.length === 0) names = [];
    start = cells.length === 0 ? findHead(tokens, end) : end + 1;
  }
  return { columns, lines };
}

function readRow(tokens: readonly Token[], cells: readonly Cell[], names: readonly string[]) {
  const cellUnder = (name: string) => cells[names.indexOf(name)];
  const read = new Map<number, 'status' | 'win32'>();
  const stem = cellUnder('cs-uri-stem');
  const isOurs = stem && tokens.slice(stem.first, stem.end).some(({ lower }) => systemPaths.has(lower));
  const [status, win32] = [cellUnder('sc-status'), cellUnder('sc-win32-status')];
  if (isOurs && status && isNumber(tokens[status.first])) read.set(status.first, 'status');
  if (isOurs && win32 && isNumber(tokens[win32.first])) read.set(win32.first, 'win32');
  return read;
}

/** `#Software:` or `#Fields:` at the start of a line. */
function isHead(tokens: readonly Token[], at: number, ...names: string[]): boolean {
  const startsLine = at === 0 || tokens[at - 1]?.kind === 'newline';
  return (
    startsLine && isMark(tokens[at], '#') && names.includes(tokens[at + 1]?.lower ?? '') && isMark(tokens[at + 2], ':')
  );
}

function findHead(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at < tokens.length && !(isMark(tokens[at], '#') && isHead(tokens, at, 'software', 'fields'))) at += 1;
  return at;
}

/** Blanks part the cells; those within are written as `+`. */
function splitCells(tokens: readonly Token[], start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = start; at < end; at += 1) {
    if (tokens[at]?.kind === 'space') continue;
    const first = at;
    while (at < end && tokens[at]?.kind !== 'space') at += 1;
    cells.push({ first, end: at });
  }
  return cells;
}

function textOf(tokens: readonly Token[], { first, end }: Cell): string {
  return tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join('');
}
