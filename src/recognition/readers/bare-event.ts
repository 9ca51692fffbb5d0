/**
 * Rule 2: a legacy event's five digits, alone.
 *
 *     `20102`, `(20102)`, `20102-Fehler`                          → found
 *     `20300 Geräte`, `port 20102`, `20.102`, `INC20102`, `+20102` → nothing
 */
import { isPlainNumber } from '../context/is-plain-number';
import { isWord, spanOf, type Reader } from '../scan';

export const readBareEvent: Reader = (scan, at) => {
  const token = scan.tokens[at];
  if (!isWord(token) || !scan.lexicon.legacyEvents.has(token.text)) return undefined;
  const column = scan.columns.get(at);
  if (column === 'other' || (column === undefined && !isPlainNumber(scan, at))) return undefined;
  return { references: [{ kind: 'found', id: token.text, span: spanOf(scan, at) }], next: at + 1 };
};
