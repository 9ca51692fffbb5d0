/**
 * Reads the rows of pasted tables whose head names an event's ID; a quoted cell of a CSV file may go over several lines.
 *
 *     Ebene;Datum und Uhrzeit;Quelle;Ereignis-ID          TimeCreated            Id LevelDisplayName
 *     Fehler;12.03.2021 03:14:07;Disk;20102               -----------            -- ----------------
 *                                                         12.03.2021 03:14:07 20102 Fehler
 */
import { isMark, isWord } from '../scan';
import type { Token } from '../text/tokens';
import { isEventLevel } from '../vocabulary/event-levels';
import { idHeads, sourceFields } from '../vocabulary/record-fields';
import type { Field } from './field';
import { readProcessListHead, readRuledHead, readSeparatedHead, type Head } from './read-table-head';
import { endOfCell, splitCells, type Cell } from './split-cells';

export interface Line {
  /** The first token, and the one behind the last. */
  readonly start: number;
  readonly end: number;
}

export interface TableRow extends Line {
  readonly source: string;
  /** The cell under the head that names an event's ID, and all others. */
  readonly id: Cell | undefined;
  readonly others: readonly Cell[];
  readonly fields: readonly Field[];
}

/**
 * The rows of all tables in a text; a table ends at an empty line.
 *
 * @example readTables(tokenize('Source,Event ID\nDisk,7'))[0]?.source // 'Disk'
 */
export function readTables(tokens: readonly Token[]): TableRow[] {
  const lines = splitLines(tokens);
  const rows: TableRow[] = [];
  let head: Head | undefined;
  let endOfLast = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (line.start < endOfLast) return;
    if (isRule(tokens, line) || isMarkdownRule(tokens, line)) return;
    if (line.start === line.end) head = undefined;
    else if (next && isRule(tokens, next)) head = readRuledHead(tokens, line, next);
    else if (head) {
      const row = { start: line.start, end: endOfRow(tokens, line, head) };
      endOfLast = row.end;
      rows.push(readRow(row, head));
    } else {
      const below = next && isMarkdownRule(tokens, next) ? lines[index + 2] : next;
      head = readSeparatedHead(tokens, line, below) ?? readProcessListHead(tokens, line);
      const row = head ? undefined : readEventViewerRow(tokens, line);
      if (row) rows.push(row);
    }
  });
  return rows;
}

function readRow(line: Line, { names, split }: Head): TableRow {
  const cells = split(line);
  const cellUnder = (heads: ReadonlySet<string>) => cells[names.findIndex((name) => heads.has(name))];
  const id = cellUnder(idHeads);
  const others = cells.filter((cell) => cell !== id);
  return { ...line, source: cellUnder(sourceFields)?.text ?? '', id, others, fields: toFields(names, cells) };
}

/** Event Viewer's export has a head for all but the description, which comes last. */
function toFields(names: readonly string[], cells: readonly Cell[]): Field[] {
  return cells.slice(0, names.length + 1).flatMap(({ first, text, start, end }, column) => {
    const name = column < names.length ? names[column] : 'description';
    return name !== undefined && end > start ? [{ name, at: first, value: text, start, end, isWhole: true }] : [];
  });
}

/** A row ends with its line, unless a quoted cell goes on. */
function endOfRow(tokens: readonly Token[], { start, end }: Line, { separator }: Head): number {
  if (separator === undefined) return end;
  let at = endOfCell(tokens, start, tokens.length, separator);
  while (at < tokens.length && tokens[at]?.kind !== 'newline') at = endOfCell(tokens, at + 1, tokens.length, separator);
  return at;
}

/** A row that was copied out of Event Viewer has no head: level, date, source, event ID, category between tabs. */
function readEventViewerRow(tokens: readonly Token[], line: Line): TableRow | undefined {
  if (!isEventLevel(tokens[line.start]?.lower ?? '')) return undefined;
  const cells = splitCells(tokens, line, '\t');
  const [level, , source, id, ...others] = cells;
  if (!level || !source || !id || !isEventLevel(level.text) || !/^[0-9]+$/.test(id.text)) return undefined;
  return { ...line, source: source.text, id, others, fields: toFields(eventViewerColumns, cells) };
}

const eventViewerColumns = ['level', 'dateandtime', 'source', 'eventid', 'taskcategory'];

function isRule(tokens: readonly Token[], { start, end }: Line): boolean {
  if (end - start < 3 || isWord(tokens[start])) return false;
  return tokens.slice(start, end).every((token) => token.kind === 'space' || isMark(token, '-'));
}

/** `|---|:---:|` between the head and the rows of a Markdown table. */
function isMarkdownRule(tokens: readonly Token[], { start, end }: Line): boolean {
  if (end - start < 3 || isWord(tokens[start])) return false;
  const line = tokens.slice(start, end);
  return (
    line.some((token) => isMark(token, '|')) && line.every((token) => token.kind === 'space' || isMark(token, '-|:'))
  );
}

function splitLines(tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let start = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== 'newline') return;
    lines.push({ start, end: at });
    start = at + 1;
  });
  return [...lines, { start, end: tokens.length }];
}
