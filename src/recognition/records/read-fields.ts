/**
 * Reads the fields of event records out of a text.
 *
 *     `Log Name: X`, `"ProviderName": "X"`, `EventCode=20102`, `<Channel>X</Channel>`, a table's cells
 */
import { isMark, isNumber, isWord } from '../scan';
import type { Token } from '../text/tokens';
import { sourceFields } from '../vocabulary/record-fields';
import { createSkip } from './create-skip';
import type { Field } from './field';
import { readFieldName, startsLine, type FieldName } from './field-names';
import { readDetailsField } from './read-details-field';
import type { Line } from './read-tables';
import { readTagField } from './read-tag-field';
import { longestValue, readValue } from './read-value';

/**
 * The fields of a text, in its order.
 *
 * @param others what has keys of its own or none: a metric, a web server's log, a line's time.
 * @example readFields(tokenize('Source: MsiInstaller'), [])[0] // { name: 'source', at: 0, value: 'MsiInstaller', … }
 */
export function readFields(tokens: readonly Token[], others: readonly Line[]): Field[] {
  const fields: Field[] = [];
  const skip = createSkip(others);
  for (let at = skip(0); at < tokens.length; at = skip(at)) {
    const previous = fields.at(-1);
    const isWordHere = isWord(tokens[at]);
    const field = isWordHere ? readWordField(tokens, at, previous) : readTagField(tokens, at);
    const name = isWordHere && !field ? readFieldName(tokens, at) : undefined;
    if (field) fields.push(field);
    if (name) fields.push(readNamedField(tokens, at, name, previous));
    at = name?.next ?? at + 1;
  }
  return fields;
}

/** The field that a word begins without being its name, or by more than its name. */
function readWordField(tokens: readonly Token[], at: number, previous: Field | undefined): Field | undefined {
  return readDetailsField(tokens, at, previous) ?? readTitleField(tokens, at) ?? readProviderName(tokens, at, previous);
}

function readNamedField(tokens: readonly Token[], at: number, name: FieldName, previous: Field | undefined): Field {
  // `- EventID 20102`, where an attribute of it follows.
  const inDetails = previous?.inDetails === true && name.singleWord === true && tokens[at]?.lower === name.text;
  const inSentence = !inDetails && isInSentence(tokens, at, name);
  const { value, start, end } = readValue(tokens, name);
  return { name: name.text, at, inSentence, inDetails, value, start, end };
}

/** "Event ID 10010 from …"; but `EventID 10010` in a line of its own is a field of the details view. */
function isInSentence(tokens: readonly Token[], at: number, { singleWord = false, text }: FieldName): boolean {
  const isDetail = tokens[at]?.lower === text && startsLine(tokens, at);
  return singleWord && !isDetail;
}

/** Event Viewer's title fills a line: `Event 10010, DistributedCOM`. */
function readTitleField(tokens: readonly Token[], at: number): Field | undefined {
  const [label, number, comma, source] = [tokens[at], tokens[at + 2], tokens[at + 3], tokens[at + 5]];
  const startsTheLine = at === 0 || tokens[at - 1]?.kind === 'newline';
  if (!startsTheLine || !isWord(label) || !/^(event|ereignis)$/.test(label.lower)) return undefined;
  if (!isNumber(number) || !isMark(comma, ',') || tokens[at + 4]?.kind !== 'space' || !isWord(source)) return undefined;
  const value = readValue(tokens, { value: at + 5 });
  const isTitle = isProviderName(value.value) && fillsLine(tokens, at + 5, value.value);
  return isTitle ? { name: 'providername', at, ...value } : undefined;
}

/** `Microsoft-Windows-DistributedCOM`, wherever a line names it: nothing of ours is called so. */
function readProviderName(tokens: readonly Token[], at: number, previous: Field | undefined): Field | undefined {
  if (tokens[at]?.lower !== 'microsoft' || tokens[at + 2]?.lower !== 'windows' || !isMark(tokens[at + 3], '-'))
    return undefined;
  // It is the value of the field before it.
  if (previous && sourceFields.has(previous.name) && at - previous.at < longestValue) return undefined;
  return { name: 'providername', at, inSentence: true, ...readValue(tokens, { value: at, singleWord: true }) };
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
