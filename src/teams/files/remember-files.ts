/** What is said about a message's files stands in the memory beside the answer to its words. */
import type { Activity } from 'botbuilder';
import type { BotParts } from '../bot-parts';
import { readWhere } from '../read-activity';
import { deleted, rememberReply } from '../remember-reply';

/** The message that acknowledges the files, and the one that tells what is in them. */
export const fileReplies = ['acknowledgement', 'result'] as const;

type FileReply = (typeof fileReplies)[number];
type Remembering = Pick<BotParts, 'memory' | 'log' | 'now'>;

/**
 * An activity in whose place a reply about files is remembered.
 *
 * @example besideMessage({ id: '1611060744833' }, 'result').id // '1611060744833 result'
 */
export function besideMessage(activity: Partial<Activity>, reply: FileReply): Partial<Activity> {
  return activity.id === undefined ? activity : { ...activity, id: `${activity.id} ${reply}` };
}

/** Remembers a reply about files, so that it is taken back with its message. */
export async function rememberFileReply(
  activity: Partial<Activity>,
  kind: FileReply,
  { reply, ids }: { readonly reply: string; readonly ids: readonly string[] },
  parts: Remembering,
): Promise<void> {
  if (activity.id !== undefined) await rememberReply(besideMessage(activity, kind), { about: kind, reply, ids }, parts);
}

/** Whether a message was deleted, as far as the memory knows. */
export async function isDeleted(activity: Partial<Activity>, { memory }: Pick<BotParts, 'memory'>): Promise<boolean> {
  if (activity.id === undefined) return false;
  // A memory that fails costs the comfort, not the answer.
  const given = await memory.givenTo(readWhere(activity), activity.id).catch(() => undefined);
  return given?.about === deleted;
}
