/** A message was edited or deleted: its answer follows it. */
import type { Activity, TurnContext } from 'botbuilder';
import type { BotParts } from './bot-parts';
import { considerMessage } from './consider-message';
import { createReply } from './create-reply';
import { readWhere } from './read-activity';
import { describeView, idsOf, noteView, rememberReply, replyWithView } from './reply-with-view';
import { sayView } from './say-view';

/**
 * Changes the answer to an edited message, gives one where there was none, and takes it back where nothing is left to
 * answer. A message whose deletion was undone is new.
 */
export async function onMessageUpdate(context: TurnContext, parts: BotParts): Promise<void> {
  const { activity } = context;
  const event = eventOf(activity);
  if (event !== 'editmessage' && event !== 'undeletemessage') return;
  const where = readWhere(activity);
  const earlier = activity.id ? await parts.memory.givenTo(where, activity.id) : undefined;
  const considered = await considerMessage(activity, parts);
  // A command is carried out when it is given, not when somebody corrects a slip of the pen.
  if (!considered?.view) return removeAnswer(context, parts);
  const { view, languages } = considered;
  if (!earlier?.reply) return replyWithView(context, view, languages, parts);

  const answer = sayView(view, languages, parts);
  const about = describeView(view, answer.language);
  if (about === earlier.about) return;
  await context.updateActivity({ ...createReply(answer, parts.cards), id: earlier.reply });
  await rememberReply(context, { about, reply: earlier.reply, ids: idsOf(view) }, parts);
  parts.note({ ...noteView(view), answer: answer.kind, language: answer.language });
}

/** Takes back the answer to a message that was deleted. */
export async function onMessageDelete(context: TurnContext, parts: BotParts): Promise<void> {
  await removeAnswer(context, parts);
}

async function removeAnswer(context: TurnContext, { memory }: BotParts): Promise<void> {
  const { activity } = context;
  const where = readWhere(activity);
  const earlier = activity.id ? await memory.givenTo(where, activity.id) : undefined;
  if (!earlier) return;
  // Forgotten last: when the removal fails, a redelivery tries again.
  if (earlier.reply !== '') await context.deleteActivity(earlier.reply);
  await memory.forgetAnswer(where, earlier.message);
}

/** Teams writes it in camel case; nothing where it says nothing. */
function eventOf({ channelData }: Partial<Activity>): string {
  const event = (channelData as { eventType?: unknown } | undefined)?.eventType;
  return typeof event === 'string' ? event.toLowerCase() : '';
}
