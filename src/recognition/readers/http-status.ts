/**
 * Rule 9: an HTTP status that is named as one, near a word of this system.
 *
 *     "NDES: HTTP 503", "mscep.dll … HTTP Error 403.0 - Forbidden", "certsrv: 503 Service Unavailable"  → found
 *     "HTTP 503" of a web shop, "NDES 503", "503 SCEP devices", "HTTP 400"                              → nothing
 */
import { findSystemWord } from '../context/system-word';
import { isMark, isNumber, isWord, spanOf, type Reader, type Scan } from '../scan';
import { httpFillers, httpLabels } from '../vocabulary/http';

export const readHttpStatus: Reader = (scan, at) => {
  const token = scan.tokens[at];
  const reason = isNumber(token) ? scan.lexicon.httpCodes.get(token.text) : undefined;
  if (!isNumber(token) || reason === undefined) return undefined;
  const first = findLabel(scan, at);
  const last = findReason(scan, at, reason);
  if (first === undefined && last === undefined) return undefined;
  const system = findSystemWord(scan, at);
  if (system === undefined) return undefined;
  const place = { span: spanOf(scan, first ?? at, last ?? at), label: spanOf(scan, system) };
  return { references: [{ kind: 'found', id: `HTTP ${token.text}`, ...place }], next: (last ?? at) + 1 };
};

/** Between "HTTP" and its number: `/1.1`, a hyphen, "error", "status code". */
const longestGap = 9;

function findLabel({ tokens }: Scan, at: number): number | undefined {
  if (tokens[at - 1]?.kind !== 'space' && !isMark(tokens[at - 1], ':=-("\'')) return undefined;
  for (let index = at - 1; index >= Math.max(0, at - longestGap); index -= 1) {
    const token = tokens[index];
    if (isWord(token)) {
      if (token.lower === 'code' && tokens[index - 2]?.lower === 'status') return index - 2;
      if (httpLabels.has(token.lower)) return index;
      if (!httpFillers.has(token.lower)) return undefined;
    } else if (token?.kind === 'newline' || token?.kind === 'tag') return undefined;
    else if (token?.kind === 'mark' && !isMark(token, ':=-/."\'(')) return undefined;
  }
  return undefined;
}

/** `403 - Forbidden`, `503 The service is unavailable`: the last token of the reason that follows the number. */
function findReason({ tokens }: Scan, at: number, reason: string): number | undefined {
  const words = reason.toLowerCase().split(' ');
  let index = at + 1;
  while (tokens[index]?.kind === 'space' || isMark(tokens[index], '-–:.(')) index += 1;
  for (const word of ['the', ...words]) {
    const found = tokens[index];
    const isNext = found?.lower === word || (word === 'unavailable' && found?.lower === 'is');
    if (!isNext) {
      if (word === 'the') continue;
      return undefined;
    }
    if (found.lower === 'is') index += 2;
    if (word === words.at(-1) && index > at + 1) return tokens[index]?.lower === word ? index : undefined;
    index += tokens[index + 1]?.kind === 'space' ? 2 : 1;
  }
  return undefined;
}
