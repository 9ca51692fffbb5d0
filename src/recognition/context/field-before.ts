/** What the readers of numbers and of codes both ask about the field before a value. */
import { isMark, isWord, type Scan } from '../scan';
import type { Token } from '../text/tokens';
import { namedThings, otherCodes, otherNumbers } from '../vocabulary/other-numbers';

/** Words that are looked back over: "Prozess mit der ID 20102". */
export const reach = 4;

/** A noun without the ending of its plural: "pids", "Rechnungen", "Tickets". */
export function singular(word: string): string {
  const isKnown = otherNumbers.has(word) || namedThings.has(word) || otherCodes.has(word);
  return isKnown ? word : word.replace(/(en|s|n)$/, '');
}

/** "Anforderungs-ID: 20102", "Rechnungs-Nr. 20102": what the hyphen joins names the number, unless it is an event or error. */
export function isHyphenatedId({ tokens }: Scan, at: number): boolean {
  let index = at - 1;
  while (tokens[index]?.kind === 'space' || isMark(tokens[index], ':=."#')) index -= 1;
  const isNumberWord =
    isWord(tokens[index]) && ['id', 'ids', 'nr', 'nummer', 'no'].includes(tokens[index]?.lower ?? '');
  if (!isNumberWord || !isMark(tokens[index - 1], '-')) return false;
  const name = tokens[isMark(tokens[index - 2], '.') ? index - 3 : index - 2];
  return isWord(name) && !/^(event|ereignis|error|fehler)/.test(name.lower);
}

/** The first token before a value that is neither a blank nor a quote. */
export function skipBack(tokens: readonly Token[], start: number): number {
  let index = start;
  while (tokens[index]?.kind === 'space' || isMark(tokens[index], '"')) index -= 1;
  return index;
}
