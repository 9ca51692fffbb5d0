/** Sends a plain answer. */
import type { Response } from 'restify';

/**
 * Answers with a value as JSON, or with no body when there is no value.
 *
 * @example
 * sendJson(response, 200, { status: 'up' }); // the client reads {"status":"up"}
 */
export function sendJson(response: Response, status: number, value?: unknown): void {
  const body = value === undefined ? '' : JSON.stringify(value);
  response.sendRaw(status, body, {
    ...(value !== undefined && { 'content-type': 'application/json' }),
    'content-length': String(Buffer.byteLength(body)),
  });
}
