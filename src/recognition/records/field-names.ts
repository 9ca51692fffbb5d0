/** Recognises the name of a record's field, and where its value begins. */
import { isMark, isNumber, isWord, joinWords, plainWord } from '../scan';
import type { Token } from '../text/tokens';
import { idFields, isRecordField } from '../vocabulary/record-fields';

export interface FieldName {
  readonly text: string;
  /** What a lost line end glued on before it: `Service` of `ServiceEvent ID:`. */
  readonly glue: string;
  /** The first token behind the name, and the first of its value. */
  readonly next: number;
  readonly value: number;
  /** Without a colon only one word is a source's name: "from source DCOM cannot be found". */
  readonly singleWord?: boolean;
}

/**
 * The field that begins at a token: `Log Name:`, `"ProviderName":`, `Quelle=`, a cell before a tab, and `KeineQuelle:` where
 * a line end was lost.
 *
 * @example readFieldName(tokenize('Log Name: X'), 0)?.text // 'logname'
 */
export function readFieldName(tokens: readonly Token[], at: number): FieldName | undefined {
  if (!isWord(tokens[at])) return undefined;
  const mayHaveTwoWords = tokens[at + 1]?.text === ' ' || isMark(tokens[at + 1], '-');
  return (mayHaveTwoWords ? readNameUntil(tokens, at, at + 2) : undefined) ?? readNameUntil(tokens, at, at);
}

function readNameUntil(tokens: readonly Token[], at: number, last: number): FieldName | undefined {
  const word = tokens[last];
  if (!isWord(word)) return undefined;
  const next = last + 1;
  const separator = skip(tokens, next, '"\'');
  const hasColon = isMark(tokens[separator], ':=');
  const hasTab = !hasColon && isCellEnd(tokens, next) && startsLine(tokens, at);
  if (!hasColon && !hasTab && !fieldsWithoutColon.test(word.lower)) return undefined;
  const name = findFieldName(joinWords(tokens, at, last));
  if (!name || !isInPlace(tokens, at, name)) return undefined;
  const { text, glue } = name;
  if (hasColon) return { text, glue, next, value: skip(tokens, separator + 1, '"\'=') };
  if (hasTab && !isHeadCell(tokens, next)) return { text, glue, next, value: skip(tokens, next, '|') };
  const value = skip(tokens, next, '"\'(');
  if (!needsNoColon(tokens, at, value, text)) return undefined;
  // Beside an event "source X" says as surely as a field whose it is.
  return { text: idFields.has(text) ? text : 'providername', glue, next, value, singleWord: true };
}

/** A tab or a Markdown table's stroke ends a cell. */
function isCellEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isTab = token?.kind === 'space' && token.text.includes('\t');
  return isTab || isMark(tokens[skip(tokens, at, '')], '|');
}

/** Beside a head's cell stands another head, no value. */
function isHeadCell(tokens: readonly Token[], cellEnd: number): boolean {
  const next = skip(tokens, cellEnd, '|');
  return [next, next + 2].some(
    (last) => isWord(tokens[last]) && findFieldName(joinWords(tokens, next, last)) !== undefined,
  );
}

/** The last word of a field that may stand in a sentence. */
const fieldsWithoutColon = /(id|code|kennung|source|quelle)$/;

/** "Id" and "Channel" are fields only where a line or an object starts: a "Handle-ID" is no event's. */
function isInPlace(tokens: readonly Token[], at: number, { text, glue }: { text: string; glue: string }): boolean {
  if (text !== 'id' && text !== 'channel') return true;
  return glue === '' && (startsLine(tokens, at) || isMark(tokens[at - 1], '"'));
}

/** Whether only blanks and a value's quotes and brackets stand before a token in its line. */
export function startsLine(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.kind === 'space' || isMark(tokens[before], '"\'{,|')) before -= 1;
  return before < 0 || tokens[before]?.kind === 'newline';
}

/** How far an event's label and its source stand apart in a sentence. */
const sentence = 14;

/** "Event ID 10010 from source DCOM", "(Quelle: DCOM)": near an event a source needs no colon, an ID before its number neither. */
function needsNoColon(tokens: readonly Token[], at: number, value: number, name: string): boolean {
  if (idFields.has(name) && name !== 'id') return isNumber(tokens[value]);
  if (name !== 'source' && name !== 'quelle') return false;
  const isName = isWord(tokens[value]) && /^\p{Lu}/u.test(tokens[value].text);
  const nearby = tokens.slice(Math.max(0, at - sentence), at + sentence);
  return isName && nearby.some((token) => /^(event|ereignis)/.test(token.lower));
}

function findFieldName(written: string): { text: string; glue: string } | undefined {
  return (
    readName(written, 0) ??
    readName(written, written.search(/(?<=[\p{Ll}\p{N}]|[AP]M)\p{Lu}/u)) ??
    readName(written, written.search(/\p{Lu}\p{Ll}+$/u))
  );
}

function readName(written: string, seam: number): { text: string; glue: string } | undefined {
  if (seam < 0) return undefined;
  const text = plainWord(written.slice(seam));
  return isRecordField(text) ? { text, glue: written.slice(0, seam) } : undefined;
}

/** The first token that is neither a blank nor one of the marks. */
export function skip(tokens: readonly Token[], start: number, marks: string): number {
  let at = start;
  while (tokens[at]?.kind === 'space' || isMark(tokens[at], marks)) at += 1;
  return at;
}
