/** Universal Actions: a pressed button of a card gets the card that takes its place. */
import { StatusCodes, type TurnContext } from 'botbuilder';
import type { SpokenAnswer } from '../answers/answer';
import type { View } from '../answers/view';
import { answerAction } from './answer-action';
import type { BotParts } from './bot-parts';

/**
 * The body for an `adaptiveCard/action`; the error of a wrong shape is told in the body, with the documented type.
 *
 * @throws Error whatever the memory throws.
 * @example await answerCardAction(context, parts) // { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card }
 */
export async function answerCardAction({ activity }: TurnContext, parts: BotParts): Promise<object> {
  const { action } = (activity.value ?? {}) as { action?: { type?: unknown; data?: unknown } | null };
  if (action?.type !== 'Action.Execute') {
    const error = { code: 'BadRequest', message: 'The invoke carries no Action.Execute.' };
    return { statusCode: StatusCodes.BAD_REQUEST, type: 'application/vnd.microsoft.error', value: error };
  }
  const { answer, back } = await answerAction(action.data, activity, parts);
  parts.note({ answer: answer.kind, language: answer.language });
  return cardResponse(answer, back, parts);
}

/**
 * The body that puts a card in place.
 *
 * @example cardResponse(answer, [], parts) // { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card }
 */
export function cardResponse(
  answer: SpokenAnswer,
  back: readonly View[] | undefined,
  { cards }: Pick<BotParts, 'cards'>,
): object {
  return {
    statusCode: StatusCodes.OK,
    type: 'application/vnd.microsoft.card.adaptive',
    value: cards.render(answer, back),
  };
}
