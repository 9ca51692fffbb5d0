/**
 * Says whose the rows of a pasted table are, where its head names a source and an event ID.
 *
 *     Ebene;Datum und Uhrzeit;Quelle;Ereignis-ID;Aufgabenkategorie
 *     Fehler;12.03.2021 03:14:07;Disk;20102;Keine                     → "Disk"
 */
import { isMark, joinWords } from './scan';
import type { Token } from './tokens';
import { idFields, readForeignSource, sourceFields } from './vocabulary/record-fields';

interface Line {
  readonly start: number;
  readonly end: number;
}

export interface TableRow extends Line {
  /** Nothing for our own rows and those that name nobody. */
  readonly source: string | undefined;
}

/**
 * The rows of all tables in a text; a table ends at an empty line.
 *
 * @example findTableRows(tokenize('Source,Event ID\nDisk,7'))[0]?.source // 'Disk'
 */
export function findTableRows(tokens: readonly Token[]): TableRow[] {
  const rows: TableRow[] = [];
  let head: { separator: string; source: number } | undefined;
  for (const line of splitLines(tokens)) {
    if (line.start === line.end) head = undefined;
    else if (head) {
      const cells = splitCells(tokens, line, head.separator);
      if (cells.length <= head.source) continue;
      rows.push({ ...line, source: readForeignSource([cells[head.source]?.text ?? '']) });
    } else head = readHead(tokens, line);
  }
  return rows;
}

function readHead(tokens: readonly Token[], line: Line): { separator: string; source: number } | undefined {
  for (const separator of [';', ',', '\t', '|']) {
    const names = splitCells(tokens, line, separator).map(({ name }) => name);
    const source = names.findIndex((name) => sourceFields.has(name));
    if (source >= 0 && names.some((name) => idFields.has(name))) return { separator, source };
  }
  return undefined;
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

function splitCells(
  tokens: readonly Token[],
  { start, end }: Line,
  separator: string,
): { text: string; name: string }[] {
  const cells: { text: string; name: string }[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const separates = isMark(tokens[at], separator) || (separator === '\t' && tokens[at]?.text.includes('\t') === true);
    if (at < end && !separates) continue;
    const text = tokens
      .slice(from, at)
      .map((token) => token.text)
      .join('')
      .replaceAll('"', '')
      .trim();
    cells.push({ text, name: joinWords(tokens, from, at - 1).toLowerCase() });
    from = at + 1;
  }
  return cells;
}
