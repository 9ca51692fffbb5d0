/** Decides in which language to answer. */
import { isGerman, isEnglish } from './guess-language';
import type { LanguageChain } from '../catalog/catalog';

export interface LanguageHints {
  /** What the user set, best source first: the activity's locale, then the client's. */
  readonly locales: readonly (string | undefined)[];
  /** The user's own words. */
  readonly text: string;
  /** The languages that the catalog has. */
  readonly available: readonly string[];
  /** Whether the words come before the locale. */
  readonly preferMessage?: boolean;
}

/**
 * The languages to try, best first: the user's, else German when the message is German, else English.
 *
 * @example chooseLanguage({ locales: ['de-CH'], text: '20102', available: ['de', 'en'] }) // ['de', 'en']
 */
export function chooseLanguage({ locales, text, available, preferMessage = false }: LanguageHints): LanguageChain {
  // A tag that is none must not hide the next one.
  const locale = locales.find((tag) => tag !== undefined && fallbacks(tag).some(isLanguage));
  const spoken = isGerman(text) ? 'de' : preferMessage && isEnglish(text) ? 'en' : undefined;
  const wanted = preferMessage ? (spoken ?? locale) : (locale ?? spoken);
  return [...new Set([...fallbacks(wanted), 'en'])].filter((language) => available.includes(language));
}

/** In characters: what RFC 5646 (4.4.1) asks every reader of language tags to take. */
const longestTag = 35;

/** The first part of a tag: `de`, `gsw`. */
function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}$/.test(tag);
}

/** `de-CH` → de-CH, de. */
function fallbacks(tag = ''): string[] {
  if (tag.length > longestTag) return [];
  const parts = tag.trim().toLowerCase().replaceAll('_', '-').split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}
