/** Refuses a request whose body has not been read, so that its sender still gets to see the answer. */
import type { Request, Response } from 'restify';
import { errorBody } from './error-body';

// Enough for a sender that is merely over the limit to finish; one that goes on is cut off. A slow one meets requestTimeout.
const discardLimit = 4 * 1024 * 1024;

/**
 * Answers at once, then throws the rest of the body away and closes the connection: to close it with unread data makes
 * the kernel reset it, and the sender may lose the answer.
 *
 * @example
 * discardBody(request, response, 413); // the sender reads {"error":"the body is too large"}
 */
export function discardBody(
  request: Request,
  response: Response,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = errorBody(status);
  response.writeHead(status, {
    ...headers,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  });
  response.write(body);

  let discarded = 0;
  const finish = () => response.end();
  request.on('data', (chunk: Buffer) => {
    discarded += chunk.length;
    if (discarded > discardLimit) finish();
  });
  request.once('end', finish).once('close', finish).resume();
}
