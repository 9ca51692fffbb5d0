/** Writes a set of words as running text, so that a vocabulary reads and differs line by line. */

/**
 * The words of a text.
 *
 * @example wordList('port tcp udp').has('tcp') // true
 */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
