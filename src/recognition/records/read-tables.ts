/**
 * Reads the rows of pasted tables whose head names an event's ID; a quoted cell of a CSV file may go over several lines.
 *
 *     Ebene;Datum und Uhrzeit;Quelle;Ereignis-ID          TimeCreated            Id LevelDisplayName
 *     Fehler;12.03.2021 03:14:07;Disk;20102               -----------            -- ----------------
 *                                                         12.03.2021 03:14:07 20102 Fehler
 */
import { isMark, isWord, joinWords, plainWord } from '../scan';
import type { Token } from '../text/tokens';
import { isEventLevel } from '../vocabulary/event-levels';
import { idHeads, isRecordField, sourceFields } from '../vocabulary/record-fields';
import type { Field } from './field';
import { endOfCell, splitCells, splitColumns, type Cell } from './split-cells';

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

interface Head {
  readonly names: readonly string[];
  readonly split: (line: Line) => Cell[];
  /** Of a table whose quoted cells may hold line ends. */
  readonly separator?: string;
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
      head = readSeparatedHead(tokens, line, next && isMarkdownRule(tokens, next) ? lines[index + 2] : next);
      if (!head && isProcessList(tokens, line)) head = { names: [], split: (row) => numbersOf(tokens, row) };
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

/** A head with separators has two fields of a record or more, or a row below it that fits; else it is a sentence. */
function readSeparatedHead(tokens: readonly Token[], line: Line, next: Line | undefined): Head | undefined {
  for (const separator of separatorsOf(tokens, line)) {
    const split = (row: Line) => splitCells(tokens, row, separator);
    const names = namesOf(tokens, split(line));
    const id = names.findIndex((name) => idHeads.has(name));
    const below = next ? split(next) : [];
    if (id < 0 && isProcessHead(names, below)) return { names, split };
    if (id < 0 || names.length < 2) continue;
    const fits = below.length === names.length && /^[0-9]{4,5}$/.test(below[id]?.text ?? '');
    if (fits || names.filter(isRecordField).length > 1) return { names, split, separator };
  }
  return undefined;
}

const separators = [';', ',', '\t', '|'];

/** What may part the cells of a head; nothing where a line has no word of one. */
function separatorsOf(tokens: readonly Token[], { start, end }: Line): string[] {
  const isSeparator = (token: Token) => token.kind !== 'word' && /[;,\t|]/.test(token.text);
  const isHead = ({ lower }: Token) => /event|ereignis|^id$|instance/.test(lower) || processHeads.has(lower);
  const head = tokens.slice(start, end);
  if (!head.some(isSeparator) || !head.some(isHead)) return [];
  return separators.filter((mark) => head.some(({ text }) => text.includes(mark)));
}

/** A head over a rule of hyphens, as PowerShell prints it; the rule's hyphens show where the columns are. */
function readRuledHead(tokens: readonly Token[], line: Line, rule: Line): Head | undefined {
  const split = (row: Line) => splitColumns(tokens, row, rule);
  const names = namesOf(tokens, split(line));
  if (names.length > mostColumns) return undefined;
  // Group-Object puts what it counted under "Name"; an "Id" beside no field of a record is a process's.
  if ((names.includes('count') || names.includes('anzahl')) && names.includes('name'))
    return { names: names.map((name) => (name === 'name' ? 'id' : name)), split };
  const isRecord = names.filter(isRecordField).length > 1 || names.includes('count');
  if (names.some((name) => idHeads.has(name) && (name !== 'id' || isRecord))) return { names, split };
  return names.some((name) => processHeads.has(name))
    ? { names: names.map((name) => (idHeads.has(name) ? '' : name)), split }
    : undefined;
}

/** `  PID USER  PR  NI`: the head of a list of processes, whose columns only blanks part. */
function isProcessList(tokens: readonly Token[], { start, end }: Line): boolean {
  const line = tokens.slice(start, end);
  return (
    line.some(({ text }) => text === 'PID') &&
    line.filter(isWord).length > 1 &&
    line.every((token) => token.kind !== 'tag' && !token.text.includes('\t') && !isMark(token, ':=.,;|"'))
  );
}

/** Every number of a line as a cell of its own. */
function numbersOf(tokens: readonly Token[], { start, end }: Line): Cell[] {
  const cells: Cell[] = [];
  for (let at = start; at < end; at += 1) {
    const { text = '', start: from = 0, end: to = 0 } = tokens[at] ?? {};
    if (/^[0-9]+$/.test(text)) cells.push({ first: at, last: at, text, start: from, end: to });
  }
  return cells;
}

/** A head that names another number, and a row below it of as many cells. */
function isProcessHead(names: readonly string[], below: readonly Cell[]): boolean {
  const column = names.findIndex((name) => processHeads.has(name));
  return column >= 0 && below.length === names.length && /^[0-9]+$/.test(below[column]?.text ?? '');
}

/** Heads of other listings, whose numbers are nobody's event. */
const processHeads: ReadonlySet<string> = new Set([
  'processname',
  'handles',
  'pid',
  'length',
  'localport',
  'owningprocess',
  'tid',
  'port',
  'ticket',
  'ticketnummer',
  'prozessid',
  'processid',
  'threadid',
]);

/** A wider table is none; finding the cells takes time for each column. */
const mostColumns = 24;

/** A row that was copied out of Event Viewer has no head: level, date, source, event ID, category between tabs. */
function readEventViewerRow(tokens: readonly Token[], line: Line): TableRow | undefined {
  if (!isEventLevel(tokens[line.start]?.lower ?? '')) return undefined;
  const cells = splitCells(tokens, line, '\t');
  const [level, , source, id, ...others] = cells;
  if (!level || !source || !id || !isEventLevel(level.text) || !/^[0-9]+$/.test(id.text)) return undefined;
  return { ...line, source: source.text, id, others, fields: toFields(eventViewerColumns, cells) };
}

const eventViewerColumns = ['level', 'dateandtime', 'source', 'eventid', 'taskcategory'];

function namesOf(tokens: readonly Token[], cells: readonly Cell[]): string[] {
  return cells.map(({ first, last }) => plainWord(joinWords(tokens, first, last)));
}

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
