/** Decides whether a bare number is an amount: what is counted, measured or paid stands beside it. */
import { isMark, isNumber, isWord, phrasesAfter, wordsBefore, type Scan } from '../scan';
import { eventLevels } from '../vocabulary/other-numbers';
import { codeLabels, eventIdLabels, eventLabels } from '../vocabulary/labels';
import {
  adjectiveEnding,
  adjectives,
  germanSingulars,
  irregularPlurals,
  months,
  noAdjectives,
  places,
  postalStates,
  quantityPrefixes,
  singularArticles,
  units,
  wordsInS,
} from '../vocabulary/quantities';
import { lineHasTimeBefore } from './is-log-column';

/**
 * Whether a number counts or measures something, or is a postal code or phone number.
 *
 * @example isQuantity(scan, at) // true for "20300 neue Geräte", "20102 ms", "rund 20300", "NY 10010", "20100 bis 20300 Geräte"
 */
export function isQuantity(scan: Scan, at: number): boolean {
  const [before = '', second = ''] = wordsBefore(scan, at, 2);
  if (quantityPrefixes.has(before) || isMoreOrLess(before, second)) return true;
  // "Anzahl Ereignisse: 20300", "number of events: 20300"
  if (eventLabels.has(before) && (quantityPrefixes.has(second) || second === 'of')) return true;
  if (isPostalState(scan, at) || isPhoneNumber(scan, at) || isBesideSign(scan, at)) return true;
  return countsSomething(scan, at) || isRangeOfQuantity(scan, at);
}

function countsSomething(scan: Scan, at: number): boolean {
  const phrases = phrasesAfter(scan, at, 4);
  const [next = '', farther = ''] = phrases;
  const lower = next.toLowerCase();
  if (codeLabels.has(lower) || eventIdLabels.has(lower) || /^[0-9]/.test(next)) return false;
  if (isUnit(scan, at, lower) || places.has(lower) || (months.has(lower) && /^[0-9]/.test(farther))) return true;
  if (lower === 'of' || (['von', 'der', 'aller'].includes(lower) && /^[0-9]/.test(farther))) return true;
  if (eventLevels.has(lower)) return !isNamedLevel(scan, at);
  // "20300 neue mobile Geräte", "20300 Windows 11 Geräte": any adjectives, then what is counted.
  const noun = phrases.findIndex((phrase) => !isAdjective(phrase));
  return noun >= 0 && isPlural(phrases[noun] ?? '');
}

/** "20300 h"; but "20102 s. 20302" and "20102 h) …" only begin with the same letter. */
function isUnit({ tokens }: Scan, at: number, word: string): boolean {
  return units.has(word) && !(word.length === 1 && isMark(tokens[at + 3], './)'));
}

/** "Fehler" and its like are singular and plural: with an article, at the start of a line or in a log's line they are one. */
function isNamedLevel(scan: Scan, at: number): boolean {
  const [before = ''] = wordsBefore(scan, at, 1);
  const startsLine = scan.tokens[at - 1] === undefined || scan.tokens[at - 1]?.kind === 'newline';
  return startsLine || singularArticles.has(before) || lineHasTimeBefore(scan, at);
}

/** Generous, because a wrong card costs more than a missing one. */
function isPlural(phrase: string): boolean {
  const word = phrase.split('-').at(-1) ?? '';
  const lower = word.toLowerCase();
  if (/\p{L}\*innen$/u.test(phrase)) return true;
  if (irregularPlurals.has(lower) || /\((s|n|en|e)\)$/.test(phrase)) return true;
  if (/^\p{L}{2,}[^suiSUI]s$/u.test(word)) return !wordsInS.has(lower);
  return /^\p{Lu}\p{Ll}{2,}(e|en|er|n|innen)$/u.test(word) && !germanSingulars.has(lower);
}

function isAdjective(phrase: string): boolean {
  const lower = phrase.toLowerCase();
  if (/^[0-9]{1,2}$/.test(phrase) || adjectives.has(lower)) return true;
  const word = phrase.split('-').at(-1) ?? '';
  return adjectiveEnding.test(word) && !noAdjectives.has(word);
}

function isMoreOrLess(before: string, second: string): boolean {
  const comparison = new Set(['more', 'less', 'fewer', 'mehr', 'weniger', 'at', 'up', 'bis']);
  return ['than', 'als', 'least', 'most', 'to', 'zu'].includes(before) && comparison.has(second);
}

function isPostalState({ tokens }: Scan, at: number): boolean {
  const state = tokens[at - 2];
  return tokens[at - 1]?.kind === 'space' && isWord(state) && postalStates.has(state.text);
}

/** "20100 €", "$ 20300", "20100 %", "= 20100", "20300 x 20400". */
function isBesideSign({ tokens }: Scan, at: number): boolean {
  const after = tokens[at + 1]?.kind === 'space' ? tokens[at + 2] : undefined;
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : undefined;
  if (after?.kind === 'mark' && /^[%‰°\p{Sc}]$/u.test(after.text)) return true;
  if (before?.kind === 'mark' && /^[\p{Sc}]$/u.test(before.text)) return true;
  const other = tokens[at - 4];
  if (isMark(after, '+=*') && isNumber(tokens[at + 4])) return !/^[12]0[0-9]{3}$/.test(tokens[at + 4]?.text ?? '');
  return (isMark(before, '=') || before?.lower === 'x') && tokens[at - 3]?.kind === 'space' && isNumber(other);
}

/** In tokens: four groups with brackets and blanks between them. */
const longestPhoneNumber = 12;

/** "+1 (555) 20102", "0800 20400 20500": the groups before it start with a plus or an area code. */
function isPhoneNumber({ tokens }: Scan, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - longestPhoneNumber); index -= 1) {
    const token = tokens[index];
    if (isNumber(token)) {
      if (isMark(tokens[index - 1], '+')) return true;
      if (/^0\d{2,}$/.test(token.text) && !isMark(tokens[index - 1], '.:,')) return true;
    } else if (token?.kind !== 'space' && !isMark(token, '()/-')) return false;
  }
  return false;
}

/** "20100 bis 20300 Geräte", "between 20100 and 20300 devices": what the end of a range counts, its start counts too. */
function isRangeOfQuantity(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const [before = ''] = wordsBefore(scan, at, 1);
  const spaced = tokens[at + 1]?.kind === 'space';
  const joint = tokens[at + (spaced ? 2 : 1)];
  const target = at + (spaced ? 4 : 2);
  const joins = ['between', 'zwischen'].includes(before) ? ['and', 'und'] : ['bis', 'to', '-', '–'];
  return (
    joint !== undefined && joins.includes(joint.lower) && isNumber(tokens[target]) && countsSomething(scan, target)
  );
}
