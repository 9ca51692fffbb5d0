/**
 * Rule 9 in an IIS log with its `#Fields:`: the status of a request to this system, and the code of Windows behind it.
 *
 *     `GET /certsrv/mscep/mscep.dll … 503 0 64`       → found HTTP 503
 *     `… 403 16 2148204809`                           → found HTTP 403 and 0x800B0109
 */
import { isNumber, spanOf, type Reader, type Scan } from '../scan';

export const readWebLogCode: Reader = (scan, at) => {
  const column = scan.columns.get(at);
  const token = scan.tokens[at];
  if ((column !== 'status' && column !== 'win32') || !isNumber(token)) return undefined;
  const id = column === 'status' ? findStatus(scan, token.text) : findCode(scan, token.text);
  return { references: id === undefined ? [] : [{ kind: 'found', id, span: spanOf(scan, at) }], next: at + 1 };
};

function findStatus({ lexicon }: Scan, digits: string): string | undefined {
  return lexicon.httpCodes.has(digits) ? `HTTP ${digits}` : undefined;
}

function findCode({ lexicon }: Scan, digits: string): string | undefined {
  return lexicon.relatedCodes.get(Number(digits)) ?? (lexicon.systemErrors.has(digits) ? digits : undefined);
}
