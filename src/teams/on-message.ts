/** A message: read it, answer it with a card, or stay silent. */
import type { Activity, TurnContext } from 'botbuilder';
import type { SpokenAnswer } from '../answers/answer';
import type { View } from '../answers/view';
import { readCardAction } from '../cards/card-action';
import { answerAction } from './answer-action';
import type { BotParts } from './bot-parts';
import { composeReply } from './compose-reply';
import { considerMessage } from './consider-message';
import { createReply } from './create-reply';
import { readDroppedFiles } from './files/read-attachments';
import { besideMessage } from './files/remember-files';
import { isShared, readWhere } from './read-activity';
import { rememberReply } from './remember-reply';
import { runSetting } from './run-setting';

interface Reply {
  readonly answer: SpokenAnswer;
  readonly about: string;
  readonly ids?: readonly string[];
  readonly back?: readonly View[];
}

/** Answers a message that is meant for the bot, or that it reads along; a pressed button needs no mention. */
export async function onMessage(context: TurnContext, parts: BotParts): Promise<void> {
  const { activity } = context;
  if (isPressedButton(activity)) {
    const { answer, back } = await answerAction(activity.value, activity, parts);
    parts.note({ answer: answer.kind, language: answer.language });
    await send({ answer, back, about: 'button' });
    return;
  }
  const considered = await considerMessage(activity, parts);
  const files = readDroppedFiles(activity);
  if ((!considered && files.length === 0) || (await isKnown(activity, parts))) return;
  if (files.length > 0) await parts.files.take(context, files, parts.note);
  if (!considered) return;
  if ('setting' in considered) {
    const { setting, languages } = considered;
    const answer = await runSetting(setting, activity, languages, parts);
    parts.note({ command: setting.name, answer: answer.kind, language: answer.language });
    await send({ answer, about: 'setting' });
    return;
  }
  await send(await composeReply(considered.view, activity, considered.languages, parts));

  /** The answer is sent first and remembered then: an edit of the message finds it. */
  async function send({ answer, back, about, ids = [] }: Reply): Promise<void> {
    const reply = await context.sendActivity(createReply(answer, parts.cards, back));
    await rememberReply(activity, { about, reply: reply?.id ?? '', ids }, parts);
  }
}

/** Answered before this process began or by another replica, or deleted before it was read; turns/ sees to the rest. */
async function isKnown(activity: Partial<Activity>, { memory }: BotParts): Promise<boolean> {
  const { id: aboutFiles } = besideMessage(activity, 'acknowledgement');
  for (const id of [activity.id, aboutFiles])
    if (id !== undefined && (await memory.givenTo(readWhere(activity), id))) return true;
  return false;
}

/** `Action.Submit` comes as a message with data and without words; in a channel another app's button is not ours to answer. */
function isPressedButton(activity: Partial<Activity>): boolean {
  const { text, value } = activity as { text?: unknown; value?: unknown };
  if (readCardAction(value)) return true;
  const isEmpty = typeof text !== 'string' || text.trim() === '';
  return typeof value === 'object' && value !== null && isEmpty && !isShared(activity);
}
