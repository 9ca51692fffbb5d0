/** Keeps addresses from restify's router that it cannot read. */
import type { Next, Request, Response } from 'restify';
import { sendError } from './send-error';

/**
 * A restify handler that answers 400 to an address such as `http://[` or `//a@[`: Node's url.parse throws at it, restify
 * calls that outside of any handler, and one unauthenticated request would end the process.
 *
 * @example
 * server.pre(refuseOddAddress);
 */
export function refuseOddAddress(request: Request, response: Response, next: Next): void {
  try {
    request.getUrl();
  } catch {
    sendError(response, 400);
    next(false);
    return;
  }
  next();
}
