/** The log lines that name a fault without a number, by their first word. */
import type { Entry } from '../../catalog/catalog';
import { normalizeText } from '../text/normalize-text';
import { tokenize, type Token } from '../text/tokens';
import { formattingTags } from '../vocabulary/labels';

interface Phrase {
  readonly id: string;
  /** Its words and marks in lower case; what is blank between them does not matter. */
  readonly parts: readonly string[];
  /** Whether other products print it too. */
  readonly isGeneral: boolean;
}

export interface PhraseMatch {
  readonly id: string;
  readonly last: number;
  readonly isGeneral: boolean;
}

export interface PhraseIndex {
  /** The entry whose phrase begins at a token, and the phrase's last token; the longest one wins. */
  findAt(tokens: readonly Token[], at: number): PhraseMatch | undefined;
}

/**
 * Indexes the phrases of the entries.
 *
 * @example createPhraseIndex(entries).findAt(tokenize('Denied by Policy Module'), 0)?.last // 6
 */
export function createPhraseIndex(entries: readonly Entry[]): PhraseIndex {
  const byFirst = new Map<string, Phrase[]>();
  for (const entry of entries) {
    for (const text of ('phrases' in entry ? entry.phrases : undefined) ?? []) {
      const parts = tokenize(normalizeText(text, { entities: false }).text)
        .filter(isVisible)
        .map(({ text: part }) => part.toLowerCase());
      const [first = ''] = parts;
      const isGeneral = 'phraseIsGeneral' in entry && entry.phraseIsGeneral === true;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { id: entry.id, parts, isGeneral }]);
    }
  }
  for (const phrases of byFirst.values()) phrases.sort((one, other) => other.parts.length - one.parts.length);

  return {
    findAt(tokens, at) {
      const phrases = byFirst.get(tokens[at]?.lower ?? '');
      if (!phrases) return undefined;
      for (const { id, parts, isGeneral } of phrases) {
        const last = matchParts(tokens, at, parts);
        if (last !== undefined) return { id, last, isGeneral };
      }
      return undefined;
    },
  };
}

/** Blanks and line ends in a row are folded as far as this; more end the phrase. */
const longestGap = 6;

function matchParts(tokens: readonly Token[], start: number, parts: readonly string[]): number | undefined {
  let at = start;
  for (const [index, part] of parts.entries()) {
    const limit = index === 0 ? at : at + longestGap;
    while (at < limit && tokens[at] !== undefined && isPassedOver(tokens[at], part)) at += 1;
    if (tokens[at]?.text.toLowerCase() !== part) return undefined;
    at += 1;
  }
  return at - 1;
}

/** Blanks, and what formats a word of the phrase: "Denied by **Policy Module**". */
function isPassedOver(token: Token | undefined, part: string): boolean {
  if (!isVisible(token)) return true;
  if (token?.kind === 'tag') return formattingTags.has(token.lower.replace('/', ''));
  return token?.kind === 'mark' && '*_`'.includes(token.text) && token.text !== part;
}

function isVisible(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'space' && token.kind !== 'newline';
}
