/** A turn failed: the user gets a calm card with a reference id, the operator a log line with the same one. */
import type { TurnContext } from 'botbuilder';
import { answerError } from '../answers/answer-error';
import type { BotParts } from './bot-parts';
import { chooseTurnLanguage, guessTurnLanguage } from './choose-turn-language';
import { createReply } from './create-reply';
import { respondWithError } from './on-invoke';
import type { TurnLog } from './turns/create-turn-log';
import { describeCause, describeFailure } from './turns/describe-failure';
import { readSendFailure } from './turns/read-send-failure';

/**
 * Creates the handler for the adapter's `onTurnError`. It throws only what Teams should hear of, because delivering the
 * activity once more may help: an answer that surely was not posted.
 *
 * @example adapter.onTurnError = createTurnErrorHandler(parts, turns)
 */
export function createTurnErrorHandler(
  parts: Omit<BotParts, 'note'>,
  turns: TurnLog,
): (context: TurnContext, error: Error) => Promise<void> {
  return async (context, error) => {
    const { activity } = context;
    const turn = turns.of(context) ?? turns.begin(context);
    const sending = readSendFailure(error);
    // Where sending is what failed, an error card would fail as well, and stand where nobody expects it.
    if (sending) {
      const { askAgain, ...failure } = sending;
      const text = 'an answer was not posted, or nobody knows whether it was';
      turn.end('undelivered', { level: 'warn', text, details: failure });
      if (askAgain && activity.type !== 'invoke') throw error;
      return;
    }
    const { reference, ...details } = describeFailure(error, activity, 'TURN_FAILED');
    turn.end('failed', { level: 'error', text: 'a turn failed', details: { ...details, reference } });
    try {
      // The memory may be what failed.
      const languages = await chooseTurnLanguage(activity, '', parts).catch(() =>
        guessTurnLanguage(activity, '', parts),
      );
      const answer = answerError(reference, parts.catalog, languages);
      if (activity.type === 'invoke') await respondWithError(context, answer, parts);
      else await context.sendActivity(createReply(answer, parts.cards));
    } catch (failure) {
      const why = readSendFailure(failure)?.code ?? describeCause(failure, activity);
      parts.log.error({ code: 'ERROR_CARD_FAILED', reference, cause: why }, 'the error could not be told');
    }
  };
}
