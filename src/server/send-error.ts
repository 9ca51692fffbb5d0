/** Sends an error in our own words. */
import type { Response } from 'restify';
import { errorBody } from './error-body';

/**
 * Answers with the error body of a status, and 401 without a body; does nothing when the answer has begun already.
 *
 * @example
 * sendError(response, 404); // the client reads {"error":"there is nothing here"}
 */
export function sendError(response: Response, status: number, reason?: string): void {
  if (response.headersSent) return;
  if (status === 401) {
    // Whoever has no genuine token learns nothing, not even in words of ours; RFC 9110 (15.5.2) asks for the header.
    response.sendRaw(401, '', { 'www-authenticate': 'Bearer', 'content-length': '0' });
    return;
  }
  const body = errorBody(status, reason);
  // sendRaw, because send() picks a formatter by the Accept header and has words of its own when none fits.
  response.sendRaw(status, body, {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
  });
}
