/**
 * Rule 9: the eight hex digits of a related code without `0x`, as some logs print them.
 *
 *     `800B0109`, `(80094800)`, `80090014lx`                         → found
 *     `800B0109-1C2D-…` (a GUID), `Tel. 80070005`, `800B0110`         → nothing
 */
import { isPlainNumber } from '../context/is-plain-number';
import { codeStandsAlone } from '../context/stands-alone';
import { isOtherCode } from '../context/is-other-code';
import { isMark, isNumber, isWord, type Reader, type Scan } from '../scan';

const length = 8;

export const readBareHexCode: Reader = (scan, at) => {
  const token = scan.tokens[at];
  if (!isWord(token) || !/^[89c][0-9a-f]{7}(lx|h)?$/i.test(token.text)) return undefined;
  const id = scan.lexicon.relatedCodes.get(Number.parseInt(token.text.slice(0, length), 16));
  if (id === undefined || isJoined(scan, at) || !codeStandsAlone(scan, at) || isOtherCode(scan, at)) return undefined;
  if (isNumber(token) && !isPlainNumber(scan, at)) return undefined;
  const span = scan.normal.originalSpan(token.start, token.start + length);
  return { references: [{ kind: 'found', id, span }], next: at + 1 };
};

/** A hyphen or colon beside hex digits makes them a piece of a GUID or an address. */
function isJoined({ tokens }: Scan, at: number): boolean {
  if (isMark(tokens[at - 1], '.') && isWord(tokens[at - 2])) return true;
  return [-1, 1].some(
    (step) =>
      isMark(tokens[at + step], '#') ||
      (isMark(tokens[at + step], '.') && isMark(tokens[at + 2 * step], '.')) ||
      (isMark(tokens[at + step], '-:') && /^[0-9a-f]+$/i.test(tokens[at + 2 * step]?.text ?? '')),
  );
}
