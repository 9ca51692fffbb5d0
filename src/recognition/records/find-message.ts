/**
 * Finds the text of a record: what the program wrote, without the fields around it.
 *
 *     `Description:` and all that follows          `Message : …` and the indented lines below it
 *     `"Message": "…"`, up to the closing quote    `<Message>…</Message>`, a cell, a trace's line
 */
import type { Span } from '../reference';
import type { Scan } from '../scan';
import type { NormalText } from '../text/create-normal-text';
import { roleOf } from '../vocabulary/record-fields';
import type { Field } from './field';
import type { RecordRange } from './record-range';

/**
 * The place of a record's message in the original text, or nothing.
 *
 * @example findMessage(range, scan)?.text // 'Failed to issue a certificate.'
 */
export function findMessage(range: RecordRange, scan: Scan): Span | undefined {
  for (const field of range.fields) {
    if (roleOf(field.name) !== 'message') continue;
    const span = readMessage(field, range, scan);
    if (span.text !== '') return span;
  }
  return undefined;
}

function readMessage(field: Field, { end, textEnd = end }: RecordRange, { tokens, normal }: Scan): Span {
  const { start } = field;
  const limit = tokens[textEnd - 1]?.end ?? start;
  if (field.isWhole) return trim(normal, start, field.end);
  const tag = tokens[field.at];
  if (tag?.kind === 'tag')
    return trim(normal, start, endOfElement(normal.text, tag.text, start, tokens[end - 1]?.end ?? start));
  if (tokens[field.at - 1]?.text === '"') return readString(normal, start, limit);
  // Format-List writes `Message : …` and indents what follows.
  const isList = normal.text.slice(start - 3, start) === ' : ';
  return trim(normal, start, isList ? endOfIndented(normal.text, start, limit) : limit);
}

function endOfElement(text: string, tag: string, start: number, limit: number): number {
  const end = text.indexOf(`</${tag.slice(1, -1)}`, start);
  return end < 0 || end > limit ? limit : end;
}

/** A line that is not indented begins another field. */
function endOfIndented(text: string, start: number, limit: number): number {
  let end = text.indexOf('\n', start);
  while (end >= 0 && end < limit && /^[ \t]$/.test(text.charAt(end + 1))) end = text.indexOf('\n', end + 1);
  return end < 0 ? limit : Math.min(end, limit);
}

/** A string of JSON, whose quotes are escaped in the original text alone. */
function readString(normal: NormalText, start: number, limit: number): Span {
  const { text } = normal.originalSpan(start, limit);
  const isEmpty = normal.text.charAt(start - 1) !== '"' || normal.text.charAt(start - 2) === '"';
  let end = 0;
  while (!isEmpty && end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === '\\' ? 2 : 1;
  const from = normal.originalSpan(start, limit).start;
  return { start: from, end: from + Math.min(end, text.length), text: text.slice(0, end) };
}

function trim(normal: NormalText, start: number, end: number): Span {
  let [from, to] = [start, Math.max(start, end)];
  while (from < to && isBlank(normal.text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(normal.text.charCodeAt(to - 1))) to -= 1;
  return from < to ? normal.originalSpan(from, to) : { start: 0, end: 0, text: '' };
}

/** A blank, a tab or a line end. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10;
}
