/**
 * Reads the JSON body of a request, strictly and before anything else looks at it: whoever sends it has not been
 * authenticated yet. restify's own bodyParser dies of a bad gzip stream and writes multipart files to /tmp
 * (restify/node-restify, bodyParser with zlib and formidable), so it is never used.
 */
import type { Next, Request, Response } from 'restify';
import { discardBody } from './discard-body';
import { parseJson } from './parse-json';
import { sendError } from './send-error';

// A Teams message is at most about 100 KB (learn.microsoft.com, "Format your bot messages"); the rest is for its envelope.
const bodyLimit = 256 * 1024;

/**
 * A restify handler that puts the parsed body into `request.body`, or answers 400, 413 or 415 and ends the chain.
 *
 * @example
 * server.post('/api/messages', readJsonBody, async (request, response) => { … request.body … });
 */
export function readJsonBody(request: Request, response: Response, next: Next): void {
  const refuse = (status: number) => {
    discardBody(request, response, status);
    next(false);
  };
  const tooLarge = Number(request.headers['content-length'] ?? 0) > bodyLimit;
  if (!isPlainJson(request)) refuse(415);
  else if (tooLarge) refuse(413);
  else collect();

  function collect(): void {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= bodyLimit) return;
      stop();
      refuse(413);
    };
    const finish = () => {
      stop();
      const parsed = parseJson(Buffer.concat(chunks));
      if (parsed.ok) request.body = parsed.value;
      else sendError(response, 400, parsed.reason);
      next(parsed.ok ? undefined : false);
    };
    // The sender has hung up: nobody is left to answer.
    const giveUp = () => {
      stop();
      next(false);
    };
    const stop = () => request.off('data', take).off('end', finish).off('close', giveUp);
    request.on('data', take).on('end', finish).on('close', giveUp);
  }
}

function isPlainJson(request: Request): boolean {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').split(';');
  const charsets = parameters
    .map((parameter) => parameter.trim().toLowerCase())
    .filter((p) => p.startsWith('charset='));
  return (
    encoding.trim().toLowerCase() === 'identity' &&
    type.trim().toLowerCase() === 'application/json' &&
    charsets.every((charset) => /^charset="?utf-?8"?$/.test(charset))
  );
}
