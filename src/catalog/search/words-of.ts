/** Cuts a text into its words. */

/**
 * The words and numbers of a text, in lower case.
 *
 * @example wordsOf('Alle PKCS-Fehler?') // ['alle', 'pkcs', 'fehler']
 */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
