/**
 * Rule 1: a label, then an event's number or a list of them.
 *
 *     `Ereignis-ID: 20102`, `"EventID": 20102`      → found
 *     `Event ID 20103`                              → unknown
 *     `Ereignis 20.10.2020`, `event 3 of 7`         → nothing
 */
import { isQuantity } from '../context/is-quantity';
import { nextInList } from './read-list';
import { readLabel, type Label } from './read-label';
import type { Reference } from '../reference';
import { isMark, isNumber, isWord, spanOf, wordsAfter, wordsBefore, type Reader, type Scan } from '../scan';
import { eventIdLabels, eventLabels, eventLabelStart } from '../vocabulary/labels';
import { dayWords } from '../vocabulary/quantities';

export const readLabelledEvent: Reader = (scan, at) => {
  const label = eventLabelStart.test(scan.tokens[at]?.lower ?? '')
    ? (readLabel(scan, at, eventIdLabels) ?? readLabel(scan, at, eventLabels))
    : readRecordId(scan, at);
  if (!label || isCount(scan, at) || isIndex(scan, label) || scan.blocked.has(label.value)) return undefined;
  // The head of a table stands before its first cell, whatever that is.
  if (scan.columns.get(label.value) === 'other') return undefined;

  const references: Reference[] = [];
  let last = label.value;
  for (let value: number | undefined = label.value; value !== undefined; value = nextInList(scan.tokens, value)) {
    const reference = readValue(scan, label, value);
    if (!reference) break;
    references.push(reference);
    last = value;
  }
  return references.length > 0 ? { references, next: last + 1 } : undefined;
};

/** `Event[3]:`, as wevtutil counts its records. */
function isIndex({ tokens }: Scan, { last, value }: Label): boolean {
  return isMark(tokens[last + 1], '[') && value === last + 2 && (tokens[value]?.text.length ?? 0) < 4;
}

/** "Anzahl Ereignisse: 20300", "number of events: 20300". */
function isCount(scan: Scan, at: number): boolean {
  const [before = '', second = ''] = wordsBefore(scan, at, 2);
  return (
    ['anzahl', 'zahl', 'total', 'count'].includes(before) ||
    (before === 'of' && ['number', 'count', 'total'].includes(second))
  );
}

/** `Id : 20102` at the start of a line of a record dump (Format-List, JSON). */
function readRecordId(scan: Scan, at: number): Label | undefined {
  const { tokens } = scan;
  if (tokens[at]?.lower !== 'id' || !isWord(tokens[at])) return undefined;
  let before = at - 1;
  while (tokens[before]?.kind === 'space' || isMark(tokens[before], '"\'{,')) before -= 1;
  const label = readLabel(scan, at, recordIdLabel);
  const separated = tokens.slice(at + 1, label?.value ?? at).some((token) => isMark(token, ':='));
  const startsField = before < 0 || tokens[before]?.kind === 'newline' || isMark(tokens[at - 1], '"');
  return startsField && separated && hasRecordFields(scan, at) ? label : undefined;
}

const recordIdLabel: ReadonlySet<string> = new Set(['id']);

const recordFields = new Set([
  'timecreated',
  'providername',
  'logname',
  'leveldisplayname',
  'machinename',
  'message',
  'level',
  'ebene',
  'task',
]);

/** A dump's fields stand within a few lines of its Id. */
function hasRecordFields({ tokens }: Scan, at: number): boolean {
  return tokens.slice(Math.max(0, at - 60), at + 60).some((token) => isWord(token) && recordFields.has(token.lower));
}

function readValue(scan: Scan, label: Label, at: number): Reference | undefined {
  const token = scan.tokens[at];
  if (!isWord(token) || scan.blocked.has(at)) return undefined;
  const digits = leadingDigits(token.text);
  if (digits === undefined || Number(digits) === 0 || isLongerNumber(scan, at)) return undefined;
  const whole = digits.length === token.text.length;
  const first = at === label.value;
  // Five digits behind a label are an event; four may count things: "Event 1000 devices", "event 1000 of 2000".
  const mayCount = !first || (digits.length === 4 && !eventIdLabels.has(label.name));
  if (mayCount && (isQuantity(scan, at) || isPartOf(scan, at) || isOccasion(scan, at, digits))) return undefined;
  // A label that a lost line end glued on is trusted behind a time, not behind a word: `CalendarEvent ID` is another's.
  const isGlued = label.glue !== '' && !/([0-9]|[AP]M)$/.test(label.glue);
  // `-MaxEvents 1000`
  if (isGlued && digits.length === 4 && !eventIdLabels.has(label.name)) return undefined;
  const span = whole ? spanOf(scan, at) : shorten(scan, at, digits.length);
  const labelSpan = first ? spanOf(scan, label.first, label.last) : undefined;
  if (scan.lexicon.events.has(digits)) return { kind: 'found', id: digits, span, label: labelSpan };
  const isCut = !whole && !eventIdLabels.has(label.name);
  if (isGlued || isCut || !isPlausibleUnknown(scan, label, at, digits)) return undefined;
  return { kind: 'unknown', family: 'event', id: digits, span, label: labelSpan };
}

/** "event 1000 of 2000". */
function isPartOf({ tokens }: Scan, at: number): boolean {
  return ['of', 'von'].includes(tokens[at + 2]?.lower ?? '') && isNumber(tokens[at + 4]);
}

/** "event 2020 in Berlin": a year and a place; "event 2020 in the Operational log" is an event. */
function isOccasion({ tokens }: Scan, at: number, digits: string): boolean {
  const [preposition, place] = [tokens[at + 2], tokens[at + 4]];
  if (!/^20[0-4]/.test(digits) || !['in', 'at'].includes(preposition?.lower ?? '')) return false;
  return (
    isWord(place) && /^\p{Lu}\p{Ll}/u.test(place.text) && !/log|protokoll|intune|admin|operational/.test(place.lower)
  );
}

/** The digits of "20102", and of "20102Aufgabenkategorie", where a line end was lost; nothing for "20102a". */
function leadingDigits(text: string): string | undefined {
  const [, digits = '', rest = ''] = /^([0-9]{1,5})(\D*)$/u.exec(text) ?? [];
  if (digits === '') return undefined;
  return rest === '' || /^\p{Lu}\p{Ll}{2}\p{L}*$/u.test(rest) ? digits : undefined;
}

function shorten(scan: Scan, at: number, length: number) {
  const start = scan.tokens[at]?.start ?? 0;
  return scan.normal.originalSpan(start, start + length);
}

/** A date, a time, a version, an amount with separators, a path. */
function isLongerNumber({ tokens }: Scan, at: number): boolean {
  const [after, farther] = [tokens[at + 1], tokens[at + 2]];
  const before = tokens[at - 1];
  if (isMark(before, '-+$€£\\@') || (isMark(before, '.') && isNumber(tokens[at - 2])))
    return !isListJoint(tokens[at - 2]?.text);
  if (isMark(after, '%\\@€$£°')) return true;
  if (isMark(after, '.')) return isWord(farther) && !/^\p{Lu}/u.test(farther.text);
  if (isMark(after, ':')) return isNumber(farther);
  if (isMark(after, ',')) return isNumber(farther) && !isListJoint(farther.text);
  if (isMark(after, '-/')) return isWord(farther) && /^[0-9]/.test(farther.text) && !isListJoint(farther.text);
  return false;
}

/** Lists are made of ids, which have four or five digits; three are a thousands group, two a date, and 0x starts a code. */
function isListJoint(text = ''): boolean {
  return /^[0-9]{4,5}$/.test(text) || /^0x/i.test(text);
}

/**
 * An event that is no entry is only said where the label leaves no doubt: "Event 2024" is a year, "event 3 of 7" a count.
 */
function isPlausibleUnknown(scan: Scan, label: Label, at: number, digits: string): boolean {
  const year = digits.length === 4 && /^(19|20)/.test(digits);
  if (at !== label.value) return digits.length >= 4 && !year && !isQuantity(scan, at);
  if (digits.length === 5) return true;
  if (!eventLabels.has(label.name)) return true;
  const sameLine = !scan.tokens.slice(label.last, at).some(({ kind }) => kind === 'newline');
  // One digit numbers something else, unless nothing follows it: "Ereignis 7?"
  const isClear = digits.length >= 2 || wordsAfter(scan, at, 1).length === 0;
  return isClear && !year && sameLine && !isQuantity(scan, at) && !(digits.length === 2 && isDay(scan, at));
}

/** "Event 24. Dezember", "event 12 March", "Ereignis 10 von 12". */
function isDay(scan: Scan, at: number): boolean {
  const [next = ''] = wordsAfter(scan, at, 1);
  return isMark(scan.tokens[at + 1], '.') || dayWords.has(next.toLowerCase());
}
