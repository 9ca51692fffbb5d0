/** The catalog's files, read and of the right shape, before they are checked against each other. */
import type { CodeFamily, EntryTexts, EventFamily, Guides } from './schema';
import type words from './content/en/words.json';

/** Every visible word that belongs to no entry. English is the base: the other languages have the same keys. */
export type Words = typeof words;

export interface LanguageContent {
  readonly events: Readonly<Record<string, EntryTexts>>;
  readonly codes: Readonly<Record<string, EntryTexts>>;
  readonly guides: Readonly<Record<string, string>>;
  readonly lookAt: Readonly<Record<string, string>>;
  readonly words: Words;
}

export interface Content {
  readonly events: EventFamily;
  readonly codes: CodeFamily;
  readonly guides: Guides;
  readonly languages: Readonly<Record<string, LanguageContent>>;
}

/** The language that every other one falls back to. */
export const baseLanguage = 'en';
