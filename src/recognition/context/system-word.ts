/** Finds a word near a place that says it is about this system: what other products print too counts only beside one. */
import { isWord, type Scan } from '../scan';
import { systemWords } from '../vocabulary/system-words';

/** In tokens, to both sides: a line of a web server's log, or two sentences. */
const reach = 80;

/**
 * The position of the nearest such word, or nothing.
 *
 * @example findSystemWord(scan, at) // the token of "NDES" in "NDES: HTTP 503"
 */
export function findSystemWord({ tokens }: Pick<Scan, 'tokens'>, at: number, last = at): number | undefined {
  for (let distance = 1; distance <= reach; distance += 1) {
    for (const index of [at - distance, last + distance]) {
      const token = tokens[index];
      if (isWord(token) && systemWords.has(token.lower)) return index;
    }
  }
  return undefined;
}
