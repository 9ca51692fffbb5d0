/** Finds the word that says a number is an error's: "Error 12175", "Fehlercode: 1603", "Win32 error code = 1346". */
import { isMark, isWord, type Scan } from '../scan';
import type { Token } from '../text/tokens';
import { errorLabelFillers, errorLabels, formattingTags } from '../vocabulary/labels';

/** Markup that formats says nothing: `<b>Error</b> 12175`. */
function isElement(token: Token | undefined): boolean {
  return token?.kind === 'tag' && !formattingTags.has(token.lower.replace('/', ''));
}

/** Between the label and its number: blanks, a separator and two small words. */
const longestGap = 9;

/**
 * The position of the label before a number, or nothing.
 *
 * @example findErrorLabel(scan, at) // the token of "Error" for the number in "Error code: 1603"
 */
export function findErrorLabel({ tokens }: Scan, at: number): number | undefined {
  for (let index = at - 1; index >= Math.max(0, at - longestGap); index -= 1) {
    const token = tokens[index];
    if (isWord(token)) {
      if (errorLabels.has(token.lower)) return index;
      if (!errorLabelFillers.has(token.lower)) return undefined;
    } else if (token?.kind === 'newline' || isElement(token)) return undefined;
    else if (token?.kind === 'mark' && !isMark(token, ':=#"\'(`*-')) return undefined;
  }
  return undefined;
}
