/**
 * Tables: a head that names an event's ID, then a row an event.
 *
 *     `Level;Date and Time;Source;Event ID`          TimeCreated         Id ProviderName
 *     `Error;11.03.2021 07:42:10;Disk;7`             -----------         -- ------------
 */
import { idFields, sourceFields } from '../../vocabulary/record-fields';
import type { Shape } from '../shape';
import { sortRecords } from '../sort-records';

/** A table whose head has been read. */
export interface Table {
  /** It belongs to all rows, wherever the log is cut. */
  readonly head: string;
  readonly rows: Shape;
}

const separated =
  /^\s*(?:#TYPE [^\n]*\n)?[^\n{<#]*(?:event ?id|ereignis-?id|ereigniskennung|\bid\b|instanceid)[^\n]*(?:\n|$)/i;
/** `Get-WinEvent` writes the provider above the table. */
const ruled = /^\s*(?:ProviderName: [^\n]*\n\s*\n)?[^\n]+\n-{2,}[ -]*(?:\r?\n|$)/;

/**
 * The table with which a text begins.
 *
 * @example findTable('Source;Event ID\nDisk;7\n')?.head // 'Source;Event ID\n'
 */
export function findTable(text: string): Table | undefined {
  const [ruledHead] = ruled.exec(text) ?? [];
  if (ruledHead !== undefined) return { head: ruledHead, rows: createRows(readRuledColumns(ruledHead)) };
  const [head = ''] = separated.exec(text) ?? [];
  for (const separator of [';', ',', '\t', '|'].filter((mark) => head.includes(mark))) {
    const columns = readSeparatedColumns(head, separator);
    if (columns) return { head, rows: createRows(columns) };
  }
  return undefined;
}

/** What a line begins with that is no row any more. */
export const endsTable = /^(?:[<{#]|\s*$)/;

/** What stands under a head that names an event's ID, and under those that name a source. */
interface Columns {
  readonly readId: (row: string) => string;
  readonly readSources: (row: string) => string[];
}

function createRows({ readId, readSources }: Columns): Shape {
  return {
    begins: () => true,
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
  const names = (head.trim().split('\n').at(-1) ?? '').split(separator).map(toPlain);
  const cell = (row: string, at: number) => splitRow(row, separator)[at]?.replaceAll('"', '').trim() ?? '';
  return names.some(isIdName) ? createColumns(names, cell) : undefined;
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
  const id = names.findIndex(isIdName);
  const sources = names.flatMap((name, at) => (sourceFields.has(name) ? [at] : []));
  return {
    readId: (row) => cell(row, id),
    readSources: (row) => sources.map((at) => cell(row, at)),
  };
}

function isIdName(name: string): boolean {
  return idFields.has(name) || name === 'instanceid';
}

function toPlain(name: string): string {
  return name.replace(/["\s_-]/g, '').toLowerCase();
}
