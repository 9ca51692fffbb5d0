/** A button in the dialog of the message extension: shows the next card in it, or puts the answer into a message. */
import type { TurnContext } from 'botbuilder';
import { viewMessage } from '../../answers/view-message';
import { readCardAction } from '../../cards/card-action';
import { readMessage } from '../../recognition/read-message';
import { answerAction } from '../answer-action';
import type { BotParts } from '../bot-parts';
import { chooseTurnLanguage, languageChain } from '../choose-turn-language';
import { sayView } from '../say-view';
import { describeResult } from './search-entries';
import { showInDialog } from './show-in-dialog';

/**
 * The body for a `composeExtension/submitAction`.
 *
 * @throws Error whatever the memory throws.
 * @example await submitDialog(context, parts) // { composeExtension: { type: 'result', attachments: [card] } }
 */
export async function submitDialog({ activity }: TurnContext, parts: BotParts): Promise<object> {
  const { data } = (activity.value ?? {}) as { data?: unknown };
  const action = readCardAction(data);
  if (action?.verb === 'post') {
    const languages = languageChain(action.language, parts);
    const attachments = [describeResult(action.view, languages, parts)];
    return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
  }
  if (action?.verb === 'explain') {
    const { text } = data as { text?: unknown };
    const reading = readMessage({ text: typeof text === 'string' ? text : '' }, parts.lexicon);
    const languages = await chooseTurnLanguage(activity, reading.text, parts);
    const view = viewMessage(reading, parts.catalog, languages);
    return showInDialog(sayView(view ?? { kind: 'help', occasion: 'asked' }, languages, parts), [], parts);
  }
  const { answer, back = [] } = await answerAction(data, activity, parts);
  return showInDialog(answer, back, parts);
}
