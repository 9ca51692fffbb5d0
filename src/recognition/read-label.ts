/**
 * Reads a label and what may stand between it and its value.
 *
 *     `Ereignis-ID: "20102"`             `<EventID Qualifiers="0">20102</EventID>`
 *     `Event no. 20102`                  `| Event ID | **20102** |`
 */
import { isMark, isNumber, isWord, joinWords, type Scan } from './scan';
import type { Token } from './tokens';
import { formattingTags, labelFillers } from './vocabulary/labels';

export interface Label {
  /** The label without blanks and hyphens, in lower case: `ereignisid`. */
  readonly name: string;
  readonly first: number;
  readonly last: number;
  /** Letters or digits stand directly before it ("08:00:00Ereignis-ID"), because a line end was lost. */
  readonly glued: boolean;
  /** The token where the value should be. */
  readonly value: number;
}

/** Marks between a label and its value; more tokens than this are no gap any more. */
const gapMarks = ':=#"\'`*_|>(~';
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
    return tagged
      ? { name: token.lower, first: at, last: at, glued: false, value: skipSpace(tokens, at + 1) }
      : undefined;
  }
  if (!isWord(token) || isPartOfLongerName(tokens, at)) return undefined;
  for (const last of [twoWordEnd(tokens, at), at]) {
    if (last === undefined) continue;
    const { name, glued } = splitGlued(joinWords(tokens, at, last), names);
    if (names.has(name)) return { name, first: at, last, glued, value: findValue(tokens, last + 1) };
  }
  return undefined;
}

/** "Event ID", "Event-ID", "Diagnose-Code": the second word of a label. */
function twoWordEnd(tokens: readonly Token[], at: number): number | undefined {
  const joined = tokens[at + 1]?.text === ' ' || isMark(tokens[at + 1], '-');
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

/** A lost line end glues a label to the word before: `NoneEvent ID`, `00Ereignis-ID`. The capital shows the seam. */
function splitGlued(written: string, names: ReadonlySet<string>): { name: string; glued: boolean } {
  const whole = written.replaceAll('_', '').toLowerCase();
  if (names.has(whole)) return { name: whole, glued: false };
  const seam = Math.max(...['Event', 'Ereignis', 'Diagnos'].map((start) => written.lastIndexOf(start)));
  if (seam <= 0 || !/[\p{Ll}\p{N}]/u.test(written.charAt(seam - 1))) return { name: whole, glued: false };
  return { name: written.slice(seam).replaceAll('_', '').toLowerCase(), glued: true };
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
  if (isMark(token, '.')) return labelFillers.has(tokens[at - 1]?.lower ?? '');
  return isWord(token) && labelFillers.has(token.lower) && !isNumber(token);
}

function skipSpace(tokens: readonly Token[], start: number): number {
  let at = start;
  while (tokens[at]?.kind === 'space' || tokens[at]?.kind === 'newline' || isMark(tokens[at], '"')) at += 1;
  return at;
}
