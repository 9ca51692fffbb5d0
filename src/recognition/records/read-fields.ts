/**
 * Reads the fields of event records out of a text.
 *
 *     `Log Name: X`, `"ProviderName": "X"`, `EventCode=20102`, `<Channel>X</Channel>`, a table's cells
 */
import { isMark, isNumber, isWord, joinWords } from '../scan';
import type { Token } from '../text/tokens';
import { idFields, isRecordField } from '../vocabulary/record-fields';

export interface Field {
  /** Without blanks and in lower case: `logname`. */
  readonly name: string;
  readonly at: number;
  readonly value: string;
  /** It stands in a sentence, without a colon: its record is its line. */
  readonly inSentence?: boolean;
}

/** A value is a name, not a sentence: longer ones are cut here. */
const longestValue = 24;

/**
 * The fields of a text, in its order.
 *
 * @example readFields(tokenize('Source: MsiInstaller'))[0] // { name: 'source', at: 0, value: 'MsiInstaller' }
 */
export function readFields(tokens: readonly Token[]): Field[] {
  const fields: Field[] = [];
  for (let at = 0; at < tokens.length;) {
    const field = readTagField(tokens, at) ?? readDetailsField(tokens, at) ?? readTitleField(tokens, at);
    const name = field ? undefined : readFieldName(tokens, at);
    if (field) fields.push(field);
    if (name)
      fields.push({ name: name.text, at, value: valueFrom(tokens, name), inSentence: isInSentence(tokens, at, name) });
    at = name?.next ?? at + 1;
  }
  return fields;
}

/** "Event ID 10010 from …"; but `EventID 10010` in a line of its own is a field of the details view. */
function isInSentence(tokens: readonly Token[], at: number, { singleWord = false, text }: FieldName): boolean {
  const isDetail = tokens[at]?.lower === text && startsLine(tokens, at);
  return singleWord && !isDetail;
}

/** `<Provider Name="X"/>`, `<Channel>X</Channel>`, `<EventID>20102</EventID>`. */
function readTagField(tokens: readonly Token[], at: number): Field | undefined {
  const token = tokens[at];
  if (token?.kind !== 'tag') return undefined;
  if (/^<provider\s/i.test(token.text))
    return { name: 'provider', at, value: cleanName(/\sname\s*=\s*["']?([^"'>]*)/i.exec(token.text)?.[1] ?? '') };
  if (token.lower !== 'channel' && token.lower !== 'eventid') return undefined;
  return { name: token.lower, at, value: valueFrom(tokens, { value: at + 1 }) };
}

/** Event Viewer's details: `- Provider`, then `[ Name]  Microsoft-Windows-DistributedCOM`. */
function readDetailsField(tokens: readonly Token[], at: number): Field | undefined {
  if (tokens[at]?.lower !== 'provider' || !isWord(tokens[at])) return undefined;
  for (let index = at + 1; index < at + 9; index += 1) {
    if (tokens[index]?.lower !== 'name' || !isMark(tokens[index + 1], ']')) continue;
    const value = skip(tokens, index + 2, '');
    return { name: 'provider', at, value: valueFrom(tokens, { value, singleWord: true }) };
  }
  return undefined;
}

/** Event Viewer's title fills a line: `Event 10010, DistributedCOM`. */
function readTitleField(tokens: readonly Token[], at: number): Field | undefined {
  const [label, number, comma, source] = [tokens[at], tokens[at + 2], tokens[at + 3], tokens[at + 5]];
  const startsTheLine = at === 0 || tokens[at - 1]?.kind === 'newline';
  if (!startsTheLine || !isWord(label) || !/^(event|ereignis)$/.test(label.lower)) return undefined;
  if (!isNumber(number) || !isMark(comma, ',') || tokens[at + 4]?.kind !== 'space' || !isWord(source)) return undefined;
  const value = valueFrom(tokens, { value: at + 5 });
  return isProviderName(value) && fillsLine(tokens, at + 5, value) ? { name: 'providername', at, value } : undefined;
}

/** `DistributedCOM`, `Microsoft-Windows-GroupPolicy`: two capitals or more, and no name of ours with its underscore. */
function isProviderName(text: string): boolean {
  return /^[A-Z][A-Za-z-]*[a-z-][A-Z][A-Za-z-]*$/.test(text);
}

function fillsLine(tokens: readonly Token[], start: number, value: string): boolean {
  const end = (tokens[start]?.start ?? 0) + value.length;
  let at = start;
  while (at < tokens.length && (tokens[at]?.end ?? 0) <= end) at += 1;
  return tokens[at] === undefined || tokens[at]?.kind === 'newline';
}

interface FieldName {
  readonly text: string;
  /** What a lost line end glued on before it: `Service` of `ServiceEvent ID:`. */
  readonly glue: string;
  /** The first token behind the name, and the first of its value. */
  readonly next: number;
  readonly value: number;
  /** Without a colon only one word is a source's name: "from source DCOM cannot be found". */
  readonly singleWord?: boolean;
}

/** `Log Name:`, `"ProviderName":`, `Quelle=`, a cell before a tab, and `KeineQuelle:` where a line end was lost. */
function readFieldName(tokens: readonly Token[], at: number): FieldName | undefined {
  if (!isWord(tokens[at])) return undefined;
  for (const last of [at + 2, at]) {
    const joined = last === at || tokens[at + 1]?.text === ' ' || isMark(tokens[at + 1], '-');
    if (!joined || !isWord(tokens[last])) continue;
    const next = last + 1;
    const separator = skip(tokens, next, '"\'');
    const hasColon = isMark(tokens[separator], ':=');
    const hasTab = tokens[next]?.kind === 'space' && tokens[next].text.includes('\t');
    if (!hasColon && !hasTab && !fieldsWithoutColon.test(tokens[last].lower)) continue;
    const name = findFieldName(joinWords(tokens, at, last));
    if (!name || !isInPlace(tokens, at, name)) continue;
    if (hasColon) return { ...name, next, value: skip(tokens, separator + 1, '"\'') };
    if (hasTab) return { ...name, next, value: next + 1 };
    const value = skip(tokens, next, '"\'(');
    if (needsNoColon(tokens, at, value, name.text)) return { ...name, next, value, singleWord: true };
  }
  return undefined;
}

/** The last word of a field that may stand in a sentence. */
const fieldsWithoutColon = /(id|code|kennung|source|quelle)$/;

/** "Id" and "Channel" are fields only where a line or an object starts: a "Handle-ID" is no event's. */
function isInPlace(tokens: readonly Token[], at: number, { text, glue }: { text: string; glue: string }): boolean {
  if (text !== 'id' && text !== 'channel') return true;
  return glue === '' && (startsLine(tokens, at) || isMark(tokens[at - 1], '"'));
}

function startsLine(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.kind === 'space' || isMark(tokens[before], '"\'{,')) before -= 1;
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
  const seams = [0, written.search(/(?<=[\p{Ll}\p{N}]|[AP]M)\p{Lu}/u), written.search(/\p{Lu}\p{Ll}+$/u)];
  for (const seam of seams.filter((at) => at >= 0)) {
    const text = written.slice(seam).replaceAll('_', '').toLowerCase();
    if (isRecordField(text)) return { text, glue: written.slice(0, seam) };
  }
  return undefined;
}

function valueFrom(
  tokens: readonly Token[],
  { value: start, singleWord = false }: Pick<FieldName, 'value' | 'singleWord'>,
): string {
  let end = start;
  let glue = '';
  while (end < tokens.length && end < start + longestValue) {
    const token = tokens[end];
    if (token?.kind === 'newline' || token?.kind === 'tag' || isMark(token, '"…|;,)')) break;
    if (singleWord && token?.kind === 'space') break;
    const field = end > start ? readFieldName(tokens, end) : undefined;
    if (field) {
      glue = field.glue;
      break;
    }
    end += 1;
  }
  const value = tokens.slice(start, end).map(({ text }) => text);
  return cleanName(`${value.join('')}${glue}`);
}

/** In characters; Windows' own providers stay below. */
const longestName = 80;

/** A source's name is said in the answer, so it keeps only what names are made of. */
function cleanName(text: string): string {
  return text
    .slice(0, longestName)
    .replace(/[^\p{L}\p{N} ._()/-]/gu, '')
    .trim();
}

function skip(tokens: readonly Token[], start: number, marks: string): number {
  let at = start;
  while (tokens[at]?.kind === 'space' || isMark(tokens[at], marks)) at += 1;
  return at;
}
