/** Answers a pressed button: the entries that it names, in the language of the card it stood on. */
import type { Activity } from 'botbuilder';
import type { SpokenAnswer } from '../answers/answer';
import { answerHelp } from '../answers/answer-help';
import { answerFound } from '../answers/answer-message';
import { readCardAction } from '../cards/card-action';
import type { BotParts } from './bot-parts';
import { chooseTurnLanguage } from './choose-turn-language';

/**
 * The answer to a button's data; data of another app or of a card that no longer works gets the help.
 *
 * @example answerAction({ verb: 'open', version: 1, ids: ['20102'], language: 'de' }, activity, parts).kind // 'entry'
 */
export function answerAction(data: unknown, activity: Partial<Activity>, parts: BotParts): SpokenAnswer {
  const { catalog } = parts;
  const action = readCardAction(data);
  const languages = chooseTurnLanguage(action?.language ? { locale: action.language } : activity, '', {
    ...parts,
    preferMessage: false,
  });
  const entries = action?.ids.flatMap((id) => catalog.find(id) ?? []) ?? [];
  return entries.length > 0 ? answerFound(entries, [], catalog, languages) : answerHelp('asked', catalog, languages);
}
