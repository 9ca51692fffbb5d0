/** What tells at a glance that a piece of a log may be of interest, so that the recognition need not read the rest. */
import type { Lexicon } from '../lexicon';

/** Each of them says yes to everything that the recognition would find, and to some that it would not. */
export interface Marks {
  /** Numbers, codes, and names and log lines of entries, as programs print them. Apart they are tried faster than in one. */
  readonly entry: readonly RegExp[];
  /** One of our sources. */
  readonly source: RegExp;
  /** A number behind a word for "event". */
  readonly label: RegExp;
  /** Entries and labels; global, to go from one place to the next. */
  readonly places: readonly RegExp[];
}

/**
 * Whether a text may name an entry.
 *
 * @example mayNameEntry('PkcsCertIssue_Failure', createMarks(lexicon)) // true
 */
export function mayNameEntry(text: string, { entry }: Pick<Marks, 'entry'>): boolean {
  return entry.some((mark) => mark.test(text));
}

const source = /intune|connector|\bndes\b/i;
const label = /(?:[Ee]vent|EVENT|[Ee]reignis)[^\n1-9]{0,24}[1-9]/;

/**
 * Builds the marks of a lexicon.
 *
 * @example createMarks(lexicon).source.test('NDES') // true
 */
export function createMarks({ legacyEvents, spellings }: Pick<Lexicon, 'legacyEvents' | 'spellings'>): Marks {
  const { names, phrases, hexCodes, decimalCodes, smallCodes } = spellings;
  const entry = [
    `(?<![\\dA-Za-z])${oneOf([...legacyEvents, ...decimalCodes])}(?![\\dA-Za-z])`,
    `0[xX]0{0,6}(?:${hexCodes.map(inEitherCase).join('|')})\\b|[rR]or[^\\n\\d]{0,12}${oneOf(smallCodes)}\\b`,
    oneOf(['CertificateConnectors', ...names, ...phrases.map(fromCapital)]),
  ];
  return {
    entry: entry.map((mark) => new RegExp(mark)),
    source,
    label,
    places: [...entry, label.source].map((mark) => new RegExp(mark, 'g')),
  };
}

/** Where nothing but capitals can begin a match, most of a log is passed over at once. */
function fromCapital(phrase: string): string {
  return phrase.slice(Math.max(0, phrase.search(/\p{Lu}/u)));
}

/** The pattern of some words, letter by letter: it is tried twice as fast as their list. A word that another begins with is enough for both. */
function oneOf(words: readonly string[]): string {
  if (words.includes('')) return '';
  const branches = [...new Set(words.map((word) => word.charAt(0)))].map((letter) => {
    const rests = words.filter((word) => word.startsWith(letter)).map((word) => word.slice(1));
    return toPattern(letter) + oneOf(rests);
  });
  return branches.length === 1 ? branches.join('') : `(?:${branches.join('|')})`;
}

/** `Upload_Failure`, `Upload-Failure`, `UploadFailure`. */
function toPattern(letter: string): string {
  return letter === '_' ? '[-_]?' : letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
}

function inEitherCase(hex: string): string {
  return hex.replace(/[A-F]/g, (digit) => `[${digit}${digit.toLowerCase()}]`);
}
