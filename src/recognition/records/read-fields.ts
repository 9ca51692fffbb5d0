/**
 * Reads the fields of event records out of a text.
 *
 *     `Log Name: X`, `"ProviderName": "X"`, `EventCode=20102`, `<Channel>X</Channel>`, a table's cells
 */
import { isMark, isNumber, isWord, joinWords } from '../scan';
import type { Token } from '../text/tokens';
import { idFields, isRecordField, sourceFields } from '../vocabulary/record-fields';

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
    if (isMetric(tokens, at)) {
      while (at < tokens.length && tokens[at]?.kind !== 'newline') at += 1;
      continue;
    }
    const field =
      readTagField(tokens, at) ??
      readDetailsField(tokens, at) ??
      readTitleField(tokens, at) ??
      readProviderName(tokens, at, fields.at(-1));
    const name = field ? undefined : readFieldName(tokens, at);
    if (field) fields.push(field);
    if (name)
      fields.push({ name: name.text, at, value: valueFrom(tokens, name), inSentence: isInSentence(tokens, at, name) });
    at = name?.next ?? at + 1;
  }
  return fields;
}

/** The connector's metric inside a description has keys of its own: `{"Metric":{"Dimensions":{"Source": …`. */
function isMetric(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'metric' && isMark(tokens[at - 1], '"');
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
    return { name: 'providername', at, value: cleanName(/\sname\s*=\s*["']?([^"'>]*)/i.exec(token.text)?.[1] ?? '') };
  if (token.lower !== 'channel' && token.lower !== 'eventid') return undefined;
  return { name: token.lower, at, value: valueFrom(tokens, { value: at + 1 }) };
}

/** Event Viewer's details: `- Provider`, then `[ Name]  Microsoft-Windows-DistributedCOM`. */
function readDetailsField(tokens: readonly Token[], at: number): Field | undefined {
  if (tokens[at]?.lower !== 'provider' || !isWord(tokens[at])) return undefined;
  for (let index = at + 1; index < at + 9; index += 1) {
    if (tokens[index]?.lower !== 'name' || !isMark(tokens[index + 1], ']')) continue;
    const value = skip(tokens, index + 2, '');
    return { name: 'providername', at, value: valueFrom(tokens, { value, singleWord: true }) };
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

/** `Microsoft-Windows-DistributedCOM`, wherever a line names it: nothing of ours is called so. */
function readProviderName(tokens: readonly Token[], at: number, previous: Field | undefined): Field | undefined {
  if (tokens[at]?.lower !== 'microsoft' || tokens[at + 2]?.lower !== 'windows' || !isMark(tokens[at + 3], '-'))
    return undefined;
  // It is the value of the field before it.
  if (previous && sourceFields.has(previous.name) && at - previous.at < longestValue) return undefined;
  return { name: 'providername', at, value: valueFrom(tokens, { value: at, singleWord: true }), inSentence: true };
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
    const hasTab = isCellEnd(tokens, next) && startsLine(tokens, at);
    if (!hasColon && !hasTab && !fieldsWithoutColon.test(tokens[last].lower)) continue;
    const name = findFieldName(joinWords(tokens, at, last));
    if (!name || !isInPlace(tokens, at, name)) continue;
    if (hasColon) return { ...name, next, value: skip(tokens, separator + 1, '"\'=') };
    if (hasTab && !isHeadCell(tokens, next)) return { ...name, next, value: skip(tokens, next, '|') };
    const value = skip(tokens, next, '"\'(');
    if (needsNoColon(tokens, at, value, name.text)) {
      // Beside an event "source X" says as surely as a field whose it is.
      const text = idFields.has(name.text) ? name.text : 'providername';
      return { ...name, text, next, value, singleWord: true };
    }
  }
  return undefined;
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

function startsLine(tokens: readonly Token[], at: number): boolean {
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

/** A source's name is said in the answer: it keeps what names are made of, and ends before an address, a GUID or a thumbprint. */
function cleanName(text: string): string {
  const name = text.slice(0, longestName).split(/@|:\/\/|[0-9a-f]{8}-[0-9a-f]{4}|[0-9a-f]{16}/i)[0] ?? '';
  return name.replace(/[^\p{L}\p{N} ._-]/gu, '').trim();
}

function skip(tokens: readonly Token[], start: number, marks: string): number {
  let at = start;
  while (tokens[at]?.kind === 'space' || isMark(tokens[at], marks)) at += 1;
  return at;
}
