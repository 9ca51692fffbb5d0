/** Remembers what was answered to which message, so that an edit can change it and a repetition can point to it. */
import type { Activity } from 'botbuilder';
import type { Given } from '../memory/create-memory';
import type { BotParts } from './bot-parts';
import { readWhere } from './read-activity';

/** What is remembered, in place of an answer, of a message that was deleted. */
export const deleted = 'deleted';

/**
 * Remembers a reply; a memory that fails costs the comfort, not the answer.
 *
 * @param isNew whether somebody asked, and did not only correct what they asked.
 * @example await rememberReply(activity, { about, reply: '1611060744833', ids: ['20102'] }, parts)
 */
export async function rememberReply(
  activity: Partial<Activity>,
  given: Pick<Given, 'about' | 'reply' | 'ids'>,
  { memory, log, now }: Pick<BotParts, 'memory' | 'log' | 'now'>,
  { isNew = true } = {},
): Promise<void> {
  const where = readWhere(activity);
  try {
    if (activity.id) await memory.remember(where, { ...given, message: activity.id, at: now() });
    if (isNew && given.ids.length > 0) await memory.countAsked(where, given.ids);
  } catch (error) {
    log.warn({ code: 'MEMORY_FAILED', cause: String(error) }, 'an answer was given and not remembered');
  }
}
