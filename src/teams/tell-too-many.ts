/** Says that more came than the bot answers: calmly, and where it was asked. */
import type { TurnContext } from 'botbuilder';
import { answerNotice } from '../answers/answer-notice';
import type { BotParts } from './bot-parts';
import { chooseTurnLanguage } from './choose-turn-language';
import { createReply } from './create-reply';
import { respondWithNotice } from './on-invoke';

/** Sends the notice of too many messages, as a card of its own or in the response to an invoke. */
export async function tellTooMany(context: TurnContext, parts: BotParts): Promise<void> {
  const { activity } = context;
  const notice = answerNotice('tooMany', parts.catalog, await chooseTurnLanguage(activity, '', parts));
  parts.log.warn({ code: 'RATE_LIMITED' }, 'a conversation gets no answers for a while: too many messages');
  if (activity.type === 'invoke') await respondWithNotice(context, notice);
  else await context.sendActivity(createReply(notice, parts.cards));
}
