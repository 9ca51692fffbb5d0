/**
 * Tables: a head that names an event's ID, then a row an event.
 *
 *     `Level;Date and Time;Source;Event ID`          TimeCreated         Id ProviderName
 *     `Error;11.03.2021 07:42:10;Disk;7`             -----------         -- ------------
 */
import { idHeads, sourceFields } from '../../vocabulary/record-fields';
import { toPlain } from '../plain-fields';
import type { Units } from '../shape';
import { sortRecords } from '../sort-records';

/** A table whose head has been read. */
export interface Table {
  /** It belongs to all rows, wherever the log is cut. */
  readonly head: string;
  readonly rows: Units;
}

/** How many lines are looked at for a head. */
const mostHeadLines = 4;

/**
 * The table with which a text begins.
 *
 * @example findTable('Source;Event ID\nDisk;7\n')?.head // 'Source;Event ID\n'
 */
export function findTable(text: string): Table | undefined {
  const first = text.search(/\S/);
  if (first < 0 || text.startsWith('<', first) || text.startsWith('{', first)) return undefined;
  const start = text.lastIndexOf('\n', first) + 1;
  const lines = readLines(text, start);
  const headOf = (count: number) => text.slice(start, lines[count - 1]?.end);
  // `Get-WinEvent` writes the provider above the table, `Export-Csv` the type.
  const rule = lines.findIndex(({ line }) => /^--[ -]*$/.test(line));
  if (rule === 1 || (rule === 3 && lines[0]?.line.startsWith('ProviderName: '))) {
    const head = headOf(rule + 1);
    return { head, rows: createRows(readRuledColumns(head)) };
  }
  const isTyped = text.startsWith('#TYPE ', start);
  const names = lines[isTyped ? 1 : 0]?.line ?? '';
  for (const separator of [';', ',', '\t', '|'].filter((mark) => names.includes(mark))) {
    const columns = readSeparatedColumns(names, separator);
    if (columns) return { head: headOf(isTyped ? 2 : 1), rows: createRows(columns) };
  }
  return undefined;
}

/** The first lines from a place on, without blanks around them, and where each ends. */
function readLines(text: string, start: number): { line: string; end: number }[] {
  const lines: { line: string; end: number }[] = [];
  for (let at = start; at < text.length && lines.length < mostHeadLines;) {
    const end = text.indexOf('\n', at) + 1 || text.length;
    lines.push({ line: text.slice(at, end).trim(), end });
    at = end;
  }
  return lines;
}

/** How a text begins that is no row any more. */
export const endsTable = /^(?:[<{#]|[^\S\n]*(?:\n|$))/;

/** What stands under a head that names an event's ID, and under those that name a source. */
interface Columns {
  readonly readId: (row: string) => string;
  readonly readSources: (row: string) => string[];
}

function createRows({ readId, readSources }: Columns): Units {
  return {
    findEnd: (text) => findRowEnds(text).at(-1) ?? 0,
    sort(text, marks) {
      const ends = findRowEnds(text);
      const rows = ends.map((end, at) => text.slice(at === 0 ? 0 : ends[at - 1], end));
      const rest = text.slice(ends.at(-1) ?? 0);
      const all = rest.trim() === '' ? rows : [...rows, rest];
      return sortRecords(all, marks, (row) => (/\d/.test(readId(row)) ? readSources(row) : undefined));
    },
  };
}

/** A row may hold line ends within quotes; an empty line ends the table, and so does another shape. */
function findRowEnds(text: string): number[] {
  const ends: number[] = [];
  let open = false;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    if (found < 0) break;
    const line = text.slice(start, found);
    if (!open && endsTable.test(line)) break;
    if (line.split('"').length % 2 === 0) open = !open;
    if (!open) ends.push(found + 1);
    start = found + 1;
  }
  return ends;
}

function readSeparatedColumns(head: string, separator: string): Columns | undefined {
  const names = head.split(separator).map(toPlain);
  const cell = (row: string, at: number) => splitRow(row, separator)[at]?.replaceAll('"', '').trim() ?? '';
  return names.some((name) => idHeads.has(name)) ? createColumns(names, cell) : undefined;
}

/** A separator within quotes separates nothing. */
function splitRow(row: string, separator: string): string[] {
  if (!row.includes('"')) return row.split(separator);
  const cells: string[] = [''];
  row.split('"').forEach((part, at) => {
    const [first = '', ...others] = at % 2 === 0 ? part.split(separator) : [part];
    cells.push(`${cells.pop() ?? ''}${first}`, ...others);
  });
  return cells;
}

/** Numbers are flush right, words are flush left: each stands under its rule. */
function readRuledColumns(head: string): Columns {
  const [rule = '', names = ''] = head.trimEnd().split('\n').reverse();
  const ranges = [...rule.matchAll(/-+/g)].map(({ index }, at, all) => ({ from: index, to: all[at + 1]?.index }));
  const cellOf = (row: string, { from, to }: { from: number; to: number | undefined }) => row.slice(from, to).trim();
  const above = head.includes('ProviderName: ') ? [/ProviderName: ([^\r\n]*)/.exec(head)?.[1] ?? ''] : [];
  const columns = createColumns(
    ranges.map((range) => toPlain(cellOf(names, range))),
    (row, at) => (ranges[at] ? cellOf(row, ranges[at]) : ''),
  );
  return { ...columns, readSources: (row) => [...above, ...columns.readSources(row)] };
}

function createColumns(names: readonly string[], cell: (row: string, at: number) => string): Columns {
  const id = names.findIndex((name) => idHeads.has(name));
  const sources = names.flatMap((name, at) => (sourceFields.has(name) ? [at] : []));
  return {
    readId: (row) => cell(row, id),
    readSources: (row) => sources.map((at) => cell(row, at)),
  };
}
