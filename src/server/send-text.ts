/** Sends a text of any kind. */
import type { Response } from 'restify';

/**
 * Answers 200 with a text, and with more headers than it needs itself where they are given.
 *
 * @example sendText(response, 'text/plain', 'up'); // the client reads up
 */
export function sendText(
  response: Response,
  contentType: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.sendRaw(200, text, {
    ...headers,
    'content-type': contentType,
    'content-length': String(Buffer.byteLength(text)),
    'x-content-type-options': 'nosniff',
  });
}
