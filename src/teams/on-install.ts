/** The bot was added somewhere: welcome it once, whichever of the two events of an installation comes first. */
import { LRUCache } from 'lru-cache';
import type { Activity, TurnContext } from 'botbuilder';
import { answerHelp } from '../answers/answer-help';
import type { BotParts } from './bot-parts';
import { chooseTurnLanguage } from './choose-turn-language';
import { createReply } from './create-reply';
import { readConversationKey } from './read-activity';

/** The two events of one installation come within seconds; an hour covers any redelivery. */
const rememberedFor = 60 * 60 * 1000;
const mostRemembered = 10_000;

/**
 * Creates the handler of `installationUpdate` and `conversationUpdate`.
 *
 * @example await createInstallHandler(parts)(context) // sends the welcome card, the second time nothing
 */
export function createInstallHandler(parts: BotParts): (context: TurnContext) => Promise<void> {
  const welcomed = new LRUCache<string, true>({ max: mostRemembered, ttl: rememberedFor });

  return async (context) => {
    const { activity } = context;
    const key = readConversationKey(activity);
    if (removesBot(activity)) welcomed.delete(key);
    if (!addsBot(activity) || welcomed.has(key)) return;
    welcomed.set(key, true);
    try {
      const languages = chooseTurnLanguage(activity, '', parts);
      await context.sendActivity(createReply(answerHelp('welcome', parts.catalog, languages), parts.cards));
    } catch (error) {
      welcomed.delete(key);
      throw error;
    }
  };
}

function addsBot(activity: Partial<Activity>): boolean {
  if (activity.type === 'installationUpdate') return actionOf(activity) === 'add';
  return hasBot(activity.membersAdded, activity);
}

function removesBot(activity: Partial<Activity>): boolean {
  if (activity.type === 'installationUpdate') return actionOf(activity) === 'remove';
  return hasBot(activity.membersRemoved, activity);
}

/** Teams writes it in lower case, its documentation in capitals. */
function actionOf({ action }: Partial<Activity>): string {
  return typeof action === 'string' ? action.toLowerCase() : '';
}

function hasBot(members: unknown, { recipient }: Partial<Activity>): boolean {
  const id = recipient?.id;
  return (
    Array.isArray(members) && id !== undefined && members.some((member: { id?: unknown } | null) => member?.id === id)
  );
}
