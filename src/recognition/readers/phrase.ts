/**
 * Rule 10: a log line of the catalog, in any capitals and with any blanks between its words.
 *
 *     `The submission failed: Denied by Policy Module`, `denied  by\npolicy module`   → found
 *     `GatewayTimeout` alone, "NDES: GatewayTimeout"                                   → found
 *     "the shop answers GatewayTimeout"                                                → nothing
 */
import { findSystemWord } from '../context/system-word';
import { isWord, spanOf, type Reader, type Scan } from '../scan';

export const readPhrase: Reader = (scan, at) => {
  const phrase = scan.lexicon.phrases.findAt(scan.tokens, at);
  if (!phrase) return undefined;
  const system = phrase.isGeneral ? findSystemWord(scan, at, phrase.last) : undefined;
  if (phrase.isGeneral && system === undefined && !isWholeText(scan, at, phrase.last)) return undefined;
  return {
    references: [{ kind: 'found', id: phrase.id, span: spanOf(scan, at, phrase.last) }],
    next: phrase.last + 1,
  };
};

/** Whether a message is nothing but the phrase. */
function isWholeText({ tokens }: Scan, first: number, last: number): boolean {
  return !tokens.slice(0, first).some(isWord) && !tokens.slice(last + 1).some(isWord);
}
