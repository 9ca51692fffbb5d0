/**
 * Rule 10: a log line of the catalog, in any capitals and with any blanks between its words.
 *
 *     `The submission failed: Denied by Policy Module`, `denied  by\npolicy module`   → found
 *     `GatewayTimeout` alone, "NDES: GatewayTimeout"                                   → found
 *     "the shop answers GatewayTimeout"                                                → nothing
 */
import { findSystemWord } from '../context/system-word';
import { spanOf, type Reader, type Scan } from '../scan';
import type { Token } from '../text/tokens';
import { formattingTags } from '../vocabulary/labels';

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
  return !tokens.slice(0, first).some(isContent) && !tokens.slice(last + 1).some(isContent);
}

function isContent(token: Token): boolean {
  return token.kind === 'word' || (token.kind === 'tag' && !formattingTags.has(token.lower.replace('/', '')));
}
