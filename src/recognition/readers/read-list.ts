/** Walks the list behind a label: `events 20100, 20102 and 20302`, `Ereignisse 20500/20501`, `Codes 411 und 410`. */
import { isMark, isWord } from '../scan';
import type { Token } from '../text/tokens';
import { listWords } from '../vocabulary/labels';

/** Blanks, separators and one joining word between two values; more is the end of the list. */
const longestSeparator = 7;

/**
 * The next value of a list, or nothing where the list ends.
 *
 * @example nextInList(tokens, at) // the token of 20102 in "20100, 20102"
 */
export function nextInList(tokens: readonly Token[], at: number): number | undefined {
  let separated = false;
  for (let index = at + 1; index <= at + longestSeparator; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'newline' && isAloneInLine(tokens, index + 1)) separated = true;
    else if (isMark(token, ',;/&+|') || isMark(token, '-–')) separated = true;
    else if (isWord(token) && listWords.has(token.lower)) separated = true;
    else if (isWord(token)) return separated ? index : undefined;
    else if (token?.kind !== 'space' && token?.kind !== 'newline' && !isMark(token, '"\'`*#')) return undefined;
  }
  return undefined;
}

/** A list may have a line for each of its numbers. */
function isAloneInLine(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return /^[0-9]{4,5}$/.test(tokens[at]?.text ?? '') && (after === undefined || after.kind === 'newline');
}
