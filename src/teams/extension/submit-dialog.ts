/** A button in the dialog of the message extension: shows the next card in it, or puts the answer into a message. */
import type { TurnContext } from 'botbuilder';
import { readCardAction } from '../../cards/card-action';
import { answerAction } from '../answer-action';
import type { BotParts } from '../bot-parts';
import { languageChain } from '../choose-turn-language';
import { explain } from './explain-message';
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
    return explain({ text: typeof text === 'string' ? text : '' }, activity, parts);
  }
  const { answer, back = [] } = await answerAction(data, activity, parts);
  return showInDialog(answer, back, parts);
}
