/** One text under the scanner: its tokens, and the questions that the readers ask about a token's neighbours. */
import type { Lexicon } from './lexicon';
import type { NormalText } from './text/create-normal-text';
import type { Reference, Span } from './reference';
import type { Token } from './text/tokens';

export interface Scan {
  readonly tokens: readonly Token[];
  /** Tokens inside a URL, a mail address, a path or a mention: never read. */
  readonly blocked: ReadonlySet<number>;
  /** Cells of a pasted table or log: under a head that names an event's ID, a web server's status, or another number. */
  readonly columns: ReadonlyMap<number, 'id' | 'other' | 'status' | 'win32'>;
  /** Where four digits alone may be an event of the current connector (rule 3 of the contract). */
  readonly bareCurrentEvents: BareCurrentEvents;
  readonly lexicon: Lexicon;
  readonly normal: NormalText;
}

/** The whole text asks about ids, it names the connector's log, or neither. */
export type BareCurrentEvents = 'anywhere' | 'beside-log' | 'nowhere';

/** What a reader made of the tokens from a position on; `next` is the first token that it did not use. */
export interface Reading {
  readonly references: readonly Reference[];
  readonly next: number;
}

/** Reads one family of references at a token, or nothing. */
export type Reader = (scan: Scan, at: number) => Reading | undefined;

/** The place of a range of tokens in the original text. */
export function spanOf({ tokens, normal }: Scan, first: number, last = first): Span {
  return normal.originalSpan(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

type WordToken = Token & { readonly kind: 'word' };

export function isWord(token: Token | undefined): token is WordToken {
  return token?.kind === 'word';
}

export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

/**
 * The words of a range, written together.
 *
 * @example joinWords(tokens, 0, 2) // 'EreignisID' for "Ereignis-ID"
 */
export function joinWords(tokens: readonly Token[], first: number, last: number): string {
  let words = '';
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (isWord(token)) words += token.text;
  }
  return words;
}

/**
 * A word as the vocabulary has it: in lower case, without underscores.
 *
 * @example plainWord('Event_ID') // 'eventid'
 */
export function plainWord(word: string): string {
  // Few have one, and asking takes a tenth of the time.
  return (word.includes('_') ? word.replaceAll('_', '') : word).toLowerCase();
}

/** ASCII digits only: the digits of other scripts are nobody's event ID. */
export function isNumber(token: Token | undefined): token is WordToken {
  if (!isWord(token)) return false;
  for (let at = 0; at < token.text.length; at += 1) if (!isDigit(token.text.charCodeAt(at))) return false;
  return true;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Five digits, as the legacy events have. */
export function isFiveDigits(token: Token | undefined): token is WordToken {
  return isNumber(token) && token.text.length === 5;
}

/**
 * The words of the same line before a token, nearest first, with blanks and the marks of a field (`pid = "`) passed over.
 *
 * @example wordsBefore(scan, at, 2) // ['id', 'process'] for "Process ID: 0x404"
 */
export function wordsBefore({ tokens }: Scan, at: number, count: number): string[] {
  const words: string[] = [];
  for (let index = at - 1; index >= 0 && words.length < count; index -= 1) {
    const token = tokens[index];
    if (isWord(token)) words.push(token.lower);
    else if (token?.kind === 'tag' || token?.kind === 'newline') break;
    else if (token?.kind === 'mark' && !`:=#"'([-_.*\``.includes(token.text)) break;
    else if (isMark(token, '.') && !isAbbreviation(tokens[index - 1])) break;
  }
  return words;
}

/** "Nr.", "Tel.", "ext.": their full stop ends no sentence. */
function isAbbreviation(token: Token | undefined): boolean {
  return isWord(token) && /^(\p{L}{2,3}|\p{L}+nr)$/u.test(token.text);
}

/**
 * The words of the same line behind a token, nearest first, with what hyphens and brackets join: "AD-Objekte", "row(s)".
 *
 * @example phrasesAfter(scan, at, 2) // ['neue', 'iOS-Geräte'] for "20300 neue iOS-Geräte"
 */
export function phrasesAfter({ tokens }: Scan, at: number, count: number): string[] {
  const phrases: string[] = [];
  let index = at + 1;
  while (index < tokens.length && phrases.length < count) {
    const token = tokens[index];
    if (isWord(token)) {
      const last = endOfPhrase(tokens, index);
      phrases.push(
        tokens
          .slice(index, last + 1)
          .map(({ text }) => text)
          .join(''),
      );
      index = last + 1;
    } else if (token?.kind === 'space' || isMark(token, '*_`"')) index += 1;
    else break;
  }
  return phrases;
}

function endOfPhrase(tokens: readonly Token[], start: number): number {
  let last = start;
  while (isMark(tokens[last + 1], '-*') && isWord(tokens[last + 2])) last += 2;
  const isBracketed = isMark(tokens[last + 1], '(') && isWord(tokens[last + 2]) && isMark(tokens[last + 3], ')');
  return isBracketed ? last + 3 : last;
}

/** The words of the same line behind a token, nearest first. */
export function wordsAfter({ tokens }: Scan, at: number, count: number): string[] {
  const words: string[] = [];
  for (let index = at + 1; index < tokens.length && words.length < count; index += 1) {
    const token = tokens[index];
    if (isWord(token)) words.push(token.text);
    else if (token?.kind !== 'space' && !isMark(token, '-*_`')) break;
  }
  return words;
}
