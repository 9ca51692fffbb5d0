/** Says where a record begins and ends in a paste, and where its author speaks again. */
import { isMark, isNumber, isWord } from '../scan';
import type { Token } from '../text/tokens';
import { wordList } from '../vocabulary/word-list';
import type { Field } from './field';

/** How far a sentence's event stands before its source. */
const longestSentence = 14;

/** "Event 10010 (Microsoft-Windows-DistributedCOM)" begins with the label. */
export function startOfSentence(tokens: readonly Token[], first: number): number {
  for (let at = first; at > first - longestSentence && tokens[at]?.kind !== 'newline'; at -= 1) {
    if (/^(event|ereignis)/.test(tokens[at]?.lower ?? '')) return at;
  }
  return first;
}

/** Where the line of a token ends. */
export function endOfLine(tokens: readonly Token[], start: number, limit: number): number {
  let end = start;
  while (end < limit && tokens[end]?.kind !== 'newline') end += 1;
  return end;
}

/** An object's first field of ours stands near its bracket; looking further would make the scan quadratic. */
const longestObject = 40;

/** A record in JSON begins with its object, whichever key comes first; one of wevtutil's with its number. */
export function startOfRecord(tokens: readonly Token[], first: number): number {
  if (!isMark(tokens[first - 1], '"')) return startOfIndex(tokens, first) ?? first;
  for (let start = first; start > first - longestObject && start >= 0; start -= 1) {
    if (isMark(tokens[start], '{')) return start;
  }
  return first;
}

/** `Event[0]:`, `Ereignis[0]:` in the line before. */
function startOfIndex(tokens: readonly Token[], first: number): number | undefined {
  let at = first - 1;
  while (tokens[at]?.kind === 'space' || tokens[at]?.kind === 'newline') at -= 1;
  const isIndex = isMark(tokens[at], ':') && isMark(tokens[at - 1], ']') && isNumber(tokens[at - 2]);
  return isIndex && isMark(tokens[at - 3], '[') && /^(event|ereignis)$/.test(tokens[at - 4]?.lower ?? '')
    ? at - 4
    : undefined;
}

/** A record ends with its element or code block, or where the author speaks again behind an empty line. */
export function endOfRecord(tokens: readonly Token[], fields: readonly Field[], limit: number): number {
  for (let at = fields.at(-1)?.at ?? 0; at < limit; at += 1) {
    if (tokens[at]?.kind === 'tag' && tokens[at]?.text.toLowerCase() === '</event>') return at;
    if (isMark(tokens[at], '`') && isMark(tokens[at + 1], '`') && isMark(tokens[at + 2], '`')) return at;
    const opensParagraph = tokens[at]?.kind === 'newline' && tokens[at - 1]?.kind === 'newline';
    if (opensParagraph && isAuthors(tokens, at + 1, limit)) return at;
  }
  return limit;
}

/** Words with which people go on after a paste. */
const openingWords = wordList(
  'und auch dazu hier aber noch wir ich bei jetzt was wie kann danach and also but we our i what how can does now plus then meanwhile',
);

/** A paragraph is looked at as far as this for a question mark. */
const longestQuestion = 40;

function isAuthors(tokens: readonly Token[], start: number, limit: number): boolean {
  const end = Math.min(limit, start + longestQuestion);
  const first = tokens.slice(start, end).find(isWord);
  if (first && openingWords.has(first.lower)) return true;
  const line = tokens.slice(start, endOfLine(tokens, start, end));
  return isRuler(line) || line.some((token) => isMark(token, '?'));
}

/** `---` between a paste and the author's words. */
function isRuler(line: readonly Token[]): boolean {
  return line.length > 2 && line.every((token) => isMark(token, '-_='));
}
