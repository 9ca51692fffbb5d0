/** Finds a word near a place that says it is about this system: what other products print too counts only beside one. */
import type { Lexicon } from '../lexicon';
import { isWord, type Scan } from '../scan';
import { systemWords } from '../vocabulary/system-words';

/** In tokens, to both sides: a line of a web server's log, or two sentences. */
const reach = 80;

/**
 * The position of the nearest such word, or nothing.
 *
 * @example findSystemWord(scan, at) // the token of "NDES" in "NDES: HTTP 503"
 */
export function findSystemWord(
  { tokens, lexicon }: Pick<Scan, 'tokens' | 'lexicon'>,
  at: number,
  last = at,
): number | undefined {
  for (let distance = 1; distance <= reach; distance += 1) {
    for (const index of [at - distance, last + distance]) {
      const token = tokens[index];
      if (isWord(token) && (systemWords.has(token.lower) || isOurs(token.lower, lexicon))) return index;
    }
  }
  return undefined;
}

/** `GetNDESAccountName`, or a related code in full: it speaks of certificates as surely as "NDES" does. */
function isOurs(word: string, lexicon: Lexicon): boolean {
  return word.includes('ndes') || (/^0x[0-9a-f]{8}$/.test(word) && lexicon.relatedCodes.has(Number(word)));
}
