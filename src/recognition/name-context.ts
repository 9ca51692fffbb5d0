/** Decides from the words around a number whether it counts, names or measures something else. */
import { isMark, isNumber, isWord, wordsAfter, wordsBefore, type Scan } from './scan';
import { loggerLevels, memoryWords, numberWords, otherNumberNames } from './vocabulary/other-numbers';
import {
  englishAdjectives,
  germanPlurals,
  irregularPlurals,
  noAdjectives,
  places,
  postalStates,
  quantityPrefixes,
  units,
  wordsInS,
} from './vocabulary/quantities';
import { formattingTags, looseLabels } from './vocabulary/labels';

/**
 * Whether the field or word before a value names another thing: a process, a port, a ticket, a memory address.
 *
 * @example isOtherNumber(scan, at) // true for "Process ID: 0x404", "Port 20102", "Ticketnummer 20102", `"pid": 20102`
 */
export function isOtherNumber(scan: Scan, at: number): boolean {
  const [nearest = '', second = '', third = ''] = wordsBefore(scan, at, 3);
  if (names(nearest)) return true;
  if (numberWords.has(nearest) && (names(second) || (numberWords.has(second) && names(third)))) return true;
  return isInsideForeignField(scan, at);
}

function names(word: string): boolean {
  return otherNumberNames.has(word) || (word.endsWith('nummer') && word !== 'nummer') || /.(pid|port)$/.test(word);
}

/** `<ProcessID>20102</ProcessID>`, `"count": 20102`, `size=20102`: the field's name decides, and it is no label. */
function isInsideForeignField({ tokens }: Scan, at: number): boolean {
  let index = at - 1;
  while (tokens[index]?.kind === 'space' || isMark(tokens[index], '"')) index -= 1;
  const before = tokens[index];
  if (before?.kind === 'tag') return !formattingTags.has(before.lower) && !before.lower.startsWith('/');
  return isMark(before, ':') && isMark(tokens[index - 1], '"') && !looseLabels.has(tokens[index - 2]?.lower ?? '');
}

/**
 * Whether a hex value is a place in memory: "memory at 0x00000411", "Die Anweisung in 0x00000411".
 *
 * @example isMemoryAddress(scan, at) // true for "referenced memory at 0x00000411"
 */
export function isMemoryAddress(scan: Scan, at: number): boolean {
  return wordsBefore(scan, at, 3).some((word) => memoryWords.has(word));
}

/**
 * Whether a bare number is an amount or a postal code: "20300 Geräte", "20102 ms", "rund 20300", "NY 10010".
 *
 * @example isQuantity(scan, at) // true for "20300 new devices", false for "20102 keeps coming"
 */
export function isQuantity(scan: Scan, at: number): boolean {
  const [before = '', second = ''] = wordsBefore(scan, at, 2);
  if (quantityPrefixes.has(before) || isMoreOrLess(before, second)) return true;
  if (isPostalState(scan, at) || isPhoneNumber(scan, at) || isBeforeUnitSign(scan, at)) return true;
  const [next = '', farther = ''] = wordsAfter(scan, at, 2);
  if (isMark(scan.tokens[at + 1], '-')) return false;
  if (units.has(next.toLowerCase()) || places.has(next.toLowerCase()) || isPlural(next)) return true;
  if ((next === 'von' || next === 'of') && /^[0-9]+$/.test(farther)) return true;
  return isAdjective(next) && isPlural(farther);
}

/** "20100 €", "20100 %". */
function isBeforeUnitSign({ tokens }: Scan, at: number): boolean {
  const sign = tokens[at + 1]?.kind === 'space' ? tokens[at + 2] : undefined;
  return sign?.kind === 'mark' && /^[%‰°\p{Sc}]$/u.test(sign.text);
}

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

/** In tokens: four groups with brackets and blanks between them. */
const longestPhoneNumber = 12;

function isMoreOrLess(before: string, second: string): boolean {
  const comparison = new Set(['more', 'less', 'fewer', 'mehr', 'weniger', 'at', 'up', 'bis']);
  return ['than', 'als', 'least', 'most', 'to', 'zu'].includes(before) && comparison.has(second);
}

function isPostalState({ tokens }: Scan, at: number): boolean {
  const state = tokens[at - 2];
  return tokens[at - 1]?.kind === 'space' && isWord(state) && postalStates.has(state.text);
}

/** Generous, because a wrong card costs more than a missing one. */
function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (irregularPlurals.has(lower)) return true;
  const german = germanPlurals.some((plural) => lower.endsWith(plural)) || germanPluralEnding.test(lower);
  return (german && /^\p{Lu}/u.test(word)) || (/^\p{L}{2,}[^suiSUI]s$/u.test(word) && !wordsInS.has(lower));
}

const germanPluralEnding = /(ungen|heiten|keiten|ionen|nisse|innen)$/;

/** "neue", "verwaltete", "iOS", "managed". */
function isAdjective(word: string): boolean {
  if (englishAdjectives.has(word.toLowerCase())) return true;
  return /^\p{Ll}{2,}(e|en|er|ed)$/u.test(word) && !noAdjectives.has(word);
}

/**
 * Whether a bare number is a column of a log: a process or thread between a time and a level, or one of several numbers.
 *
 * @example isLogColumn(scan, at) // true for "2021-03-11 07:42:10 1234 20102 INFO started"
 */
export function isLogColumn(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (isForeignNeighbour(scan, at, -1) || isForeignNeighbour(scan, at, 1)) return true;
  if (!lineHasTimeBefore(scan, at)) return false;
  const [next = ''] = wordsAfter(scan, isMark(tokens[at + 1], ']') ? at + 1 : at, 1);
  const bracketed = isMark(tokens[at - 1], '[') && isMark(tokens[at + 1], ']');
  const dashes = tokens[at + 1]?.kind === 'space' && isMark(tokens[at + 2], '-') && isMark(tokens[at + 3], '-');
  return bracketed || dashes || loggerLevels.has(next);
}

/** Another bare number beside it, with only blanks between, that is no reference itself. */
function isForeignNeighbour({ tokens, lexicon }: Scan, at: number, step: -1 | 1): boolean {
  const neighbour = tokens[at + 2 * step];
  if (tokens[at + step]?.kind !== 'space' || !isNumber(neighbour) || lexicon.events.has(neighbour.text)) return false;
  const beyond = tokens[at + 3 * step];
  return beyond === undefined || beyond.kind === 'space' || beyond.kind === 'newline';
}

function lineHasTimeBefore({ tokens }: Scan, at: number): boolean {
  // A time column stands near the number; looking further would make the scan quadratic in the line.
  const farthest = Math.max(0, at - 40);
  for (let index = at - 1; index >= farthest && tokens[index]?.kind !== 'newline'; index -= 1) {
    const isTime = isMark(tokens[index], ':') && isNumber(tokens[index - 1]) && isNumber(tokens[index + 1]);
    if (isTime && isMark(tokens[index + 2], ':')) return true;
  }
  return false;
}
