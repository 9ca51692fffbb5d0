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
  if (column === undefined) {
    if (scan.bareCurrentEvents === 'nowhere' || !isPlainNumber(scan, at) || isYear(scan, at)) return undefined;
    if (scan.bareCurrentEvents === 'beside-log' && isOtherField(scan, at)) return undefined;
  }
  return { references: [{ kind: 'found', id: token.text, span: spanOf(scan, at) }], next: at + 1 };
};

/**
 * "Index: 4001", `-MaxEvents 1000`, "ErrorCode 4001", "Schlüssellänge 4000": what names the number right before it is no
 * event and no log. In a sentence that word begins with a small letter ("Admin zeigt 4001").
 */
function isOtherField({ tokens }: Scan, at: number): boolean {
  let index = at - 1;
  let isField = false;
  for (; index >= 0 && (tokens[index]?.kind === 'space' || isMark(tokens[index], '"\':=')); index -= 1) {
    isField ||= isMark(tokens[index], ':=');
  }
  const token = tokens[index];
  if (!isWord(token) || /^[0-9]+$/.test(token.text)) return false;
  if (namesOfNumber.has(token.lower)) return isMark(tokens[index - 1], '-') && tokens[index - 2]?.kind === 'space';
  return isField || /^\p{Lu}|code$/u.test(token.text) || measures.has(token.lower) || isParameter(tokens, index);
}

/** `select -First 1000`, `-max 1000`. */
function isParameter(tokens: Scan['tokens'], word: number): boolean {
  return isMark(tokens[word - 1], '-') && !isWord(tokens[word - 2]);
}

/** Words that name an event's number, or the log that it stands in. */
const namesOfNumber = new Set([
  ...[...eventIdLabels, ...eventLabels, ...looseLabels].filter((label) => !label.includes('code')),
  ...[
    'admin',
    'operational',
    'certificateconnectors',
    'connectors',
    'connector',
    'log',
    'protokoll',
    'ids',
    'nr',
    'no',
    'nummer',
    'number',
  ],
  ...['warning', 'warnung', 'und', 'and', 'oder', 'or', 'auch', 'only', 'nur'],
]);

/** Verbs that measure. */
const measures = new Set(['sent', 'took', 'received', 'dauerte', 'brauchte', 'gesendet']);

/** "seit 2020", "11 March 2020", "(c) 2020": four digits that begin with 20 are a year in a sentence. */
function isYear(scan: Scan, at: number): boolean {
  if (!scan.tokens[at]?.text.startsWith('20')) return false;
  const [before = ''] = wordsBefore(scan, at, 1);
  return yearWords.has(before) || months.has(before);
}
