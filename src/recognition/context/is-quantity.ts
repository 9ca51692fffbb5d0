/** Decides whether a bare number is an amount: what is counted, measured or paid stands beside it. */
import { isFiveDigits, isMark, isNumber, isWord, phrasesAfter, wordsBefore, type Scan } from '../scan';
import { eventLabels } from '../vocabulary/labels';
import {
  adjectiveEnding,
  adjectives,
  countedFaults,
  countedNouns,
  countingVerbs,
  determiners,
  germanCountedNouns,
  germanPluralEnding,
  months,
  noAdjectives,
  places,
  postalStates,
  quantityPrefixes,
  sentenceOpeners,
  verbPhrases,
  units,
} from '../vocabulary/quantities';

/**
 * Whether a number counts or measures something, or is a postal code or phone number.
 *
 * @example isQuantity(scan, at) // true for "20300 neue Geräte", "20102 ms", "rund 20300", "NY 10010", "20100 bis 20300 Geräte"
 */
export function isQuantity(scan: Scan, at: number): boolean {
  return (
    isAnnounced(scan, at) ||
    isPostalState(scan, at) ||
    isPhoneNumber(scan, at) ||
    isBesideSign(scan, at) ||
    countsSomething(scan, at) ||
    isRangeOfQuantity(scan, at)
  );
}

/** "rund 20300", "mehr als 20300", "Budget ist 20300", "Zertifikate: 20300", "Anzahl Ereignisse: 20300". */
function isAnnounced(scan: Scan, at: number): boolean {
  const [before = '', second = ''] = wordsBefore(scan, at, 2);
  if (quantityPrefixes.has(before) || isMoreOrLess(before, second)) return true;
  if (['is', 'ist', 'war', 'was'].includes(before)) return quantityPrefixes.has(second);
  if (eventLabels.has(before)) return quantityPrefixes.has(second) || second === 'of';
  return isCounted(before) && (isMark(scan.tokens[at - 1], ':') || isMark(scan.tokens[at - 2], ':'));
}

function isMoreOrLess(before: string, second: string): boolean {
  const comparison = new Set(['more', 'less', 'fewer', 'mehr', 'weniger', 'up']);
  return (['than', 'als', 'to'].includes(before) && comparison.has(second)) || (before === 'zu' && second === 'bis');
}

function countsSomething(scan: Scan, at: number): boolean {
  const phrases = phrasesAfter(scan, at, 4);
  const [next = '', farther = ''] = phrases;
  const lower = next.toLowerCase();
  if (isUnit(scan, at, lower) || places.has(lower) || isDateOfListing(scan, at, next, farther)) return true;
  if (verbPhrases.has(`${lower} ${farther.toLowerCase()}`)) return false;
  if (lower === 'in' && farther.toLowerCase() === 'total') return true;
  if (lower === 'of') return isCounted(phrases[2] ?? '') || isCounted(phrases[3] ?? '');
  if (lower === 'von' || lower === 'der') return /^[0-9]{2,}$/.test(farther) && isCounted(phrases[2] ?? '');
  if (/^fehlern?$/.test(lower)) return countingVerbs.has(wordsBefore(scan, at, 1)[0] ?? '');
  if (countedFaults.has((next.split('-').at(-1) ?? '').toLowerCase()))
    return !determiners.has(wordsBefore(scan, at, 1)[0] ?? '');
  // "20300 neue mobile Geräte", "20300 SCEP requests", "20300 Windows 11 Geräte": attributes, then what is counted.
  const participle = adjectiveEnding.test(next) && !noAdjectives.has(next) && isCounted(farther);
  if (participle) return true;
  const noun = phrases.findIndex((phrase, index) => isCounted(phrase) || !isAttribute(phrase, index));
  const word = phrases[noun] ?? '';
  return isCounted(word) || (noun > 0 && countedFaults.has(word.toLowerCase()));
}

/** Whether a word, or the last part of "AD-Objekte", is something that people count, in the plural. */
function isCounted(phrase: string): boolean {
  if (/\p{L}(\*innen|\((s|n|en|e)\))$/u.test(phrase)) return true;
  const lower = (phrase.split('-').at(-1) ?? '').toLowerCase();
  return (
    countedNouns.has(lower) || germanCountedNouns.some((noun) => lower.endsWith(noun)) || germanPluralEnding.test(lower)
  );
}

function isAttribute(phrase: string, index: number): boolean {
  const lower = phrase.toLowerCase();
  if (adjectives.has(lower)) return true;
  if (/^[0-9]{1,2}$/.test(phrase)) return index > 0;
  return /^(\p{Lu}|i[A-Z]|mac)/u.test(phrase) && !phrase.includes('_') && !sentenceOpeners.has(lower);
}

/** "20300 h"; but "20102 s. 20302" and "20102 h) …" only begin with the same letter. */
function isUnit({ tokens }: Scan, at: number, word: string): boolean {
  return units.has(word) && !(word.length === 1 && isMark(tokens[at + 3], './)'));
}

/** `20102 Mar 12 03:14 a.txt`: a size before a file's date. */
function isDateOfListing({ tokens }: Scan, at: number, month: string, day: string): boolean {
  return (
    months.has(month.toLowerCase()) &&
    /^[0-9]{1,2}$/.test(day) &&
    isNumber(tokens[at + 6]) &&
    isMark(tokens[at + 7], ':')
  );
}

/** "Washington, DC 20500", "NY 10010"; a DC without a comma is a domain controller. */
function isPostalState({ tokens }: Scan, at: number): boolean {
  const state = tokens[at - 2];
  if (tokens[at - 1]?.kind !== 'space' || !isWord(state)) return false;
  return postalStates.has(state.text) || (/^[A-Z]{2}$/.test(state.text) && isMark(tokens[at - 4], ','));
}

/** "20100 €", "$ 20300", "20100 %", ">= 20100", "20300 x 20400", "20100 + 100". */
function isBesideSign({ tokens }: Scan, at: number): boolean {
  const after = tokens[at + 1]?.kind === 'space' ? tokens[at + 2] : undefined;
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : undefined;
  if (after?.kind === 'mark' && /^[%‰°\p{Sc}]$/u.test(after.text)) return true;
  if (before?.kind === 'mark' && /^\p{Sc}$/u.test(before.text)) return true;
  if (isMark(before, '=') && isMark(tokens[at - 3], '<>')) return true;
  const [first, third] = [tokens[at - 4], tokens[at + 4]];
  if (after?.lower === 'x' && isNumber(third)) return third.text.length > 3;
  if (isMark(after, '+=*') && isNumber(third)) return !/^[12]0[0-9]{3}$/.test(third.text);
  // "20300 x 20400" is a size, "12 x 20102" a count of the event.
  const isProduct = isMark(before, '=') || (before?.lower === 'x' && (first?.text.length ?? 0) > 3);
  return isProduct && tokens[at - 3]?.kind === 'space' && isNumber(first);
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

const rangeWords = new Set(['bis', 'to', '-', '–', 'and', 'und', 'or', 'oder']);

/** "20100 bis 20300 Geräte", "20300 and 20400 devices": what the end of a range counts, its start counts too. */
function isRangeOfQuantity(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const spaced = tokens[at + 1]?.kind === 'space';
  const joint = tokens[at + (spaced ? 2 : 1)];
  const target = at + (spaced ? 4 : 2);
  return (
    joint !== undefined && rangeWords.has(joint.lower) && isFiveDigits(tokens[target]) && countsSomething(scan, target)
  );
}
