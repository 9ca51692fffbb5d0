/**
 * Rule 2: a legacy event's five digits, alone.
 *
 *     `20102`, `(20102)`, `20102-Fehler`                          → found
 *     `20300 Geräte`, `port 20102`, `20.102`, `INC20102`, `+20102` → nothing
 */
import { isLogColumn, isOtherNumber, isQuantity } from '../name-context';
import { standsAlone } from '../read-number';
import { isWord, spanOf, type Reader } from '../scan';

export const readBareEvent: Reader = (scan, at) => {
  const token = scan.tokens[at];
  if (!isWord(token) || !scan.lexicon.events.has(token.text)) return undefined;
  if (!standsAlone(scan, at) || isOtherNumber(scan, at) || isQuantity(scan, at) || isLogColumn(scan, at))
    return undefined;
  return { references: [{ kind: 'found', id: token.text, span: spanOf(scan, at) }], next: at + 1 };
};
