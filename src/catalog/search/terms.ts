/**
 * From words to the terms that are compared: capitals, umlauts and endings make no difference, synonyms are one term, and
 * German compounds also count as their parts.
 *
 *     "Zertifikatablauf" → certificate, expired      "wurde widerrufen" → revoke      "Geräte" → device
 */

import MiniSearch from 'minisearch';
import { stopWords } from './stop-words';

/** Longest first; what is left has at least four letters. */
const endings = 'ierungen ierung ungen ung ings ing ation ations ment ments ern nen en er em es ed e n s'
  .split(' ')
  .sort((one, other) => other.length - one.length);
const shortestStem = 4;

/** Between the parts of a compound: "Zertifikat|s|sperrung". */
const joints = ['', 's', 'n', 'en', 'e', 'er'];
const shortestPart = 4;

export interface Terms {
  /** Every term of a text, compounds as themselves and as their parts. */
  of(text: string): string[];
  /** The terms of each word of a question: a word is answered when one of its terms is. Misspelt words are put right. */
  ofQuestion(text: string): string[][];
  /** The one term of a group of synonyms, by any of its words. */
  concept(word: string): string;
}

/**
 * Makes the terms' rules from groups of synonyms; a word of no group stands for itself.
 *
 * @example createTerms([['expired', 'abgelaufen', 'ablauf'], ['zertifikat', 'certificate']]).of('Zertifikatablauf')
 * // ['zertifikatablauf', 'zertifikat', 'expir']
 */
export function createTerms(groups: readonly (readonly string[])[]): Terms {
  const conceptOf = new Map<string, string>();
  const spellings = groups.flatMap((group) => group.map((word) => [fold(word), stem(fold(group[0] ?? ''))] as const));
  for (const [word, concept] of spellings) conceptOf.set(word, concept);
  // A word itself goes before the stem of another one: "nicht" is no form of "nichts".
  for (const [word, concept] of spellings) if (!conceptOf.has(stem(word))) conceptOf.set(stem(word), concept);
  const idioms = createIdioms(groups);
  const lookUp = (word: string) => conceptOf.get(word) ?? conceptOf.get(stem(word));
  const spelling = createSpelling([...conceptOf.keys()]);

  function termsOf(word: string): string[] {
    const concept = lookUp(word);
    if (concept !== undefined) return [concept];
    const parts = splitCompound(word);
    return parts.length > 0 ? [...new Set([...parts, stem(word)])] : [stem(word)];
  }

  /** The parts of a compound, when known words make up all of it. */
  function splitCompound(word: string): string[] {
    for (let end = word.length - shortestPart; end >= shortestPart - 1; end -= 1) {
      const head = lookUpPart(word.slice(0, end));
      if (head === undefined) continue;
      for (const joint of joints) {
        if (!word.startsWith(joint, end)) continue;
        const rest = word.slice(end + joint.length);
        const tail = rest.length < shortestPart - 1 ? undefined : lookUp(rest);
        if (tail !== undefined) return [head, tail];
        const deeper = rest.length < 2 * shortestPart ? [] : splitCompound(rest);
        if (deeper.length > 0) return [head, ...deeper];
      }
    }
    return [];
  }

  function lookUpPart(part: string): string | undefined {
    return part.length < shortestPart - 1 ? undefined : conceptOf.get(part);
  }

  return {
    of: (text) => wordsOf(idioms(text)).flatMap(termsOf),
    ofQuestion: (text) =>
      wordsOf(idioms(text)).map((word) => {
        const terms = termsOf(word);
        const isKnown = terms.length > 1 || lookUp(word) !== undefined;
        return isKnown ? terms : [...new Set([...terms, ...spelling(word).flatMap((right) => lookUp(right) ?? [])])];
      }),
    concept: (word) => lookUp(fold(word)) ?? stem(fold(word)),
  };
}

/** Puts the first word of a group for every expression of several words: "out of date" → "expired". */
function createIdioms(groups: readonly (readonly string[])[]): (text: string) => string {
  const expressions = groups.flatMap(([first = '', ...others]) =>
    others.filter((text) => /[ -]/.test(text)).map((text) => [foldAll(text), first] as const),
  );
  const longestFirst = expressions.sort(([one], [other]) => other.length - one.length);
  return (text) => {
    const plain = ` ${foldAll(text).replace(/[^\p{L}\p{N}'’]+/gu, ' ')} `;
    const found = longestFirst.filter(([expression]) => plain.includes(` ${expression} `));
    // Only where one stands is the text changed: its capitals show the words of a name.
    return found.length === 0
      ? text
      : found.reduce((rest, [expression, word]) => rest.replaceAll(` ${expression} `, ` ${word} `), plain);
  };
}

/** Every word of a text folded, hyphens as blanks. */
function foldAll(text: string): string {
  return fold(text).replaceAll('-', ' ');
}

/** In letters: a shorter word with a slip is another word. */
const shortestMisspelt = 6;

/** The known words that a misspelt one may mean: nearly all of its letters in order. */
function createSpelling(words: readonly string[]): (word: string) => string[] {
  const index = new MiniSearch<{ id: string }>({ fields: ['id'], tokenize: (text) => [text] });
  index.addAll(words.map((id) => ({ id })));
  return (word) =>
    word.length < shortestMisspelt
      ? []
      : index
          .search(word, { fuzzy: 0.15, maxFuzzy: 2 })
          .slice(0, 1)
          .map(({ id }) => id as string);
}

/** The words that mean something, folded; `PkcsCertIssue_Failure` and "PKCS-Fehler" are several. */
function wordsOf(text: string): string[] {
  // "can't" says not, and a name is several words.
  const spaced = text
    .replace(/n['’]t\b/g, 'n not')
    .replaceAll('DigiCert', 'Digicert')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  return (spaced.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold).filter((word) => word.length > 1 && !stopWords.has(word));
}

/** In lower case, umlauts written out, other accents gone. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Without the ending of its form. */
function stem(word: string): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= shortestStem);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
