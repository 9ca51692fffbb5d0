/**
 * Rule 3: an event of the current connector, four digits alone, in a message of nothing else or beside its log's name.
 *
 *     "4001?", "@Bot 1052 bitte", a row of a table that names Microsoft-Intune-CertificateConnectors  → found
 *     "1000 Geräte", "seit 2020", "EventRecordID: 4001", "in 1052 steht nichts"                        → nothing
 */
import { isPlainNumber } from '../context/is-plain-number';
import { isMark, isWord, spanOf, wordsBefore, type Reader, type Scan } from '../scan';
import { eventIdLabels, eventLabels, looseLabels } from '../vocabulary/labels';
import { months, yearWords } from '../vocabulary/quantities';

export const readBareCurrentEvent: Reader = (scan, at) => {
  const token = scan.tokens[at];
  if (!isWord(token) || token.text.length !== 4 || !scan.lexicon.events.has(token.text)) return undefined;
  const column = scan.columns.get(at);
  if (column === 'other') return undefined;
  const isId = column === 'id' || (scan.allowsBareCurrentEvents && isPlainNumber(scan, at));
  if (!isId || (column === undefined && (isOtherField(scan, at) || isYear(scan, at)))) return undefined;
  return { references: [{ kind: 'found', id: token.text, span: spanOf(scan, at) }], next: at + 1 };
};

/** "Index: 4001", "Level=1000": a field whose name is no event's. */
function isOtherField({ tokens }: Scan, at: number): boolean {
  let index = at - 1;
  while (tokens[index]?.kind === 'space' || isMark(tokens[index], '"')) index -= 1;
  if (!isMark(tokens[index], ':=')) return false;
  const name = tokens.slice(0, index).findLast(isWord)?.lower ?? '';
  return !looseLabels.has(name) && !eventIdLabels.has(name) && !eventLabels.has(name);
}

/** "seit 2020", "11 March 2020", "(c) 2020": four digits that begin with 20 are a year in a sentence. */
function isYear(scan: Scan, at: number): boolean {
  if (!scan.tokens[at]?.text.startsWith('20')) return false;
  const [before = ''] = wordsBefore(scan, at, 1);
  return yearWords.has(before) || months.has(before);
}
