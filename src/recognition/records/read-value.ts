/** Reads the value of a record's field, as far as a name goes. */
import { isMark } from '../scan';
import type { Token } from '../text/tokens';
import { readFieldName, type FieldName } from './field-names';

/** A value is a name, not a sentence: longer ones are cut here. In tokens. */
export const longestValue = 24;

export interface Value {
  /** As the answer may say it. */
  readonly value: string;
  /** Where it stands in the normal text. */
  readonly start: number;
  readonly end: number;
}

/**
 * The value that begins at a token, up to the end of its line, cell, quotation or the next field.
 *
 * @example readValue(tokenize('Source: MsiInstaller'), { value: 3 }) // { value: 'MsiInstaller', start: 8, end: 20 }
 */
export function readValue(
  tokens: readonly Token[],
  { value: start, singleWord = false }: Pick<FieldName, 'value' | 'singleWord'>,
): Value {
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
  const from = tokens[start]?.start ?? tokens.at(-1)?.end ?? 0;
  return {
    value: cleanName(`${value.join('')}${glue}`),
    start: from,
    end: endOfValue(tokens, start, end, glue.length) ?? from,
  };
}

/** A name ends before the blanks behind it, or with what is glued to the next field. */
function endOfValue(tokens: readonly Token[], start: number, end: number, glue: number): number | undefined {
  if (glue > 0) return (tokens[end]?.start ?? 0) + glue;
  let last = end - 1;
  while (last >= start && tokens[last]?.kind === 'space') last -= 1;
  return last < start ? undefined : tokens[last]?.end;
}

/** In characters; Windows' own providers stay below. */
const longestName = 80;

/** A source's name is said in the answer: it keeps what names are made of, and ends before an address, a GUID or a thumbprint. */
export function cleanName(text: string): string {
  const name = text.slice(0, longestName).split(/@|:\/\/|[0-9a-f]{8}-[0-9a-f]{4}|[0-9a-f]{16}/i)[0] ?? '';
  return name.replace(/[^\p{L}\p{N} ._-]/gu, '').trim();
}
