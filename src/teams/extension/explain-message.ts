/** The message extension's action: explains the message on which it is called, in a dialog. */
import type { TurnContext } from 'botbuilder';
import { viewMessage } from '../../answers/view-message';
import type { Message } from '../../recognition/message';
import { readMessage } from '../../recognition/read-message';
import type { BotParts } from '../bot-parts';
import { chooseTurnLanguage } from '../choose-turn-language';
import { hasSnippet } from '../read-activity';
import { sayView } from '../say-view';
import { askForText, showInDialog } from './show-in-dialog';

interface Payload {
  readonly body?: { readonly content?: unknown; readonly contentType?: unknown } | null;
  readonly attachments?: unknown;
}

/**
 * The body for a `composeExtension/fetchTask`: a dialog with the answer, or one that asks for a text where no message was
 * handed over.
 *
 * @throws Error whatever the memory throws.
 * @example await explainMessage(context, parts) // { task: { type: 'continue', value: { title, card, … } } }
 */
export async function explainMessage({ activity }: TurnContext, parts: BotParts): Promise<object> {
  const { messagePayload } = (activity.value ?? {}) as { messagePayload?: Payload | null };
  const content = messagePayload?.body?.content;
  if (typeof content !== 'string') return askForText(await chooseTurnLanguage(activity, '', parts), parts);
  const isText = messagePayload?.body?.contentType === 'text';
  const message: Message = isText ? { text: content } : { text: '', html: content };
  const reading = readMessage(message, parts.lexicon);
  const languages = await chooseTurnLanguage(activity, reading.text, parts);
  const view = viewMessage(reading, parts.catalog, languages, {
    snippet: hasSnippet({ attachments: messagePayload?.attachments as never }),
  });
  return showInDialog(sayView(view ?? { kind: 'help', occasion: 'nothing-found' }, languages, parts), [], parts);
}
