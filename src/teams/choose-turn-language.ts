/** The languages in which to answer a turn: what the person chose, else what their client says, else their words. */
import type { Activity } from 'botbuilder';
import { chooseLanguage } from '../answers/choose-language';
import type { LanguageChain } from '../catalog/catalog';
import type { BotParts } from './bot-parts';
import { readLocales, readPerson } from './read-activity';

/**
 * Chooses from the person's own setting, the activity's locale, the client's, and the words of the message.
 *
 * @throws Error whatever the memory throws.
 * @example await chooseTurnLanguage({ locale: 'de-CH' }, '', parts) // ['de', 'en']
 */
export async function chooseTurnLanguage(
  activity: Partial<Activity>,
  text: string,
  parts: Omit<BotParts, 'note' | 'files'>,
): Promise<LanguageChain> {
  const person = readPerson(activity);
  const chosen = person === '' ? undefined : await parts.memory.languageOf(person);
  return chosen === undefined ? guessTurnLanguage(activity, text, parts) : languageChain(chosen, parts);
}

/**
 * Chooses without what the person may have set.
 *
 * @example guessTurnLanguage({ locale: 'de-CH' }, '', parts) // ['de', 'en']
 */
export function guessTurnLanguage(
  activity: Partial<Activity>,
  text: string,
  { catalog, preferMessage }: Pick<BotParts, 'catalog' | 'preferMessage'>,
): LanguageChain {
  return chooseLanguage({ locales: readLocales(activity), text, available: catalog.languages, preferMessage });
}

/**
 * The languages to try for one that was chosen.
 *
 * @example languageChain('de', parts) // ['de', 'en']
 */
export function languageChain(language: string, { catalog }: Pick<BotParts, 'catalog'>): LanguageChain {
  return chooseLanguage({ locales: [language], text: '', available: catalog.languages });
}
