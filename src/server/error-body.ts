/** The body of every error: a few fixed words of our own, never a library's. */

const reasons: Record<number, string> = {
  400: 'the request is malformed',
  403: 'the request is not allowed',
  404: 'there is nothing here',
  405: 'this address does not know the method',
  413: 'the body is too large',
  415: 'the body must be plain application/json in UTF-8',
  429: 'the bot is busy',
  501: 'the bot does not know this kind of request',
  503: 'the bot cannot tell who is asking',
};

/**
 * Writes the JSON body for a status, with a reason of our own where a more exact one is known.
 *
 * @example
 * errorBody(404)                        // → '{"error":"there is nothing here"}'
 * errorBody(400, 'the body is empty')   // → '{"error":"the body is empty"}'
 */
export function errorBody(status: number, reason?: string): string {
  return JSON.stringify({ error: reason ?? reasons[status] ?? 'the request failed' });
}
