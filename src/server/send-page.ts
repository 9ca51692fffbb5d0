/** Sends a web page that loads nothing and runs nothing. */
import type { Response } from 'restify';
import { sendText } from './send-text';

/**
 * Answers with HTML; its own style is all that a browser may use of it.
 *
 * @example sendPage(response, '<!doctype html>…')
 */
export function sendPage(response: Response, html: string): void {
  sendText(response, 'text/html; charset=utf-8', html, {
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
  });
}
