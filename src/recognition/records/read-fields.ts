/**
 * Reads the fields of event records out of a text.
 *
 *     `Log Name: X`, `"ProviderName": "X"`, `EventCode=20102`, `<Channel>X</Channel>`, a table's cells
 */
import { isMark, isNumber, isWord } from '../scan';
import type { Token } from '../text/tokens';
import { sourceFields } from '../vocabulary/record-fields';
import { readFieldName, skip, startsLine, type FieldName } from './field-names';
import { cleanName, longestValue, readValue } from './read-value';

export interface Field {
  /** Without blanks and in lower case: `logname`. */
  readonly name: string;
  readonly at: number;
  readonly value: string;
  /** It stands in a sentence, without a colon: its record is its line. */
  readonly inSentence?: boolean;
}

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
      fields.push({ name: name.text, at, value: readValue(tokens, name), inSentence: isInSentence(tokens, at, name) });
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
  return { name: token.lower, at, value: readValue(tokens, { value: at + 1 }) };
}

/**
 * Event Viewer's details: `- Provider`, then `[ Name]  Microsoft-Windows-DistributedCOM`; in JSON `"Provider": {"@Name": "VSS"`.
 */
function readDetailsField(tokens: readonly Token[], at: number): Field | undefined {
  if (tokens[at]?.lower !== 'provider' || !isWord(tokens[at])) return undefined;
  for (let index = at + 1; index < at + 9; index += 1) {
    if (tokens[index]?.lower !== 'name') continue;
    const isObject = isMark(tokens[index + 1], '"') && tokens.slice(at, index).some((token) => isMark(token, '{'));
    if (!isMark(tokens[index + 1], ']') && !isObject) continue;
    const value = skip(tokens, index + 2, isObject ? ':"' : '');
    return { name: 'providername', at, value: readValue(tokens, { value, singleWord: !isObject }) };
  }
  return undefined;
}

/** Event Viewer's title fills a line: `Event 10010, DistributedCOM`. */
function readTitleField(tokens: readonly Token[], at: number): Field | undefined {
  const [label, number, comma, source] = [tokens[at], tokens[at + 2], tokens[at + 3], tokens[at + 5]];
  const startsTheLine = at === 0 || tokens[at - 1]?.kind === 'newline';
  if (!startsTheLine || !isWord(label) || !/^(event|ereignis)$/.test(label.lower)) return undefined;
  if (!isNumber(number) || !isMark(comma, ',') || tokens[at + 4]?.kind !== 'space' || !isWord(source)) return undefined;
  const value = readValue(tokens, { value: at + 5 });
  return isProviderName(value) && fillsLine(tokens, at + 5, value) ? { name: 'providername', at, value } : undefined;
}

/** `Microsoft-Windows-DistributedCOM`, wherever a line names it: nothing of ours is called so. */
function readProviderName(tokens: readonly Token[], at: number, previous: Field | undefined): Field | undefined {
  if (tokens[at]?.lower !== 'microsoft' || tokens[at + 2]?.lower !== 'windows' || !isMark(tokens[at + 3], '-'))
    return undefined;
  // It is the value of the field before it.
  if (previous && sourceFields.has(previous.name) && at - previous.at < longestValue) return undefined;
  return { name: 'providername', at, value: readValue(tokens, { value: at, singleWord: true }), inSentence: true };
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
