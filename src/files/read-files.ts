/** Reads log files: text, Windows event logs, and archives of them, as a stream and within limits. */
import { Readable } from 'node:stream';
import { createByteReader } from './byte-reader';
import { cleanName } from './clean-name';
import { FileError, type FileProblem } from './file-problem';
import { limitBytes } from './limit-bytes';
import { defaultLimits, type Limits } from './limits';
import type { LogFile, ReadProgress, TextSink } from './log-file';
import { readContent } from './read-content';
import { createReading, type Reading, Stop } from './reading';
import { watchSource } from './watch-source';

export type { FileProblem, FileProblemCode } from './file-problem';
export type { Limits } from './limits';
export type { LogFile, ReadProgress, TextSink } from './log-file';

export interface FilesReading {
  /** Names of members of archives that were skipped because of their kind. */
  readonly skipped: readonly string[];
  /** Files that could not be read, or not to their end. */
  readonly problems: readonly FileProblem[];
}

export interface ReadOptions {
  readonly limits?: Partial<Limits>;
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
}

/** A stalled source cannot be waited for, so it is let go of. */
function close(source: AsyncIterator<Uint8Array>, opened: AsyncIterable<Uint8Array> | Readable): void {
  if (opened instanceof Readable) {
    opened.on('error', () => undefined);
    opened.destroy();
  } else {
    Promise.resolve(source.return?.()).catch(() => undefined);
  }
}

async function readFile(file: LogFile, reading: Reading, onBytes: (count: number) => void): Promise<void> {
  reading.signal.throwIfAborted();
  const opened = file.open();
  const source = opened[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  try {
    const watched = watchSource(source, reading.signal, onBytes);
    const reader = createByteReader(limitBytes(watched, reading.limits.fileBytes));
    await reading.readContent(cleanName(file.name), reader, false);
  } finally {
    close(source, opened);
  }
}

/**
 * Reads files in their order into a sink. What was read of a file before a problem stays with the sink.
 *
 * @throws what the sink throws, or the reason of `signal`; never because of a file.
 * @example await readFiles([{ name: 'ndes.log', open: () => createReadStream('ndes.log') }], sink) // { skipped: [], problems: [] }
 */
export async function readFiles(
  files: readonly LogFile[],
  sink: TextSink,
  options: ReadOptions = {},
): Promise<FilesReading> {
  const limits = { ...defaultLimits, ...options.limits };
  const stop = new AbortController();
  const onAbort = () => {
    stop.abort(new Stop(options.signal?.reason));
  };
  if (options.signal?.aborted) onAbort();
  options.signal?.addEventListener('abort', onAbort);
  const timer = setTimeout(() => {
    stop.abort(new FileError('TOO_SLOW', `${limits.seconds} s`));
  }, limits.seconds * 1000);
  const reading = createReading(sink, limits, stop.signal, readContent);

  const sizes = files.map(({ size }) => size ?? NaN).reduce((sum, size) => sum + size, 0);
  const totalBytes = Number.isNaN(sizes) ? undefined : sizes;
  let bytes = 0;
  try {
    for (const [index, file] of files.entries()) {
      const name = cleanName(file.name);
      try {
        // Not even opened: behind each there may be a download.
        if (index >= limits.files) throw new FileError('TOO_MANY_FILES', String(limits.files));
        await readFile(file, reading, (count) => {
          bytes += count;
          options.onProgress?.({ bytes, totalBytes, file: name });
        });
      } catch (error) {
        reading.addProblem(name, error);
      }
    }
  } catch (error) {
    throw error instanceof Stop ? error.reason : error;
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', onAbort);
  }
  return { skipped: reading.skipped, problems: reading.problems };
}
