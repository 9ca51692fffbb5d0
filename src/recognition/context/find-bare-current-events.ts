/** Decides whether four digits alone may be an event's ID in a text: 1000, 2000 and 2020 are years, processes and sizes too. */
import type { Lexicon } from '../lexicon';
import { isMark, isNumber, isWord, type BareCurrentEvents } from '../scan';
import type { Token } from '../text/tokens';
import { codeLabels, eventIdLabels, eventLabels, listWords } from '../vocabulary/labels';
import { smallTalk } from '../vocabulary/small-talk';

/** A message that only asks is short; a longer one is a text. In words. */
const longestQuestion = 40;

/**
 * Where in a text four digits may be an event: anywhere when it is nothing but references and small talk, in the right
 * places when it names the log of the current connector.
 *
 * @example findBareCurrentEvents(tokenize('was ist 4005?'), lexicon) // 'anywhere'
 */
export function findBareCurrentEvents(tokens: readonly Token[], lexicon: Lexicon): BareCurrentEvents {
  if (isOnlyReferences(tokens, lexicon)) return 'anywhere';
  return tokens.some(({ lower }) => lower === 'certificateconnectors') ? 'beside-log' : 'nowhere';
}

function isOnlyReferences(tokens: readonly Token[], lexicon: Lexicon): boolean {
  let words = 0;
  let mention: 'none' | 'tag' | 'name' = 'none';
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'tag') mention = token.lower === 'at' ? 'tag' : 'none';
    else if (isMark(token, '@')) mention = 'name';
    if (!isWord(token) || mention === 'tag') continue;
    // A mention without a tag is a name: words with capitals behind the sign.
    if (mention === 'name' && /^\p{Lu}\p{L}*$/u.test(token.text)) continue;
    mention = 'none';
    words += 1;
    if (words > longestQuestion || !(isReference(token, lexicon) || isSmallTalk(tokens, at))) return false;
  }
  return words > 0;
}

function isReference(token: Token, lexicon: Lexicon): boolean {
  if (isNumber(token)) return lexicon.events.has(token.text);
  return (
    /^[0o]x[0-9a-fo]+$/i.test(token.text) ||
    [eventIdLabels, eventLabels, codeLabels].some((labels) => labels.has(token.lower)) ||
    lexicon.names.find(token.text.split('_'), []) !== undefined
  );
}

function isSmallTalk(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  // "1000 plus 1000" is a sum.
  if (word === 'plus' || (!smallTalk.has(word) && !listWords.has(word))) return false;
  // "4001 mal" counts, "1000 thanks" thanks a lot.
  const number = tokens[at - 2];
  if (!isNumber(number)) return true;
  return word !== 'mal' && !(number.text === '1000' && ['thanks', 'thank', 'danke'].includes(word));
}
