/**
 * Rule 9: an HRESULT as a decimal number, signed or not.
 *
 *     `-2147023174`, `2148204809`               → found 0x800706BA, 0x800B0109
 *     `-2147024882`, `HRESULT 2147942414`       → unknown 0x8007000E
 *     `3105550123`, `2023-2147023174`           → nothing
 */
import { isPlainNumber } from '../context/is-plain-number';
import { isMark, isNumber, isWord, spanOf, type Reader, type Reading, type Scan } from '../scan';
import { httpMethods } from '../vocabulary/http';
import { formatCode, isErrorValue } from './diagnostic-code';
import { findErrorLabel } from './error-label';

/** 2^31 and 2^32 have ten digits. */
const digits = 10;
const range = 2 ** 32;

export const readDecimalCode: Reader = (scan, at) => {
  const sign = isMark(scan.tokens[at], '-') ? 1 : 0;
  const token = scan.tokens[at + sign];
  if (!isNumber(token) || token.text.length !== digits || scan.blocked.has(at + sign)) return undefined;
  if (sign === 1 && (isJoinedBefore(scan, at) || isJoinedBehind(scan, at + 1))) return undefined;
  const value = sign === 1 ? range - Number(token.text) : Number(token.text);
  const id = scan.lexicon.relatedCodes.get(value);
  // A bare number of ten digits is more often a telephone's; a label, the sign or that there is nothing else says what it is.
  const label = findErrorLabel(scan, at);
  if (isMark(scan.tokens[at - 1], '+')) return undefined;
  const isClear = sign === 1 || label !== undefined || scan.tokens.filter(isWord).length === 1;
  const isAlone = isClear || scan.columns.has(at) || isPlainNumber(scan, at) || isWin32Column(scan, at);
  if (id !== undefined && isAlone)
    return toReading({ kind: 'found', id, span: spanOf(scan, at, at + sign) }, at + sign);
  if (id !== undefined || !isErrorValue(value) || !isClear) return undefined;
  return toReading(
    {
      kind: 'unknown',
      family: 'hresult',
      id: formatCode(value),
      span: spanOf(scan, at, at + sign),
      ...(label === undefined ? {} : { label: spanOf(scan, label) }),
    },
    at + sign,
  );
};

function toReading(reference: Reading['references'][number], last: number): Reading {
  return { references: [reference], next: last + 1 };
}

function isJoinedBefore({ tokens }: Scan, sign: number): boolean {
  return isWord(tokens[sign - 1]) || isMark(tokens[sign - 1], '.,-+/)');
}

function isJoinedBehind({ tokens }: Scan, at: number): boolean {
  const after = tokens[at + 1];
  return isMark(after, '.,-:/') && isNumber(tokens[at + 2]);
}

/** `403 16 2148204809`: IIS writes status, substatus and the Windows code beside each other; in a line of its log only the head says so. */
function isWin32Column({ tokens }: Scan, at: number): boolean {
  const [status, substatus] = [tokens[at - 4], tokens[at - 2]];
  if (!isNumber(status) || status.text.length !== 3 || !isNumber(substatus) || substatus.text.length > 2) return false;
  for (let index = at - 5; index > at - longestLine && tokens[index] && tokens[index]?.kind !== 'newline'; index -= 1) {
    if (httpMethods.has(tokens[index]?.text ?? '')) return false;
  }
  return true;
}

/** In tokens: from the method of a request to its status stand an address, a query and a browser's name. */
const longestLine = 200;
