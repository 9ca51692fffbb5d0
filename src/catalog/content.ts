/** The catalog's files, read and of the right shape, before they are checked against each other. */
import {
  familyNames,
  type EntryTexts,
  type Facts,
  type Family,
  type FamilyName,
  type Guides,
  type Synonyms,
  type Urgency,
} from './schema';
import type words from './content/en/words.json';

/** Every visible word that belongs to no entry. English is the base: the other languages have the same keys. */
export type Words = typeof words;

export interface LanguageContent {
  readonly texts: Readonly<Record<FamilyName, Readonly<Record<string, EntryTexts>>>>;
  /** How people describe an entry in their own words: what the search reads beside the texts. */
  readonly asked: Readonly<Record<string, readonly string[]>>;
  readonly guides: Readonly<Record<string, string>>;
  readonly lookAt: Readonly<Record<string, string>>;
  readonly words: Words;
}

/** Who added an entry to the shipped ones or changed one, and where. */
export interface Origin {
  readonly organisation: string;
  readonly kind: 'added' | 'changed';
  /** With the line. */
  readonly file: string;
}

export interface Content {
  readonly families: { readonly [F in FamilyName]: Family<F> };
  readonly guides: Guides;
  /** Words that mean the same to a question, German and English. */
  readonly synonyms: Synonyms;
  readonly urgency: Urgency;
  readonly languages: Readonly<Record<string, LanguageContent>>;
  /** By id: entries and guides that are an organisation's own. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/** The language that every other one falls back to. */
export const baseLanguage = 'en';

/** The file of a family, in `facts/` and in every language. */
export function fileOf(family: FamilyName): string {
  return `${family}s.json`;
}

export interface EntryContent {
  readonly family: FamilyName;
  readonly facts: Facts;
  /** Where the facts stand, and where the texts of a language. */
  readonly file: string;
  textsFile(language: string): string;
  texts(language: string): EntryTexts | undefined;
}

/**
 * Every entry with its texts and its files, family by family: what the rules look at.
 *
 * @example everyEntry(content)[0]?.facts.id // '10010'
 */
export function everyEntry({ families, languages, origins }: Content): EntryContent[] {
  return familyNames.flatMap((family) =>
    families[family].entries.map((facts: Facts): EntryContent => {
      const own = origins.get(facts.id)?.file;
      return {
        family,
        facts,
        file: own ?? `facts/${fileOf(family)}`,
        textsFile: (language) => own ?? `${language}/${fileOf(family)}`,
        texts: (language) => languages[language]?.texts[family][facts.id],
      };
    }),
  );
}
