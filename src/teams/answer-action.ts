/** Answers a pressed button, in the language of the card it stood on. */
import type { Activity } from 'botbuilder';
import type { SpokenAnswer } from '../answers/answer';
import { answerReport, reportedIds } from '../answers/answer-report';
import type { View } from '../answers/view';
import { readCardAction } from '../cards/card-action';
import type { BotParts } from './bot-parts';
import { chooseTurnLanguage, languageChain } from './choose-turn-language';
import { receiveReport } from './receive-report';
import { setLanguage, setWatch } from './run-setting';
import { sayView } from './say-view';

export interface ActionAnswer {
  readonly answer: SpokenAnswer;
  /** The views that its card leads back to, the nearest first. */
  readonly back?: readonly View[];
}

/**
 * The answer to a button's data; data of another app or of a card that no longer works gets the help.
 *
 * @throws Error whatever the memory throws.
 * @example (await answerAction(createCardAction(openView(viewOf(['20102'])), 'de'), activity, parts)).answer.kind // 'entry'
 */
export async function answerAction(data: unknown, activity: Partial<Activity>, parts: BotParts): Promise<ActionAnswer> {
  const { catalog } = parts;
  const action = readCardAction(data);
  const languages = action?.language
    ? languageChain(action.language, parts)
    : await chooseTurnLanguage(activity, '', { ...parts, preferMessage: false });
  switch (action?.verb) {
    case 'open':
      return { answer: sayView(action.view, languages, parts), ...(action.back && { back: action.back }) };
    case 'watch':
      return { answer: await setWatch(action.on, activity, languages, parts) };
    case 'language':
      return { answer: await setLanguage(action.to, activity, parts) };
    case 'report':
      if (reportedIds(action.view).length === 0) break;
      return { answer: answerReport(action.view, catalog, languages), back: [action.view] };
    case 'send-report':
      if (reportedIds(action.view).length === 0) break;
      return { answer: receiveReport(action.view, data, languages, parts), back: [action.view] };
  }
  return { answer: sayView({ kind: 'help', occasion: 'old-button' }, languages, parts) };
}
