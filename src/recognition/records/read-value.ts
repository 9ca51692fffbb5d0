/** Reads the value of a record's field, as far as a name goes. */
import { isMark } from '../scan';
import type { Token } from '../text/tokens';
import { readFieldName, type FieldName } from './field-names';

/** A value is a name, not a sentence: longer ones are cut here. In tokens. */
export const longestValue = 24;

/**
 * The value that begins at a token, up to the end of its line, cell, quotation or the next field.
 *
 * @example readValue(tokenize('Source: MsiInstaller'), { value: 3 }) // 'MsiInstaller'
 */
export function readValue(
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
export function cleanName(text: string): string {
  const name = text.slice(0, longestName).split(/@|:\/\/|[0-9a-f]{8}-[0-9a-f]{4}|[0-9a-f]{16}/i)[0] ?? '';
  return name.replace(/[^\p{L}\p{N} ._-]/gu, '').trim();
}
