/** Makes a setting, and says so. */
import type { Activity } from 'botbuilder';
import type { SpokenAnswer } from '../answers/answer';
import type { ButtonRequest } from '../answers/button';
import { answerNotice } from '../answers/answer-notice';
import type { LanguageChain } from '../catalog/catalog';
import type { BotParts } from './bot-parts';
import { guessTurnLanguage, languageChain } from './choose-turn-language';
import type { Setting } from './consider-message';
import { isShared, readPerson, readWhere } from './read-activity';

/**
 * Makes a setting of an activity's sender, or says how it stands.
 *
 * @throws Error whatever the memory throws: a setting that was not kept must not be confirmed.
 * @example (await runSetting({ name: 'watch', on: true }, activity, ['en'], parts)).kind // 'notice'
 */
export async function runSetting(
  setting: Setting,
  activity: Partial<Activity>,
  languages: LanguageChain,
  parts: BotParts,
): Promise<SpokenAnswer> {
  if (setting.name === 'watch') return setWatch(setting.on, activity, languages, parts);
  return setting.language === undefined || readPerson(activity) === ''
    ? askForLanguage(languages, parts)
    : setLanguage(setting.language, activity, parts);
}

/**
 * Sets the language of an activity's sender; the confirmation is in it.
 *
 * @throws Error whatever the memory throws.
 * @example (await setLanguage('de', activity, parts)).language // 'de'
 */
export async function setLanguage(
  language: 'de' | 'en' | 'auto',
  activity: Partial<Activity>,
  parts: BotParts,
): Promise<SpokenAnswer> {
  const { catalog, memory } = parts;
  await memory.setLanguage(readPerson(activity), language === 'auto' ? undefined : language);
  if (language === 'auto') return answerNotice('languageAuto', catalog, guessTurnLanguage(activity, '', parts));
  const languages = languageChain(language, parts);
  const { languageName } = catalog.words(languages);
  return answerNotice('languageSet', catalog, languages, { values: { language: languageName } });
}

function askForLanguage(languages: LanguageChain, { catalog }: BotParts): SpokenAnswer {
  const button = (title: string, to: 'de' | 'en' | 'auto') => ({ title, request: { verb: 'language', to } as const });
  return answerNotice('languageIs', catalog, languages, {
    buttons: [
      ...(['de', 'en'] as const).map((to) => button(catalog.words([to]).languageName, to)),
      button(catalog.words(languages).actions.auto, 'auto'),
    ],
  });
}

/**
 * Turns the reading along on or off where an activity comes from; without either, says how it stands.
 *
 * @throws Error whatever the memory throws.
 * @example (await setWatch(true, activity, ['en'], parts)).summary // 'I am reading along here. …'
 */
export async function setWatch(
  on: boolean | undefined,
  activity: Partial<Activity>,
  languages: LanguageChain,
  { catalog, memory, note }: BotParts,
): Promise<SpokenAnswer> {
  if (!isShared(activity)) return answerNotice('watchPersonal', catalog, languages);
  const where = readWhere(activity);
  if (on !== undefined) {
    await memory.setWatched(where, on);
    note({ code: 'WATCH', on });
  }
  const isOn = on ?? (await memory.isWatched(where));
  const { actions } = catalog.words(languages);
  const request: ButtonRequest = { verb: 'watch', on: !isOn };
  return answerNotice(isOn ? 'watchOn' : 'watchOff', catalog, languages, {
    buttons: [{ title: isOn ? actions.watchOff : actions.watchOn, request }],
  });
}
