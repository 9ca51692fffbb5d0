/** Finds the tokens that are never read: inside a URL, a mail address, a file path, a mention. */
import type { Lexicon } from '../lexicon';
import { isMark, isNumber, isWord } from '../scan';
import { httpMethods } from '../vocabulary/http';
import { codeLabelStart, eventLabelStart } from '../vocabulary/labels';
import type { Token } from '../text/tokens';

/** A mention's display name ends at its tag; one that never ends is cut after this many tokens. */
const longestMention = 64;

/**
 * The positions of all tokens that stand inside something which is no text.
 *
 * @example blockTokens(tokenize('https://x.example/20102'), lexicon).size // 9: every token
 */
export function blockTokens(tokens: readonly Token[], lexicon: Lexicon): Set<number> {
  const blocked = new Set<number>();
  const block = (from: number, to: number) => {
    for (let index = from; index < to; index += 1) blocked.add(index);
  };
  for (let at = 0; at < tokens.length;) {
    const mentionEnd = findMentionEnd(tokens, at);
    if (mentionEnd !== undefined) {
      block(at, mentionEnd);
      at = mentionEnd;
      continue;
    }
    const quotedPathEnd = findQuotedPathEnd(tokens, at);
    if (quotedPathEnd !== undefined) {
      block(at, quotedPathEnd);
      at = quotedPathEnd;
      continue;
    }
    let end = at;
    while (end < tokens.length && isVisible(tokens[end])) end += 1;
    if (isRequestQuery(tokens, at)) block(at, end);
    else blockChunk(tokens, at, end, lexicon, block);
    at = Math.max(end, at + 1);
  }
  return blocked;
}

function isVisible(token: Token | undefined): boolean {
  return token?.kind === 'word' || (token?.kind === 'mark' && token.text !== '"');
}

/** `<at id="0">Bot 20102</at>`: digits in a name are no reference. */
function findMentionEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.kind !== 'tag' || !/^<at[\s>]/i.test(tokens[at].text)) return undefined;
  const limit = Math.min(tokens.length, at + longestMention);
  for (let index = at + 1; index < limit; index += 1) {
    if (tokens[index]?.lower === '/at' && tokens[index]?.kind === 'tag') return index + 1;
  }
  return at + 1;
}

/** `"C:\Program Files\20102 logs\a.txt"`: only the quotes tell where a path with blanks ends. */
function findQuotedPathEnd(tokens: readonly Token[], at: number): number | undefined {
  const opens = isMark(tokens[at], '"') && isWord(tokens[at + 1]) && tokens[at + 1]?.text.length === 1;
  if (!opens || !isMark(tokens[at + 2], ':') || !isMark(tokens[at + 3], '\\')) return undefined;
  let end = at + 4;
  while (end < tokens.length && tokens[end]?.kind !== 'newline' && !isMark(tokens[end], '"')) end += 1;
  return end;
}

/** The longest path that is looked back over for the method before it. */
const longestPath = 60;

/** In a line of a web server's log the query stands apart from the path: `POST /api/items code=0x411 443`. */
function isRequestQuery(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at]) || !isMark(tokens[at + 1], '=') || tokens[at - 1]?.kind !== 'space') return false;
  let start = at - 2;
  while (start > at - longestPath && isVisible(tokens[start])) start -= 1;
  return isMark(tokens[start + 1], '/') && httpMethods.has(tokens[start - 1]?.text ?? '');
}

/** A chunk is a run of tokens without blanks or double quotes. */
function blockChunk(
  tokens: readonly Token[],
  start: number,
  end: number,
  lexicon: Lexicon,
  block: (from: number, to: number) => void,
): void {
  const url = findUrl(tokens, start, end);
  if (url !== undefined) block(url, end);
  if (!isAnyMark(tokens, start, end, '@\\/')) return;
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !isMark(tokens[at], ',;()[]{}|`')) continue;
    const piece = tokens.slice(from, at);
    if (isMailAddress(piece) || isBackslashPath(piece) || isSlashPath(piece, lexicon)) block(from, at);
    from = at + 1;
  }
}

function isAnyMark(tokens: readonly Token[], start: number, end: number, marks: string): boolean {
  for (let at = start; at < end; at += 1) if (isMark(tokens[at], marks)) return true;
  return false;
}

const schemesWithoutSlashes: ReadonlySet<string> = new Set(['mailto', 'tel', 'sip', 'callto']);

function findUrl(tokens: readonly Token[], start: number, end: number): number | undefined {
  for (let at = start; at < end; at += 1) {
    if (!isWord(tokens[at])) continue;
    const scheme = isMark(tokens[at + 1], ':') && isMark(tokens[at + 2], '/') && isMark(tokens[at + 3], '/');
    const named = schemesWithoutSlashes.has(tokens[at]?.lower ?? '') && isMark(tokens[at + 1], ':');
    const host = tokens[at]?.lower === 'www' && isMark(tokens[at + 1], '.');
    if (scheme || (named && !isLabelled(tokens[at + 2])) || host) return at;
  }
  return undefined;
}

/** "Tel:" at the end of a chunk is a label, no scheme. */
function isLabelled(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'space' || token.kind === 'newline';
}

function isMailAddress(piece: readonly Token[]): boolean {
  return piece.some((token, at) => isMark(token, '@') && isWord(piece[at - 1]) && isWord(piece[at + 1]));
}

function isBackslashPath(piece: readonly Token[]): boolean {
  return piece.some((token) => isMark(token, '\\'));
}

/**
 * Slashes join a list of references ("20500/20501") or the parts of a path ("logs/20102"): it is a list only when every
 * part is a reference, and of no interest when no part has a digit or a name.
 */
function isSlashPath(piece: readonly Token[], lexicon: Lexicon): boolean {
  if (!piece.some((token) => isMark(token, '/'))) return false;
  const parts: Token[][] = [[]];
  for (const token of piece) {
    if (isMark(token, '/')) parts.push([]);
    else if (!isMark(token, ".!?:*'")) parts.at(-1)?.push(token);
  }
  const shorthand = parts.filter((part) => !(part.length === 1 && part[0]?.text.length === 1));
  return !shorthand.every((part) => isReference(part, lexicon)) && !parts.every(isPlainWord);
}

function isPlainWord(part: readonly Token[]): boolean {
  return part.length > 0 && part.every((token) => !/[0-9_]/.test(token.text));
}

function isLabel(word: string): boolean {
  return word === 'id' || eventLabelStart.test(word) || codeLabelStart.test(word);
}

function isReference(part: readonly Token[], lexicon: Lexicon): boolean {
  const [label, ...values] = part;
  // "Event:20102/20302": the label stands before the first one only.
  if (values.length > 0 && isWord(label) && isLabel(label.lower)) return isReference(values, lexicon);
  const [first, ...rest] = part;
  if (!isWord(first) || rest.length > 0) return false;
  const isId = isNumber(first) && ([3, 5].includes(first.text.length) || lexicon.events.has(first.text));
  return isId || /^[0o]x/i.test(first.text) || lexicon.names.find(first.text.split('_'), []) !== undefined;
}
