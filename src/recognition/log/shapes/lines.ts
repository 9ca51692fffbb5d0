/** Everything else: lines that begin with their time, CMTrace entries, paragraphs. */
import type { Shape } from '../shape';

/** A line that begins an entry. */
const timed = /^(?:<!\[LOG\[|\[?\d{4}-\d{2}-\d{2}[T ,]|\[?\d{1,2}[./]\d{1,2}[./]\d{4}[ ,])/;

/** Lines with which other shapes begin: XML, which in a copied record has a label, JSON, a table; and the first field of a record. */
const structure = String.raw`(?<![xX][mM][lL]:[ \t]*\r?\n)<(?:\?xml|Events?|E2ETraceEvent)[\s>]|#Fields:|"?(?:Level|Ebene|Keywords)"?[;,\t]`;
const firstField = String.raw`(?:Log ?Name|Protokollname|TimeCreated|ProviderName|Source|Quelle|Event ?ID|Ereignis-ID|Id)[ \t]*:`;
const json = String.raw`[[{]\r?\n? *["{]`;
const behindBlank = String.raw`(?<=\n\r?\n)(?:${json}|${timed.source.slice(1)})`;
const structureStart = new RegExp(`${structure}|${behindBlank}`, 'y');
const anyStart = new RegExp(`${structure}|${json}|${firstField}`, 'y');

/** How many lines an entry is followed: stack traces and tables of values are as long. */
const mostLines = 30;
/** In characters. */
const longestEntry = 4000;

export const lines: Shape = {
  begins: () => true,
  findEnd(text) {
    const other = findStructure(text, anyStart);
    if (other > 0) return other;
    const last = text.lastIndexOf('\n');
    return last < 0 ? 0 : startOfEntry(text, last + 1, 0) || last + 1;
  },
  sort(text, marks) {
    const own: string[] = [];
    let from = 0;
    for (const place of findPlaces(text, marks.places)) {
      if (place < from) continue;
      const end = endOfEntry(text, place);
      own.push(text.slice(startOfEntry(text, place, from), end));
      from = end;
    }
    return { own, foreign: [] };
  },
};

/** Where the marks stand, from first to last; in a line one is enough. */
function findPlaces(text: string, marks: readonly RegExp[]): number[] {
  const places: number[] = [];
  for (const mark of marks) {
    mark.lastIndex = 0;
    for (let found = mark.exec(text); found; found = mark.exec(text)) {
      places.push(found.index);
      mark.lastIndex = endOfLine(text, found.index);
    }
  }
  return places.sort((one, other) => one - other);
}

/**
 * Where a line begins with which XML or a table does, or behind an empty one JSON or an entry with its time; 0 where none does.
 *
 * @example findStructure('started\n<Event xmlns="…">') // 8
 */
export function findStructure(text: string, start = structureStart): number {
  const from = Math.max(0, text.search(/\S/));
  // Above a rule of hyphens stands the head of its table.
  const rule = text.indexOf('\n---', from);
  const head = rule > 0 ? text.lastIndexOf('\n', rule - 1) + 1 : 0;
  const limit = head || text.length;
  for (let line = endOfLine(text, from); line < limit; line = endOfLine(text, line)) {
    start.lastIndex = line;
    if (start.test(text)) return line;
  }
  return head;
}

/** Goes back from a place to the line that begins its entry. */
function startOfEntry(text: string, place: number, limit: number): number {
  let start = startOfLine(text, place, limit);
  for (let line = 0; line < mostLines && start > limit && place - start < longestEntry; line += 1) {
    if (timed.test(text.slice(start, start + 14)) || isBlankBefore(text, start)) break;
    start = startOfLine(text, start - 1, limit);
  }
  return start;
}

/** The end of an entry's last line, before the next one begins. */
function endOfEntry(text: string, place: number): number {
  let end = endOfLine(text, place);
  for (let line = 0; line < mostLines && end < text.length && end - place < longestEntry; line += 1) {
    const next = text.slice(end, end + 14);
    if (timed.test(next) || /^\r?\n/.test(next)) break;
    end = endOfLine(text, end);
  }
  return end;
}

function startOfLine(text: string, place: number, limit: number): number {
  return Math.max(limit, text.lastIndexOf('\n', place - 1) + 1);
}

function endOfLine(text: string, place: number): number {
  const end = text.indexOf('\n', place);
  return end < 0 ? text.length : end + 1;
}

function isBlankBefore(text: string, start: number): boolean {
  return text.startsWith('\n', start - 2) || text.startsWith('\n\r', start - 3);
}
