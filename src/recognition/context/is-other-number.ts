/** Decides from the field or words before a value whether it names another thing: a process, a port, a ticket, an address. */
import { isMark, isNumber, isWord, wordsBefore, type Scan } from '../scan';
import type { Token } from '../text/tokens';
import { eventIdLabels, formattingTags, listWords, looseLabels } from '../vocabulary/labels';
import {
  commands,
  endingsOfOtherNumbers,
  fillers,
  memoryWords,
  namedThings,
  otherNumbers,
} from '../vocabulary/other-numbers';

/**
 * Whether a bare number is another thing's, or stands in a list that is.
 *
 * @example isOtherNumber(scan, at) // true for "Port 20102", "Ticketnummer 20102", "Tickets 20102 und 20302", `"pid": 20102`
 */
export function isOtherNumber(scan: Scan, at: number): boolean {
  const head = listHead(scan.tokens, at);
  return [...new Set([at, head])].some((position) => {
    const [nearest = '', ...farther] = wordsBefore(scan, position, 3);
    return (
      namedThings.has(singular(nearest)) ||
      [nearest, ...farther].some((word) => commands.has(word)) ||
      isOtherField(scan, position, nearest, farther)
    );
  });
}

/**
 * Whether a hex value is another thing's: "Process ID: 0x404", "Logon ID: 0x3E7", "memory at 0x00000411".
 *
 * @example isOtherCode(scan, at) // true for "Handle-ID: 0x400", false for "device 0x411"
 */
export function isOtherCode(scan: Scan, at: number): boolean {
  const [nearest = '', ...farther] = wordsBefore(scan, at, 3);
  if ([nearest, ...farther].some((word) => memoryWords.has(word))) return true;
  return isOwnDecimal(scan, at) || isOtherField(scan, at, nearest, farther);
}

function isOtherField(scan: Scan, at: number, nearest: string, [second = '', third = '']: string[]): boolean {
  if (isOther(nearest)) return true;
  if (fillers.has(nearest) && (isThing(second) || (fillers.has(second) && isThing(third)))) return true;
  return isHyphenatedId(scan, at) || isInsideForeignField(scan, at);
}

function isThing(word: string): boolean {
  return isOther(word) || namedThings.has(singular(word));
}

function isOther(word: string): boolean {
  if (eventIdLabels.has(word) || fillers.has(word)) return false;
  return [word, singular(word)].some(
    (name) => otherNumbers.has(name) || endingsOfOtherNumbers.some((ending) => name.endsWith(ending)),
  );
}

/** "pids", "Rechnungen", "Tickets". */
function singular(word: string): string {
  return otherNumbers.has(word) || namedThings.has(word) ? word : word.replace(/(en|s|n)$/, '');
}

/** "Anforderungs-ID: 20102", "Rechnungs-Nr. 20102": what the hyphen joins names the number, unless it is an event or error. */
function isHyphenatedId({ tokens }: Scan, at: number): boolean {
  let index = at - 1;
  while (tokens[index]?.kind === 'space' || isMark(tokens[index], ':=."#')) index -= 1;
  const isNumberWord =
    isWord(tokens[index]) && ['id', 'ids', 'nr', 'nummer', 'no'].includes(tokens[index]?.lower ?? '');
  if (!isNumberWord || !isMark(tokens[index - 1], '-')) return false;
  const name = tokens[isMark(tokens[index - 2], '.') ? index - 3 : index - 2];
  return isWord(name) && !/^(event|ereignis|error|fehler)/.test(name.lower);
}

/** `<ProcessID>20102</ProcessID>`, `"count": 20102`, `size=20102`: the field's name decides, and it is no label. */
function isInsideForeignField({ tokens }: Scan, at: number): boolean {
  let index = at - 1;
  while (tokens[index]?.kind === 'space' || isMark(tokens[index], '"')) index -= 1;
  const before = tokens[index];
  if (before?.kind === 'tag') return !formattingTags.has(before.lower) && !before.lower.startsWith('/');
  const isJson = isMark(before, ':') && isMark(tokens[index - 1], '"');
  return isJson && !looseLabels.has(tokens[index - 2]?.lower ?? '') && !isCodeField(tokens[index - 2]);
}

function isCodeField(token: Token | undefined): boolean {
  return isWord(token) && /code|text|message|name|description|exception|error/.test(token.lower);
}

/** `1041 (0x0411)`: CMTrace writes a thread in both ways. */
function isOwnDecimal({ tokens }: Scan, at: number): boolean {
  const decimal = tokens[at - 3];
  return (
    isMark(tokens[at - 1], '(') &&
    tokens[at - 2]?.kind === 'space' &&
    isNumber(decimal) &&
    Number(decimal.text) === Number(tokens[at]?.text)
  );
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
