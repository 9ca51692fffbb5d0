/** A turn failed: the user gets a calm card with a reference id, the operator a log line with the same one. */
import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { answerError } from '../answers/answer-error';
import type { BotParts } from './bot-parts';
import { chooseTurnLanguage, guessTurnLanguage } from './choose-turn-language';
import { createReply } from './create-reply';
import { respondWithError } from './on-invoke';

/**
 * Creates the handler for the adapter's `onTurnError`; it never throws.
 *
 * @example adapter.onTurnError = createTurnErrorHandler(parts)
 */
export function createTurnErrorHandler(parts: BotParts): (context: TurnContext, error: Error) => Promise<void> {
  return async (context, error) => {
    const reference = randomUUID().slice(0, 8).toUpperCase();
    parts.log.error(
      { code: codeOf(error), reference, type: context.activity.type, cause: causeOf(error) },
      'a turn failed',
    );
    // Where sending is what failed, one more try would only make Teams wait.
    if (isSendingFailure(error)) return;
    try {
      // The memory may be what failed.
      const languages = await chooseTurnLanguage(context.activity, '', parts).catch(() =>
        guessTurnLanguage(context.activity, '', parts),
      );
      const answer = answerError(reference, parts.catalog, languages);
      if (context.activity.type === 'invoke') await respondWithError(context, answer, parts);
      else await context.sendActivity(createReply(answer, parts.cards));
    } catch (failure) {
      parts.log.error({ code: 'ERROR_CARD_FAILED', reference, cause: causeOf(failure) }, 'the error could not be told');
    }
  };
}

function codeOf(error: unknown): string {
  const code: unknown = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'TURN_FAILED';
}

/** Where it happened; never the request or the activity that some errors carry. */
function causeOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The connector's client throws errors with a status, or with the request that did not get through. */
function isSendingFailure(error: unknown): boolean {
  return typeof error === 'object' && error !== null && ('statusCode' in error || 'request' in error);
}
