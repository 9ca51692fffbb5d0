/** A message was edited or deleted: its answer follows it. */
import type { Activity, TurnContext } from 'botbuilder';
import type { BotParts } from './bot-parts';
import { composeReply } from './compose-reply';
import { considerMessage } from './consider-message';
import { createReply } from './create-reply';
import { besideMessage, fileReplies } from './files/remember-files';
import { readWhere } from './read-activity';
import { deleted, rememberReply } from './remember-reply';
import { readSendFailure } from './turns/read-send-failure';

/** What is remembered of a message that has no answer any more. */
const unanswered = 'nothing';

/**
 * Changes the answer to an edited message, gives one where there was none, and takes it back where nothing is left to
 * answer. A message whose deletion was undone is new.
 */
export async function onMessageUpdate(context: TurnContext, parts: BotParts): Promise<void> {
  const { activity } = context;
  const event = eventOf(activity);
  if (event !== 'editmessage' && event !== 'undeletemessage') return;
  const earlier = activity.id ? await parts.memory.givenTo(readWhere(activity), activity.id) : undefined;
  // An edit that arrives behind the deletion is of a message that nobody sees.
  if (earlier?.about === deleted && event === 'editmessage') return;
  const considered = await considerMessage(activity, parts);
  // A setting is made when it is told, not when somebody corrects a slip of the pen.
  if (!considered || 'setting' in considered) return removeAnswer(context, unanswered, parts);

  const { answer, about, ids } = await composeReply(considered.view, activity, considered.languages, parts);
  if (about === earlier?.about) return;
  const reply = await changeOrSend(context, earlier?.reply ?? '', createReply(answer, parts.cards));
  await rememberReply(activity, { about, reply, ids }, parts, { isNew: earlier === undefined });
}

/** Takes back the answer to a message that was deleted, and what was said about its files. */
export async function onMessageDelete(context: TurnContext, parts: BotParts): Promise<void> {
  const { activity } = context;
  parts.files.forget(activity);
  await removeAnswer(context, deleted, parts);
  for (const reply of fileReplies) await removeAnswer(context, deleted, parts, besideMessage(activity, reply));
}

/** Changes an answer; one that somebody has removed meanwhile is given anew. */
async function changeOrSend(context: TurnContext, reply: string, activity: Partial<Activity>): Promise<string> {
  try {
    if (reply !== '') {
      await context.updateActivity({ ...activity, id: reply });
      return reply;
    }
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  return (await context.sendActivity(activity))?.id ?? '';
}

async function removeAnswer(
  context: TurnContext,
  about: string,
  parts: BotParts,
  activity: Partial<Activity> = context.activity,
): Promise<void> {
  const earlier = activity.id ? await parts.memory.givenTo(readWhere(activity), activity.id) : undefined;
  if (earlier && earlier.reply !== '') {
    try {
      await context.deleteActivity(earlier.reply);
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
  // Remembered last: when the removal fails, a redelivery tries again. A message may also be deleted before it is read.
  if (earlier || (about === deleted && activity === context.activity))
    await rememberReply(activity, { about, reply: '', ids: [] }, parts);
}

/** Whether somebody has removed the answer meanwhile. */
function isGone(error: unknown): boolean {
  return readSendFailure(error)?.code === 'MESSAGE_GONE';
}

/** Teams writes it in camel case; nothing where it says nothing. */
function eventOf({ channelData }: Partial<Activity>): string {
  const event = (channelData as { eventType?: unknown } | undefined)?.eventType;
  return typeof event === 'string' ? event.toLowerCase() : '';
}
