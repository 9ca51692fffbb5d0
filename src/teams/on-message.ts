/** A message: read it, answer it with a card, or stay silent. */
import type { Activity, TurnContext } from 'botbuilder';
import { answerMessage } from '../answers/answer-message';
import { readCardAction } from '../cards/card-action';
import { readMessage } from '../recognition/read-message';
import { answerAction } from './answer-action';
import type { BotParts } from './bot-parts';
import { chooseTurnLanguage } from './choose-turn-language';
import { createReply } from './create-reply';
import { isAddressedToBot, isShared, readMessageOf } from './read-activity';

/** Answers a message that is meant for the bot; a pressed button needs no mention. */
export async function onMessage(context: TurnContext, parts: BotParts): Promise<void> {
  const { activity } = context;
  const { catalog, cards, lexicon, log } = parts;
  if (isPressedButton(activity)) {
    await context.sendActivity(createReply(answerAction(activity.value, activity, parts), cards));
    return;
  }
  if (!isAddressedToBot(activity)) return;
  const reading = readMessage(readMessageOf(activity), lexicon);
  const answer = answerMessage(reading, catalog, chooseTurnLanguage(activity, reading.text, parts));
  if (answer.kind === 'silent') return;
  await context.sendActivity(createReply(answer, cards));
  log.info({ kind: answer.kind, language: answer.language, found: reading.found.map(({ id }) => id) }, 'answered');
}

/** `Action.Submit` comes as a message with data and without words; in a channel another app's button is not ours to answer. */
function isPressedButton(activity: Partial<Activity>): boolean {
  const { text, value } = activity as { text?: unknown; value?: unknown };
  if (readCardAction(value)) return true;
  const isEmpty = typeof text !== 'string' || text.trim() === '';
  return typeof value === 'object' && value !== null && isEmpty && !isShared(activity);
}
