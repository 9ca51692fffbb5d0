/**
 * Rule 1 in a table: a number under a head that names an event's ID, whether or not it is an entry.
 *
 *     Source;Event ID                      Id LevelDisplayName
 *     Microsoft Intune Connector;20103     -- ----------------
 *                                          20103 Error          → unknown, or foreign where the row says whose it is
 */
import { isNumber, spanOf, type Reader } from '../scan';

export const readCellEvent: Reader = (scan, at) => {
  const token = scan.tokens[at];
  if (scan.columns.get(at) !== 'id' || !isNumber(token)) return undefined;
  if (token.text.length > 5 || Number(token.text) === 0) return undefined;
  const span = spanOf(scan, at);
  const kind = scan.lexicon.events.has(token.text) ? 'found' : 'unknown';
  const reference =
    kind === 'found'
      ? ({ kind, id: token.text, span } as const)
      : ({ kind, family: 'event', id: token.text, span } as const);
  return { references: [reference], next: at + 1 };
};
