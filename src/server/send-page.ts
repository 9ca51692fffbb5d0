/** Sends a web page that loads nothing and runs nothing. */
import type { Response } from 'restify';

/**
 * Answers with HTML; its own style is all that a browser may use of it.
 *
 * @example sendPage(response, '<!doctype html>…')
 */
export function sendPage(response: Response, html: string): void {
  response.sendRaw(200, html, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(html)),
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
}
