/** Decides from the field or words before a value whether it names another thing: a process, a port, a ticket, an address. */
import { isMark, isNumber, isWord, wordsBefore, type Scan } from '../scan';
import type { Token } from '../text/tokens';
import { eventIdLabels, formattingTags, listWords, looseLabels } from '../vocabulary/labels';
import {
  commands,
  endingsOfOtherNumbers,
  fillers,
  leadIns,
  namedThings,
  noOtherNumbers,
  ordinaryNumbers,
  otherNumbers,
  spokenThings,
} from '../vocabulary/other-numbers';
import { isHyphenatedId, reach, singular, skipBack } from './field-before';

/**
 * Whether a bare number is another thing's, or stands in a list that is.
 *
 * @example isOtherNumber(scan, at) // true for "Port 20102", "Ticketnummer 20102", "Tickets 20102 und 20302", `"pid": 20102`
 */
export function isOtherNumber(scan: Scan, at: number): boolean {
  const head = listHead(scan.tokens, at);
  if (isDottedId(scan.tokens, at)) return true;
  return [...new Set([at, head])].some((position) => {
    const words = wordsBefore(scan, position, reach);
    if (words.some((word) => commands.has(word))) return true;
    return isNamed(words) || isHyphenatedId(scan, position) || isInsideForeignField(scan, position);
  });
}

/** "Port", "Device ID", "Prozess mit der ID", "Ticket Nr."; but not "in this case" and not "bei jedem Gerät". */
function isNamed([nearest = '', ...farther]: readonly string[]): boolean {
  if (isOther(nearest) || (nearest === 'status' && farther[0] === 'win32')) return true;
  if (fillers.has(nearest)) {
    const name = farther.findIndex((word) => !fillers.has(word));
    const word = farther[name] ?? '';
    const isSentence = ['is', 'ist', 'lautet'].includes(nearest);
    return (
      name >= 0 &&
      (isOther(word) ||
        (namedThings.has(singular(word)) && !isSentence) ||
        (nearest === 'unter' && word === 'erreichbar'))
    );
  }
  const isThing = namedThings.has(singular(nearest)) && !spokenThings.has(nearest);
  return (isThing || ordinaryNumbers.has(singular(nearest))) && !leadIns.has(farther[0] ?? '');
}

function isOther(word: string): boolean {
  if (eventIdLabels.has(word) || fillers.has(word) || noOtherNumbers.has(word)) return false;
  return [word, singular(word)].some(
    (name) => otherNumbers.has(name) || endingsOfOtherNumbers.some((ending) => name.endsWith(ending)),
  );
}

/** `<ProcessID>20102</ProcessID>`, `"count": 20102`: the field's name decides, and it is no label. */
function isInsideForeignField({ tokens }: Scan, at: number): boolean {
  const index = skipBack(tokens, at - 1);
  const before = tokens[index];
  if (before?.kind === 'tag') return !formattingTags.has(before.lower) && !before.lower.startsWith('/');
  if (!isMark(before, ':') || !isMark(tokens[index - 1], '"')) return false;
  // In a quoted sentence the number is a word: `"message": "20102 again"`.
  const isSentence = isMark(tokens[at - 1], '"') && !isMark(tokens[at + 1], '"');
  const key = tokens[index - 2]?.lower ?? '';
  if (key === 'id' && isOtherObject(tokens, index - 2)) return true;
  return !isSentence && !looseLabels.has(key) && !/code|text|message|name|description|exception|error/.test(key);
}

/** `winlog.process.thread.id: 20102`, `winlog.record_id: 20102`. */
function isDottedId(tokens: readonly Token[], at: number): boolean {
  const colon = skipBack(tokens, at - 1);
  if (!isMark(tokens[colon], ':=')) return false;
  const name = skipBack(tokens, colon - 1);
  const owner = tokens[name - 2];
  const id = tokens[name]?.lower ?? '';
  if (!id.endsWith('id') || !isMark(tokens[name - 1], '.') || !isWord(owner)) return false;
  return !/event|ereignis/.test(`${id} ${owner.lower}`);
}

/** `"thread": {"id": 20102}`: whose id it is stands before the object. */
function isOtherObject(tokens: readonly Token[], key: number): boolean {
  const brace = skipBack(tokens, key - 1);
  const colon = skipBack(tokens, brace - 1);
  if (!isMark(tokens[brace], '{') || !isMark(tokens[colon], ':')) return false;
  const owner = tokens[skipBack(tokens, colon - 1)]?.lower ?? '';
  return !/event|ereignis|record|system/.test(owner);
}

/** A list is looked back over for as many numbers. */
const longestList = 12;

/** The first number of a list: in "Tickets 20102, 20302 und 20500" the word before 20102 names all of them. */
function listHead(tokens: readonly Token[], at: number): number {
  let head = at;
  for (let count = 0; count < longestList; count += 1) {
    let index = head - 1;
    let separated = false;
    while (tokens[index]?.kind === 'space' || isMark(tokens[index], ',/&+;-–') || isListWord(tokens[index])) {
      separated ||= tokens[index]?.kind !== 'space';
      index -= 1;
    }
    if (!separated || !isNumber(tokens[index])) return head;
    head = index;
  }
  return head;
}

function isListWord(token: Token | undefined): boolean {
  return isWord(token) && listWords.has(token.lower);
}
