/** The bot was added somewhere or removed: one welcome, whichever of the two events of an installation comes first; nothing kept. */
import { LRUCache } from 'lru-cache';
import type { Activity, TurnContext } from 'botbuilder';
import type { BotParts } from './bot-parts';
import { chooseTurnLanguage } from './choose-turn-language';
import { createReply } from './create-reply';
import { isShared, readConversationKey, readPerson, readWhere } from './read-activity';
import { sayView } from './say-view';
import { mayHaveArrived } from './turns/read-send-failure';

/** The two events of one installation come within seconds; an hour covers any redelivery. */
const rememberedFor = 60 * 60 * 1000;
const mostRemembered = 10_000;

/**
 * Creates the handler of `installationUpdate` and `conversationUpdate`.
 *
 * @example await createInstallHandler()(context, parts) // sends the welcome card, the second time nothing
 */
export function createInstallHandler(): (context: TurnContext, parts: BotParts) => Promise<void> {
  const welcomed = new LRUCache<string, true>({ max: mostRemembered, ttl: rememberedFor });

  return async (context, parts) => {
    const { activity } = context;
    const key = readConversationKey(activity);
    if (removesBot(activity)) {
      welcomed.delete(key);
      await forget(activity, parts);
    }
    if (!addsBot(activity) || welcomed.has(key)) return;
    welcomed.set(key, true);
    try {
      const languages = await chooseTurnLanguage(activity, '', parts);
      const occasion = isShared(activity) ? 'welcome-shared' : 'welcome';
      const answer = sayView({ kind: 'help', occasion }, languages, parts);
      parts.note({ answer: answer.kind, language: answer.language });
      await context.sendActivity(createReply(answer, parts.cards));
    } catch (error) {
      if (!mayHaveArrived(error)) welcomed.delete(key);
      throw error;
    }
  };
}

/** Whoever removes the bot takes back what it was told there. */
async function forget(activity: Partial<Activity>, { memory }: BotParts): Promise<void> {
  await memory.forgetPlace(readWhere(activity));
  if (!isShared(activity)) await memory.forgetPerson(readPerson(activity));
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
