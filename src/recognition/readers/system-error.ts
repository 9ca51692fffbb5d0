/**
 * Rule 9: a small code of Windows, WinHTTP or the installer, only behind a word that says it is an error.
 *
 *     `Error 12175`, `actual error code 1603`, `Win32 1346`  → found
 *     `1603`, `1603 Geräte`, `port 12175`                     → nothing
 */
import { isQuantity } from '../context/is-quantity';
import { isMark, isNumber, isWord, spanOf, type Reader, type Scan } from '../scan';
import { findErrorLabel } from './error-label';

export const readSystemError: Reader = (scan, at) => {
  const token = scan.tokens[at];
  if (!isNumber(token) || !scan.lexicon.systemErrors.has(token.text)) return undefined;
  const label = findErrorLabel(scan, at);
  if (label === undefined || isLonger(scan, at) || isQuantity(scan, at)) return undefined;
  const place = { span: spanOf(scan, at), label: spanOf(scan, label) };
  return { references: [{ kind: 'found', id: token.text, ...place }], next: at + 1 };
};

/** `1603.2`, `1603-7`, `1603/tcp`: a piece of something else. */
function isLonger({ tokens }: Scan, at: number): boolean {
  if (isMark(tokens[at - 1], '-') && !isWord(tokens[at - 2])) return true;
  return isMark(tokens[at + 1], '.-/:\\@%') && isWord(tokens[at + 2]) && !/^\p{Lu}/u.test(tokens[at + 2]?.text ?? '');
}
