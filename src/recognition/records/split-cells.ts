/** Splits a line of a table into cells: at separators, or under the columns that a rule of hyphens shows. */
import { isMark } from '../scan';
import type { Token } from '../text/tokens';
import type { Line } from './read-tables';

export interface Cell {
  /** Its first and last token; the last comes before the first in an empty cell. */
  readonly first: number;
  readonly last: number;
  /** Without quotes and blanks around it. */
  readonly text: string;
  /** Where that stands in the normal text. */
  readonly start: number;
  readonly end: number;
}

/**
 * The cells between separators: `;`, `,`, `|` or a tab.
 *
 * @example splitCells(tokenize('Disk;7'), line, ';').map(({ text }) => text) // ['Disk', '7']
 */
export function splitCells(tokens: readonly Token[], { start, end }: Line, separator: string): Cell[] {
  const cells: Cell[] = [];
  for (let first = start; first <= end;) {
    const next = endOfCell(tokens, first, end, separator);
    cells.push(createCell(tokens, first, next - 1));
    first = next + 1;
  }
  return cells;
}

/**
 * Where a cell ends: at a separator or its line's end; one that begins with a quote goes on to the quote that closes it.
 *
 * @example endOfCell(tokenize('"a;\nb";c'), 0, 9, ';') // 6
 */
export function endOfCell(tokens: readonly Token[], start: number, end: number, separator: string): number {
  let at = start;
  while (at < end && tokens[at]?.kind === 'space' && !isSeparator(tokens[at], separator)) at += 1;
  if (at < end && isMark(tokens[at], '"')) at = endOfQuotation(tokens, at + 1, end, separator);
  while (at < end && tokens[at]?.kind !== 'newline' && !isSeparator(tokens[at], separator)) at += 1;
  return at;
}

/** Quotes within a cell are doubled, or typographic ones that look alike; the one that closes it stands at its end. */
function endOfQuotation(tokens: readonly Token[], start: number, end: number, separator: string): number {
  for (let at = start; at < end; at += 1) {
    const first = at;
    while (at < end && isMark(tokens[at], '"')) at += 1;
    const next = tokens[at]?.kind === 'space' && !isSeparator(tokens[at], separator) ? tokens[at + 1] : tokens[at];
    const endsCell = at >= end || next === undefined || next.kind === 'newline' || isSeparator(next, separator);
    if ((at - first) % 2 === 1 && endsCell) return at;
  }
  return end;
}

function isSeparator(token: Token | undefined, separator: string): boolean {
  return separator === '\t' ? token?.kind === 'space' && token.text.includes('\t') : isMark(token, separator);
}

/**
 * The cells under the columns of a rule: a word belongs to the column that it stands under, numbers are flush right.
 *
 * @example splitColumns(tokens, row, rule).length // as many as the rule has runs of hyphens
 */
export function splitColumns(tokens: readonly Token[], { start, end }: Line, rule: Line): Cell[] {
  const columns = readColumns(tokens, rule);
  const lineStart = tokens[start]?.start ?? 0;
  const ends = columns.map((_, column) => {
    // The last token that begins before the next column, and does not reach under it.
    let at = start;
    const next = columns[column + 1];
    while (at < end && (next === undefined || !reaches(tokens[at], lineStart, next))) at += 1;
    return at;
  });
  return columns.map((_, column) =>
    createCell(tokens, column === 0 ? start : (ends[column - 1] ?? start), (ends[column] ?? end) - 1),
  );
}

interface Column {
  readonly from: number;
  readonly to: number;
}

function readColumns(tokens: readonly Token[], { start, end }: Line): Column[] {
  const lineStart = tokens[start]?.start ?? 0;
  const columns: { from: number; to: number }[] = [];
  for (const token of tokens.slice(start, end)) {
    if (token.kind === 'space') continue;
    const [from, to] = [token.start - lineStart, token.end - lineStart];
    const current = columns.at(-1);
    if (current?.to === from) current.to = to;
    else columns.push({ from, to });
  }
  return columns;
}

function reaches(token: Token | undefined, lineStart: number, { from }: Column): boolean {
  return token !== undefined && token.kind !== 'space' && token.end - lineStart > from;
}

function createCell(tokens: readonly Token[], first: number, last: number): Cell {
  const text = tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join('');
  const [from, to] = [skipFrame(tokens, first, last, 1), skipFrame(tokens, last, first, -1)];
  const start = tokens[from]?.start ?? 0;
  return {
    first,
    last,
    text: text.replaceAll('"', '').trim(),
    start,
    end: from > to ? start : (tokens[to]?.end ?? start),
  };
}

/** Over the blanks and quotes at an end of a cell. */
function skipFrame(tokens: readonly Token[], start: number, limit: number, step: 1 | -1): number {
  let at = start;
  while (step * (limit - at) >= 0 && (tokens[at]?.kind === 'space' || isMark(tokens[at], '"'))) at += step;
  return at;
}
