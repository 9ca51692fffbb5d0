/** Keeps pages of other hosts from a bot without authentication. */
import type { Next, Request, RequestHandler, Response } from 'restify';
import { sendError } from './send-error';

const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:[0-9]+)?$/i;

/**
 * A restify handler that answers 403 unless the request names this machine: a name that somebody else's DNS points to
 * loopback would let a web page in the developer's browser post activities.
 *
 * @example server.pre(refuseForeignHost)
 */
export const refuseForeignHost: RequestHandler = (request: Request, response: Response, next: Next) => {
  if (loopback.test(request.headers.host ?? '')) {
    next();
    return;
  }
  sendError(response, 403);
  next(false);
};
