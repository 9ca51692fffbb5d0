/** The message extension's action: explains the message on which it is called, in a dialog. */
import type { Activity, Attachment, TurnContext } from 'botbuilder';
import { viewMessage, type Asking } from '../../answers/view-message';
import type { Message } from '../../recognition/message';
import { readMessage } from '../../recognition/read-message';
import type { BotParts } from '../bot-parts';
import { chooseTurnLanguage } from '../choose-turn-language';
import { hasFile } from '../files/read-attachments';
import { hasSnippet, listOf, readReference } from '../read-activity';
import { sayView } from '../say-view';
import { askForText, showInDialog } from './show-in-dialog';

interface Payload {
  readonly body?: { readonly content?: unknown; readonly contentType?: unknown } | null;
  readonly subject?: unknown;
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
  const { attachments } = messagePayload ?? {};
  const asking = { snippet: hasSnippet({ attachments }), file: hasFile({ attachments, html: content }) };
  return explain(readPayload(content, messagePayload), activity, parts, asking);
}

/**
 * A dialog with the answer to a message, whoever wrote it.
 *
 * @throws Error whatever the memory throws.
 * @example await explain({ text: '20102' }, activity, parts) // { task: { type: 'continue', value: { title, card, … } } }
 */
export async function explain(
  message: Message,
  activity: Partial<Activity>,
  parts: BotParts,
  asking: Asking = {},
): Promise<object> {
  const reading = readMessage(message, parts.lexicon);
  const languages = await chooseTurnLanguage(activity, reading.text, parts);
  const view = viewMessage(reading, parts.catalog, languages, asking);
  return showInDialog(sayView(view ?? { kind: 'help', occasion: 'nothing-found' }, languages, parts), [], parts);
}

/** The message as Teams hands it over: subject and body, then what it quotes, forwards or shows as a card. */
function readPayload(content: string, payload: Payload | null | undefined): Message {
  const { body, subject, attachments } = payload ?? {};
  const title = typeof subject === 'string' ? `${subject}\n` : '';
  const quoted = listOf<Attachment>(attachments).flatMap((attachment) => [
    ...readReference(attachment),
    ...readCardTexts(attachment),
  ]);
  return body?.contentType === 'text' ? { text: `${title}${content}`, quoted } : { text: title, html: content, quoted };
}

/** The texts of an Adaptive Card, such as an alert that another bot has posted. */
function readCardTexts({ contentType, content }: Attachment): string[] {
  if (contentType !== 'application/vnd.microsoft.card.adaptive') return [];
  const texts: string[] = [];
  try {
    const card: unknown = typeof content === 'string' ? JSON.parse(content) : content;
    JSON.stringify(card, (key, value: unknown) => {
      if (cardTexts.has(key) && typeof value === 'string') texts.push(value);
      return value;
    });
  } catch {
    // A card that cannot be read says nothing.
  }
  return [texts.join('\n')].filter((text) => text !== '');
}

const cardTexts: ReadonlySet<string> = new Set(['text', 'title', 'value']);
