/** Decides from the field or words before a value whether it names another thing: a process, a port, a ticket, an address. */
import { isMark, isNumber, isWord, wordsBefore, type Scan } from '../scan';
import type { Token } from '../text/tokens';
import { eventIdLabels, formattingTags, listWords, looseLabels } from '../vocabulary/labels';
import {
  commands,
  endingsOfOtherNumbers,
  fillers,
  leadIns,
  memoryWords,
  namedThings,
  noOtherNumbers,
  ordinaryNumbers,
  otherCodes,
  otherNumbers,
  spokenThings,
} from '../vocabulary/other-numbers';

/** Words that are looked back over: "Prozess mit der ID 20102". */
const reach = 4;

/**
 * Whether a bare number is another thing's, or stands in a list that is.
 *
 * @example isOtherNumber(scan, at) // true for "Port 20102", "Ticketnummer 20102", "Tickets 20102 und 20302", `"pid": 20102`
 */
export function isOtherNumber(scan: Scan, at: number): boolean {
  const head = listHead(scan.tokens, at);
  return [...new Set([at, head])].some((position) => {
    const words = wordsBefore(scan, position, reach);
    if (words.some((word) => commands.has(word))) return true;
    return isNamed(words) || isHyphenatedId(scan, position) || isInsideForeignField(scan, position);
  });
}

/** "Port", "Device ID", "Prozess mit der ID", "Ticket Nr."; but not "in this case" and not "bei jedem Gerät". */
function isNamed([nearest = '', ...farther]: readonly string[]): boolean {
  if (isOther(nearest)) return true;
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

/**
 * Whether a hex value is another thing's: "Process ID: 0x404", "Logon ID: 0x3E7", "memory at 0x00000411".
 *
 * @example isOtherCode(scan, at) // true for "Handle-ID: 0x400", false for "device 0x411"
 */
export function isOtherCode(scan: Scan, at: number): boolean {
  const words = wordsBefore(scan, at, reach);
  if (words.slice(0, 3).some((word) => memoryWords.has(word)) || isAtAddress(words) || isOwnDecimal(scan, at))
    return true;
  const name = words.find((word) => !fillers.has(word)) ?? '';
  const [nearest = ''] = words;
  if (isOtherCodeName(nearest) || (fillers.has(nearest) && isOtherCodeName(name))) return true;
  if (['id', 'ids'].includes(nearest) && namedThings.has(singular(name))) return true;
  return isHyphenatedId(scan, at) || isOtherCodeName(fieldName(scan.tokens, at));
}

function isAtAddress([nearest, second]: readonly string[]): boolean {
  if (nearest === 'at') return second === 'fault' || second === 'crash';
  return /^(address|adresse)$/.test(nearest ?? '') && /^(at|an|bei|from|to|of)$/.test(second ?? '');
}

function isOtherCodeName(word: string): boolean {
  if (noOtherNumbers.has(word) || fillers.has(word)) return false;
  return (
    otherCodes.has(word) ||
    otherCodes.has(singular(word)) ||
    /(prozess|process|offset|maske|mask|pid|(thread|process|logon|handle)id)$/.test(word)
  );
}

function isOther(word: string): boolean {
  if (eventIdLabels.has(word) || fillers.has(word) || noOtherNumbers.has(word)) return false;
  return [word, singular(word)].some(
    (name) => otherNumbers.has(name) || endingsOfOtherNumbers.some((ending) => name.endsWith(ending)),
  );
}

/** "pids", "Rechnungen", "Tickets". */
function singular(word: string): string {
  const isKnown = otherNumbers.has(word) || namedThings.has(word) || otherCodes.has(word);
  return isKnown ? word : word.replace(/(en|s|n)$/, '');
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

/** `<ProcessID>20102</ProcessID>`, `"count": 20102`: the field's name decides, and it is no label. */
function isInsideForeignField({ tokens }: Scan, at: number): boolean {
  const index = skipBack(tokens, at - 1);
  const before = tokens[index];
  if (before?.kind === 'tag') return !formattingTags.has(before.lower) && !before.lower.startsWith('/');
  if (!isMark(before, ':') || !isMark(tokens[index - 1], '"')) return false;
  // In a quoted sentence the number is a word: `"message": "20102 again"`.
  const isSentence = isMark(tokens[at - 1], '"') && !isMark(tokens[at + 1], '"');
  const key = tokens[index - 2]?.lower ?? '';
  return !isSentence && !looseLabels.has(key) && !/code|text|message|name|description|exception|error/.test(key);
}

/** The name of the element or key that a value stands in: `handle` of `<Handle>0x404</Handle>`. */
function fieldName(tokens: readonly Token[], at: number): string {
  const index = skipBack(tokens, at - 1);
  if (tokens[index]?.kind === 'tag') return tokens[index].lower;
  return isMark(tokens[index], ':') && isMark(tokens[index - 1], '"') ? (tokens[index - 2]?.lower ?? '') : '';
}

function skipBack(tokens: readonly Token[], start: number): number {
  let index = start;
  while (tokens[index]?.kind === 'space' || isMark(tokens[index], '"')) index -= 1;
  return index;
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
