/**
 * Rule 2: a legacy event's five digits, alone.
 *
 *     `20102`, `(20102)`, `20102-Fehler`                          → found
 *     `20300 Geräte`, `port 20102`, `20.102`, `INC20102`, `+20102` → nothing
 */
import { isLogColumn } from '../context/is-log-column';
import { isOtherNumber } from '../context/is-other-number';
import { isQuantity } from '../context/is-quantity';
import { standsAlone } from '../context/stands-alone';
import { isWord, spanOf, type Reader } from '../scan';

export const readBareEvent: Reader = (scan, at) => {
  const token = scan.tokens[at];
  if (!isWord(token) || !scan.lexicon.events.has(token.text)) return undefined;
  const column = scan.columns.get(at);
  if (column === 'other') return undefined;
  const isCell = column === 'id';
  if (!isCell && (!standsAlone(scan, at) || isOtherNumber(scan, at) || isQuantity(scan, at) || isLogColumn(scan, at)))
    return undefined;
  return { references: [{ kind: 'found', id: token.text, span: spanOf(scan, at) }], next: at + 1 };
};
