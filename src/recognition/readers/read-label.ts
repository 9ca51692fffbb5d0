/**
 * Reads a label and what may stand between it and its value.
 *
 *     `Ereignis-ID: "20102"`             `<EventID Qualifiers="0">20102</EventID>`
 *     `Event no. 20102`                  `| Event ID | **20102** |`
 */
import { isMark, isWord, joinWords, plainWord, type Scan } from '../scan';
import type { Token } from '../text/tokens';
import { formattingTags, labelFillers } from '../vocabulary/labels';

export interface Label {
  /** The label without blanks and hyphens, in lower case: `ereignisid`. */
  readonly name: string;
  readonly first: number;
  readonly last: number;
  /** What stands directly before it ("00" in "08:00:00Ereignis-ID"), because a line end was lost. */
  readonly glue: string;
  /** The token where the value should be. */
  readonly value: number;
}

/** Marks between a label and its value; more tokens than this are no gap any more. */
const gapMarks = ':=#"\'`*_|>([{~';
const longestGap = 12;

/**
 * The label that starts at a token, if its name is one of those asked for.
 *
 * @example readLabel(scan, 0, eventIdLabels)?.name // 'ereignisid' for "Ereignis-ID: 20102"
 */
export function readLabel(scan: Scan, at: number, names: ReadonlySet<string>): Label | undefined {
  const { tokens } = scan;
  const token = tokens[at];
  if (token?.kind === 'tag') {
    const tagged = names.has(token.lower) && !token.text.endsWith('/>');
    return tagged ? { name: token.lower, first: at, last: at, glue: '', value: skipSpace(tokens, at + 1) } : undefined;
  }
  if (!isWord(token) || isPartOfLongerName(tokens, at)) return undefined;
  const seam = findSeam(token.text, names);
  for (const last of [twoWordEnd(tokens, at), at]) {
    if (last === undefined) continue;
    const name = plainWord(joinWords(tokens, at, last).slice(seam));
    if (names.has(name))
      return { name, first: at, last, glue: token.text.slice(0, seam), value: findValue(tokens, last + 1) };
  }
  return undefined;
}

/** "Event ID", "Event-ID", "Diagnose-Code": the second word of a label. */
function twoWordEnd(tokens: readonly Token[], at: number): number | undefined {
  const joined = tokens[at + 1]?.kind === 'space' || isMark(tokens[at + 1], '-');
  return joined && isWord(tokens[at + 2]) ? at + 2 : undefined;
}

/** "Pre-Event", "some.event": what stands before makes it another word. */
function isPartOfLongerName(tokens: readonly Token[], at: number): boolean {
  return (
    isMark(tokens[at - 1], '-.@/\\') &&
    isWord(tokens[at - 2]) &&
    !/[0-9]/.test(tokens[at - 2]?.text ?? '') &&
    !isMark(tokens[at - 1], './')
  );
}

/** A lost line end glues a label to the word before: `NoneEvent ID`, `00Ereignis-ID`, `AMEvent ID`. The capital shows the seam. */
function findSeam(word: string, names: ReadonlySet<string>): number {
  if (names.has(plainWord(word))) return 0;
  const seam = Math.max(word.lastIndexOf('Event'), word.lastIndexOf('Ereignis'), word.lastIndexOf('Diagnos'));
  return seam > 0 && /([\p{Ll}\p{N}]|[AP]M|^0x[0-9A-F]{8})$/u.test(word.slice(0, seam)) ? seam : 0;
}

function findValue(tokens: readonly Token[], start: number): number {
  let at = start;
  const limit = Math.min(tokens.length, start + longestGap);
  while (at < limit && isGap(tokens, at)) at += 1;
  return at;
}

function isGap(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'space' || token?.kind === 'newline' || isMark(token, gapMarks)) return true;
  if (token?.kind === 'tag') return formattingTags.has(token.lower.replace('/', '')) || token.lower.startsWith('/');
  // "Event-Nr. 20103", "Event ID - 20103", "Event ID -> 20103"; but "Event -20103" is a negative number.
  if (isMark(token, '-–'))
    return isMark(tokens[at + 1], '>') || tokens[at + 1]?.kind === 'space' || isFiller(tokens[at + 1]);
  if (isMark(token, '.')) return labelFillers.has(tokens[at - 1]?.lower ?? '');
  return isFiller(token);
}

function isFiller(token: Token | undefined): boolean {
  return isWord(token) && labelFillers.has(token.lower);
}

function skipSpace(tokens: readonly Token[], start: number): number {
  let at = start;
  while (tokens[at]?.kind === 'space' || tokens[at]?.kind === 'newline' || isMark(tokens[at], '"')) at += 1;
  return at;
}
