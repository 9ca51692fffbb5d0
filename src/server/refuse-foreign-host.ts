/** Keeps everybody but this machine from a bot without authentication. */
import type { Next, Request, RequestHandler, Response } from 'restify';
import { sendError } from './send-error';

const thisHost = /^(127\.0\.0\.1|localhost|\[::1\])(:[0-9]+)?$/i;
// 127.0.0.1 as a socket for IPv6 and IPv4 calls it.
const thisMachine: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
// A tunnel or a proxy on this machine (dev tunnels, ngrok, nginx) says in one of these for whom it asks.
const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/**
 * A restify handler that answers 403 unless the request comes from this machine, for nobody else, and names it: a name that
 * somebody else's DNS points to loopback would let a web page in the developer's browser post activities.
 *
 * @example server.pre(refuseForeignHost)
 */
export const refuseForeignHost: RequestHandler = (request: Request, response: Response, next: Next) => {
  const { headers, socket } = request;
  const isOurs = thisHost.test(headers.host ?? '') && thisMachine.has(socket.remoteAddress ?? '');
  if (isOurs && forwarding.every((name) => headers[name] === undefined)) {
    next();
    return;
  }
  sendError(response, 403);
  next(false);
};
