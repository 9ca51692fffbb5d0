/** An invoke wants its answer in the response: a pressed button of a card gets the card that takes its place. */
import { StatusCodes, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { SpokenAnswer } from '../answers/answer';
import { answerAction } from './answer-action';
import type { BotParts } from './bot-parts';

/** Answers an invoke; one that the bot does not know is accepted without a word. */
export async function onInvoke(context: TurnContext, parts: BotParts): Promise<void> {
  const { name, value } = context.activity as { name?: unknown; value?: unknown };
  await respond(context, name === 'adaptiveCard/action' ? answerCardAction(value, context, parts) : {});
}

/** Puts the body into the response of an invoke, with status 200. */
async function respond(context: TurnContext, body: object): Promise<void> {
  const value: InvokeResponse = { status: StatusCodes.OK, body };
  await context.sendActivity({ type: 'invokeResponse', value });
}

/** Universal Actions: the error of a wrong shape is told in the body, with the documented type. */
function answerCardAction(value: unknown, { activity }: TurnContext, parts: BotParts): object {
  const { action } = (value ?? {}) as { action?: { type?: unknown; data?: unknown } | null };
  if (action?.type !== 'Action.Execute') {
    const error = { code: 'BadRequest', message: 'The invoke carries no Action.Execute.' };
    return { statusCode: StatusCodes.BAD_REQUEST, type: 'application/vnd.microsoft.error', value: error };
  }
  return cardResponse(answerAction(action.data, activity, parts), parts);
}

function cardResponse(answer: SpokenAnswer, { cards }: BotParts): object {
  return {
    statusCode: StatusCodes.OK,
    type: 'application/vnd.microsoft.card.adaptive',
    value: cards.render(answer),
  };
}

/** The response to an invoke whose turn failed: the card in place, and never a 5xx. */
export async function respondWithError(context: TurnContext, answer: SpokenAnswer, parts: BotParts): Promise<void> {
  await respond(context, context.activity.name === 'adaptiveCard/action' ? cardResponse(answer, parts) : {});
}
