/** Turns requests away while the bot has as many turns running as it can finish in time. */
import type { Next, Request, RequestHandler, Response } from 'restify';
import { discardBody } from './discard-body';
import type { LogRefusal } from './create-refusal-log';
import type { TurnLimit } from './limit-turns';

// A turn takes far less than a second: by then there is room again.
const retryAfter = { 'retry-after': '1' };

/**
 * Creates a restify handler that answers 429 with Retry-After while the limit is full.
 *
 * @example server.post('/api/messages', createBusyHandler(limitTurns(), logRefusal), readJsonBody, …)
 */
export function createBusyHandler(turns: TurnLimit, logRefusal: LogRefusal): RequestHandler {
  return (request: Request, response: Response, next: Next) => {
    if (!turns.isFull()) {
      next();
      return;
    }
    logRefusal({ code: 'TOO_BUSY', reason: 'turns' }, 'a request was turned away: too many turns are running');
    discardBody(request, response, 429, retryAfter);
    next(false);
  };
}
