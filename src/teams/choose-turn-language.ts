/** The languages in which to answer a turn. */
import type { Activity } from 'botbuilder';
import { chooseLanguage } from '../answers/choose-language';
import type { LanguageChain } from '../catalog/catalog';
import type { BotParts } from './bot-parts';
import { readLocales } from './read-activity';

/**
 * Chooses from the activity's locale, the client's, and the words of the message.
 *
 * @example chooseTurnLanguage({ locale: 'de-CH' }, '', parts) // ['de', 'en']
 */
export function chooseTurnLanguage(
  activity: Partial<Activity>,
  text: string,
  { catalog, preferMessage }: BotParts,
): LanguageChain {
  return chooseLanguage({ locales: readLocales(activity), text, available: catalog.languages, preferMessage });
}
