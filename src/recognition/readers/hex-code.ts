/**
 * Rules 5, 6 and 9: a code in hex.
 *
 *     `0x00000411`, `0X411`, `0xOOOOO411`, `0x00000411Meldung` (lost line end)  → found
 *     `0x800706BA`, `0x2ab0003`                                                 → found
 *     `0x406`, `0x80070643`                                                     → unknown
 *     `0x0`, `0xFFFFFFFF`, `0x1234`, `ntdll+0x411`, `Process ID: 0x404`         → nothing
 */
import { formatCode, isDiagnosticRange, isErrorValue, readHexDigits } from './diagnostic-code';
import { readLabelledCode } from './labelled-code';
import { readLabelledEvent } from './labelled-event';
import { isOtherCode } from '../context/is-other-code';
import { codeStandsAlone } from '../context/stands-alone';
import { isWord, wordsAfter, type Reader, type Scan } from '../scan';
import { byteUnits } from '../vocabulary/quantities';

/** `0x` and eight digits: the length of a code that is written out. */
const fullLength = 10;

export const readHexCode: Reader = (scan, at) => {
  const token = scan.tokens[at];
  if (!isWord(token) || !/^[0o]x/i.test(token.text)) return undefined;
  const length = lengthOfCode(token.text);
  if (length === undefined) return undefined;
  const digits = readHexDigits(token.text.slice(0, length)) ?? '';
  const alias = scan.lexicon.codeAliases.get(digits.toUpperCase());
  if (digits.length > 8 && alias === undefined) return undefined;

  const value = Number.parseInt(digits, 16);
  if (value === 0 && (digits.length !== 8 || isBesideOtherValues(scan, at))) return undefined;
  const id = alias ?? scan.lexicon.codes.get(value) ?? findRelated(scan, digits, value);
  const family = isDiagnosticRange(value) ? 'diagnostic-code' : 'hresult';
  if (id === undefined && family === 'hresult' && !(digits.length === 8 && isErrorValue(value))) return undefined;
  if (!codeStandsAlone(scan, at) || isOtherCode(scan, at) || isHexDump(scan, at)) return undefined;
  const [next = ''] = wordsAfter(scan, at, 1);
  if (byteUnits.has(next.toLowerCase())) return undefined;

  const place = { span: scan.normal.originalSpan(token.start, token.start + length) };
  const reference =
    id === undefined
      ? ({ kind: 'unknown', family, id: formatCode(value), ...place } as const)
      : ({ kind: 'found', id, ...place } as const);
  // What a lost line end glued on may be a label: `0x00000400DiagnosticCode=411`.
  const glued = length < token.text.length ? (readLabelledCode(scan, at) ?? readLabelledEvent(scan, at)) : undefined;
  return { references: [reference, ...(glued?.references ?? [])], next: glued?.next ?? at + 1 };
};

/** A related code in its full length, or with its first zero left out as some logs print it (`0x2ab0003`). */
function findRelated({ lexicon }: Scan, digits: string, value: number): string | undefined {
  return digits.length >= 7 ? lexicon.relatedCodes.get(value) : undefined;
}

/** `STOP: 0x0000007B (0xF78D2524, 0x00000000)`: among values of another kind zero is one of them. */
function isBesideOtherValues({ tokens, lexicon }: Scan, at: number): boolean {
  const others = tokens
    .slice(Math.max(0, at - 12), at + 13)
    .filter((token) => isWord(token) && /^0x[0-9a-f]+$/i.test(token.text))
    .map((token) => Number(token.text));
  return others.filter((value) => !lexicon.codes.has(value) && !isDiagnosticRange(value)).length > 1;
}

/** `0x00000400  48 65 6c 6c`: an address before bytes. */
function isHexDump(scan: Scan, at: number): boolean {
  const bytes = wordsAfter(scan, at, 4);
  return bytes.length === 4 && bytes.every((byte) => /^[0-9a-f]{2}$/i.test(byte));
}

/** The whole word, or its first ten characters where a lost line end glued the next word on: `0x00000411Abfrage`. */
function lengthOfCode(word: string): number | undefined {
  if (readHexDigits(word) !== undefined) return word.length;
  const rest = word.slice(fullLength);
  const glued = /^\p{Lu}\p{Ll}\p{L}*$/u.test(rest) && /[^a-f]/i.test(rest);
  return glued && readHexDigits(word.slice(0, fullLength)) !== undefined ? fullLength : undefined;
}
