/**
 * Reads the fields of Event Viewer's details, and of an event whose XML became JSON.
 *
 *     - Provider                                           "Provider": {"@Name": "VSS"
 *       [ Name]  Microsoft-Windows-DistributedCOM          "TimeCreated": {"@SystemTime": "2021-03-11T07:42:10Z"
 *     Level 2
 */
import { isMark, isWord } from '../scan';
import type { Token } from '../text/tokens';
import type { Field } from './field';
import { skip, startsLine } from './field-names';
import { longestValue, readValue } from './read-value';
import { endOfLine } from './record-bounds';

/**
 * The field that begins at a word, or nothing.
 *
 * @param previous the field before it: only behind another one of the details a name needs no colon.
 * @example readDetailsField(tokenize('Provider\n[ Name]  VSS'), 0)?.value // 'VSS'
 */
export function readDetailsField(tokens: readonly Token[], at: number, previous: Field | undefined): Field | undefined {
  const token = tokens[at];
  if (!isWord(token)) return undefined;
  if (token.lower === 'provider') return readProvider(tokens, at);
  if (token.lower === 'systemtime') return readSystemTime(tokens, at);
  const isPlain = token.lower === 'level' || token.lower === 'channel';
  if (!isPlain || !previous?.inDetails || !startsLine(tokens, at) || tokens[at + 1]?.kind !== 'space') return undefined;
  return { name: token.lower, at, inDetails: true, ...readValue(tokens, { value: at + 2 }) };
}

function readProvider(tokens: readonly Token[], at: number): Field | undefined {
  for (let index = at + 1; index < at + 9; index += 1) {
    if (tokens[index]?.lower !== 'name') continue;
    const isObject = isMark(tokens[index + 1], '"') && tokens.slice(at, index).some((token) => isMark(token, '{'));
    if (!isMark(tokens[index + 1], ']') && !isObject) continue;
    const value = skip(tokens, index + 2, isObject ? ':"' : '');
    const inDetails = !isObject;
    const singleWord = inDetails && hasNextField(tokens, value);
    return { name: 'providername', at, inDetails, ...readValue(tokens, { value, singleWord }) };
  }
  return undefined;
}

/** Where line ends were lost, `[ Guid]` follows in the same line. */
function hasNextField(tokens: readonly Token[], start: number): boolean {
  const end = endOfLine(tokens, start, Math.min(tokens.length, start + longestValue));
  return end === start + longestValue || tokens.slice(start, end).some((token) => isMark(token, '['));
}

/** `[ SystemTime]  2021-…`, `"@SystemTime": "2021-…"`. */
function readSystemTime(tokens: readonly Token[], at: number): Field | undefined {
  const inDetails = isMark(tokens[at + 1], ']');
  if (!inDetails && !isMark(tokens[at - 1], '@')) return undefined;
  const value = skip(tokens, at + 1, ']":');
  return { name: 'systemtime', at, inDetails, ...readValue(tokens, { value }) };
}
