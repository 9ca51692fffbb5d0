/** Decides from the field or words before a hex value whether it names another thing: a process, a handle, an address. */
import { isMark, isNumber, wordsBefore, type Scan } from '../scan';
import type { Token } from '../text/tokens';
import { fillers, memoryWords, namedThings, noOtherNumbers, otherCodes } from '../vocabulary/other-numbers';
import { isHyphenatedId, reach, singular, skipBack } from './field-before';

/**
 * Whether a hex value is another thing's: "Process ID: 0x404", "Logon ID: 0x3E7", "memory at 0x00000411".
 *
 * @example isOtherCode(scan, at) // true for "Handle-ID: 0x400", false for "device 0x411"
 */
export function isOtherCode(scan: Scan, at: number): boolean {
  const words = wordsBefore(scan, at, reach);
  if (words.slice(0, 3).some((word) => memoryWords.has(word)) || isAtAddress(words) || isOwnDecimal(scan, at))
    return true;
  const name = words.find((word) => !fillers.has(word)) ?? '';
  const [nearest = ''] = words;
  if (isOtherCodeName(nearest) || (fillers.has(nearest) && isOtherCodeName(name))) return true;
  if (['id', 'ids'].includes(nearest) && namedThings.has(singular(name))) return true;
  return isHyphenatedId(scan, at) || isOtherCodeName(fieldName(scan.tokens, at));
}

function isAtAddress([nearest, second]: readonly string[]): boolean {
  if (nearest === 'at') return second === 'fault' || second === 'crash';
  return /^(address|adresse)$/.test(nearest ?? '') && /^(at|an|bei|from|to|of)$/.test(second ?? '');
}

function isOtherCodeName(word: string): boolean {
  if (noOtherNumbers.has(word) || fillers.has(word)) return false;
  return (
    otherCodes.has(word) ||
    otherCodes.has(singular(word)) ||
    /(prozess|process|offset|maske|mask|pid|(thread|process|logon|handle)id)$/.test(word)
  );
}

/** The name of the element or key that a value stands in: `handle` of `<Handle>0x404</Handle>`. */
function fieldName(tokens: readonly Token[], at: number): string {
  const index = skipBack(tokens, at - 1);
  if (tokens[index]?.kind === 'tag') return tokens[index].lower;
  return isMark(tokens[index], ':') && isMark(tokens[index - 1], '"') ? (tokens[index - 2]?.lower ?? '') : '';
}

/** `1041 (0x0411)`: CMTrace writes a thread in both ways. */
function isOwnDecimal({ tokens }: Scan, at: number): boolean {
  const decimal = tokens[at - 3];
  return (
    isMark(tokens[at - 1], '(') &&
    tokens[at - 2]?.kind === 'space' &&
    isNumber(decimal) &&
    Number(decimal.text) === Number(tokens[at]?.text)
  );
}
