/**
 * Rule 7: a label, then a diagnostic code without `0x`, or a list of them; hex first, then decimal.
 *
 *     `Diagnosecode: 411`, `DiagnosticCode 1041`    → found 0x00000411
 *     `DiagnosticCode 406`                          → unknown 0x00000406
 */
import { formatCode, isDiagnosticRange, readHexDigits } from './diagnostic-code';
import { readLabel } from './read-label';
import { nextInList } from './read-list';
import type { Reference, Span } from '../reference';
import { isQuantity } from '../context/is-quantity';
import { codeStandsAlone } from '../context/stands-alone';
import { isMark, isWord, spanOf, wordsAfter, type Reader, type Scan } from '../scan';
import { codeLabels, codeLabelStart } from '../vocabulary/labels';

export const readLabelledCode: Reader = (scan, at) => {
  const label = codeLabelStart.test(scan.tokens[at]?.lower ?? '') ? readLabel(scan, at, codeLabels) : undefined;
  if (!label) return undefined;

  const references: Reference[] = [];
  let last = label.value;
  for (let value: number | undefined = label.value; value !== undefined; value = nextInList(scan.tokens, value)) {
    const isFirst = value === label.value;
    if (!isFirst && isAmount(scan, value)) break;
    const reference = readValue(scan, value, isFirst ? spanOf(scan, label.first, label.last) : undefined);
    if (!reference) break;
    references.push(reference);
    last = value;
  }
  return references.length > 0 ? { references, next: last + 1 } : undefined;
};

function readValue(scan: Scan, at: number, label: Span | undefined): Reference | undefined {
  const token = scan.tokens[at];
  if (!isWord(token) || scan.blocked.has(at) || !codeStandsAlone(scan, at) || isDecimal(scan, at)) return undefined;
  const digits = readHexDigits(token.text) ?? readHexDigits(`0x${token.text}`);
  // Letters alone are a word ("diagnostic code face"), unless they fill a code.
  if (digits === undefined || (!/[0-9]/.test(digits) && digits.length < 7)) return undefined;
  const span = spanOf(scan, at);
  const { codes, codeAliases } = scan.lexicon;
  const values = [
    Number.parseInt(digits, 16),
    ...(/^[0-9]+$/.test(digits) && token.text === digits ? [Number(digits)] : []),
  ];
  const id =
    codeAliases.get(digits.toUpperCase()) ??
    values.map((value) => codes.get(value)).find((found) => found !== undefined);
  if (id !== undefined) return { kind: 'found', id, span, label };
  const unknown = values.find(isDiagnosticRange);
  return unknown === undefined
    ? undefined
    : { kind: 'unknown', family: 'diagnostic-code', id: formatCode(unknown), span, label };
}

/** "Diagnosecode 411, 400 mal", "codes 411 and 404 devices". */
function isAmount(scan: Scan, at: number): boolean {
  const [next = ''] = wordsAfter(scan, at, 1);
  return isQuantity(scan, at) || ['mal', 'times'].includes(next.toLowerCase());
}

function isDecimal({ tokens }: Scan, at: number): boolean {
  return (
    isMark(tokens[at + 1], '.,') && /^[0-9]{1,3}$/.test(tokens[at + 2]?.text ?? '') && tokens[at + 1]?.text === '.'
  );
}
