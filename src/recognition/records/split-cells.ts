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
}

/**
 * The cells between separators: `;`, `,`, `|` or a tab.
 *
 * @example splitCells(tokenize('Disk;7'), line, ';').map(({ text }) => text) // ['Disk', '7']
 */
export function splitCells(tokens: readonly Token[], { start, end }: Line, separator: string): Cell[] {
  const cells: Cell[] = [];
  let first = start;
  let quoted = false;
  for (let at = start; at <= end; at += 1) {
    if (isMark(tokens[at], '"')) quoted = !quoted;
    const separates =
      separator === '\t'
        ? tokens[at]?.kind === 'space' && tokens[at]?.text.includes('\t')
        : isMark(tokens[at], separator);
    if (at < end && (quoted || separates !== true)) continue;
    cells.push(createCell(tokens, first, at - 1));
    first = at + 1;
  }
  return cells;
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
  return { first, last, text: text.replaceAll('"', '').trim() };
}
