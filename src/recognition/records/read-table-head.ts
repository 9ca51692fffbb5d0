/** Reads the heads of pasted tables: what the columns are called, and how a row is cut into them. */
import { isMark, isWord, joinWords, plainWord } from '../scan';
import type { Token } from '../text/tokens';
import { idHeads, isRecordField } from '../vocabulary/record-fields';
import type { Line } from './read-tables';
import { splitCells, splitColumns, type Cell } from './split-cells';

/** The head of a table. */
export interface Head {
  /** In the order of its columns, as the vocabulary has them. */
  readonly names: readonly string[];
  readonly split: (line: Line) => Cell[];
  /** Of a table whose quoted cells may hold line ends. */
  readonly separator?: string;
}

/**
 * A head with separators, which has two fields of a record or more, or a row below it that fits; else it is a sentence.
 *
 * @example readSeparatedHead(tokenize('Source,Event ID\nDisk,7'), { start: 0, end: 5 }, undefined)?.names // ['source', 'eventid']
 */
export function readSeparatedHead(tokens: readonly Token[], line: Line, next: Line | undefined): Head | undefined {
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

/**
 * A head over a rule of hyphens, as PowerShell prints it; the rule's hyphens show where the columns are.
 *
 * @example readRuledHead(tokens, head, rule)?.names // ['timecreated', 'id', 'leveldisplayname']
 */
export function readRuledHead(tokens: readonly Token[], line: Line, rule: Line): Head | undefined {
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

/**
 * `  PID USER  PR  NI`: the head of a list of processes, whose columns only blanks part.
 *
 * @example readProcessListHead(tokenize('PID USER\n20102 root'), { start: 0, end: 3 })?.names // []
 */
export function readProcessListHead(tokens: readonly Token[], line: Line): Head | undefined {
  return isProcessList(tokens, line) ? { names: [], split: (row) => numbersOf(tokens, row) } : undefined;
}

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

function namesOf(tokens: readonly Token[], cells: readonly Cell[]): string[] {
  return cells.map(({ first, last }) => plainWord(joinWords(tokens, first, last)));
}
