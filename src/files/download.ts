/** Fetches a file that was dropped in Teams: from Microsoft's file hosts alone, without credentials, within limits. */
import { lookup as dnsLookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { Agent, get as httpsGet } from 'node:https';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createPublicLookup, type Resolve } from './download/create-public-lookup';
import { isFileHost } from './download/is-file-host';
import { FileError, toFileError } from './file-problem';
import { limitBytes } from './limit-bytes';
import { defaultLimits } from './limits';

export interface DownloadOptions {
  readonly limits?: { readonly fileBytes?: number; readonly seconds?: number };
  /** What is asked for a host's addresses; the system's own unless another is given. */
  readonly resolve?: Resolve;
  /** What connects; `https.get` unless another is given. */
  readonly get?: typeof httpsGet;
}

/** SharePoint answers at once or sends on to another server of the same cloud. */
const mostRedirects = 3;

const resolveHost: Resolve = (hostname) => dnsLookup(hostname, { all: true });

type Ask = (url: URL) => Promise<IncomingMessage>;

function createAsk({ resolve = resolveHost, get = httpsGet }: DownloadOptions, signal: AbortSignal): Ask {
  // A connection of its own for every file: nothing of one person's download is left for the next one's.
  const agent = new Agent({ keepAlive: false });
  const lookup = createPublicLookup(resolve);
  const headers = { accept: '*/*', 'accept-encoding': 'identity' };
  return (url) =>
    new Promise((answer, refuse) => {
      get(url, { agent, lookup, headers, signal }, answer).on('error', (error) => {
        refuse(toUnreachable(error));
      });
    });
}

/** Before the first byte of an answer nothing is damaged. */
function toUnreachable(error: unknown): FileError {
  return error instanceof FileError ? error : new FileError('NOT_FOUND', toFileError(error).detail);
}

function readUrl(address: string, base?: URL): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

async function findFile(address: string, ask: Ask): Promise<IncomingMessage> {
  let url = readUrl(address);
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    if (!url || !isFileHost(url)) throw new FileError('NOT_FOUND', 'HOST');
    const response = await ask(url);
    const { statusCode = 0, headers } = response;
    if (statusCode === 200 && (headers['content-encoding'] ?? 'identity') === 'identity') return response;
    response.destroy();
    if (![301, 302, 303, 307, 308].includes(statusCode)) throw new FileError('NOT_FOUND', `HTTP ${statusCode}`);
    url = readUrl(headers.location ?? '', url);
  }
  throw new FileError('NOT_FOUND', 'REDIRECTS');
}

async function* takeBytes(response: IncomingMessage, most: number): AsyncGenerator<Uint8Array> {
  try {
    yield* limitBytes(response[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>, most);
  } catch (error) {
    throw toFileError(error);
  } finally {
    response.destroy();
  }
}

/**
 * Opens a download; it begins at once. Destroying the stream ends the connection.
 *
 * The stream fails with a FileError: `NOT_FOUND` with `HOST` (none of Microsoft's), `ADDRESS` (in our own network), `REDIRECTS`,
 * `HTTP 404` or a system's code such as `ENOTFOUND`; `TOO_LARGE`, `TOO_SLOW`, or `DAMAGED` where the connection breaks. No error has the address, which is a key to the file.
 *
 * @example await readFiles([{ name, open: () => openDownload(downloadUrl) }], sink)
 */
export function openDownload(address: string, options: DownloadOptions = {}): Readable {
  const { fileBytes, seconds } = { ...defaultLimits, ...options.limits };
  const file = new PassThrough();
  const closed = new AbortController();
  file.once('close', () => {
    closed.abort();
  });
  const timer = setTimeout(() => {
    file.destroy(new FileError('TOO_SLOW', `${seconds} s`));
  }, seconds * 1000);
  const fetchFile = async () => {
    try {
      const response = await findFile(address, createAsk(options, closed.signal));
      await pipeline(takeBytes(response, fileBytes), file);
    } catch (error) {
      file.destroy(toFileError(error));
    } finally {
      clearTimeout(timer);
    }
  };
  void fetchFile();
  return file;
}
