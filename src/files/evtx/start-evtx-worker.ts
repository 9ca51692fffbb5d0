/** The thread in which event logs are parsed, because their parser meets hostile bytes: there it may hang or run out of memory. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { FileError } from '../file-problem';
import type { Reading } from '../reading';

export interface EvtxWorker {
  /**
   * Parses a chunk, whose bytes go over to the thread.
   *
   * @returns how many of its records could not be read.
   * @throws FileError where the thread has ended, or says nothing any more; what `onEvent` throws; the signal's reason.
   */
  parse(chunk: Uint8Array<ArrayBuffer>, onEvent: (xml: string) => void): Promise<number>;
  stop(): void;
}

type Message = { readonly event: string } | { readonly lost: number };

interface Task {
  readonly onEvent: (xml: string) => void;
  readonly resolve: (lost: number) => void;
  readonly reject: (error: unknown) => void;
}

/** Next to this file, as it is written: the build copies it, tsx and jest find it where it is. */
const file = join(__dirname, 'evtx-worker.mjs');

/**
 * Starts the thread.
 *
 * @param path the script that it runs: another one in tests, which misbehaves.
 * @example await startEvtxWorker(reading).parse(chunk, write) // 0
 */
export function startEvtxWorker({ limits, signal }: Pick<Reading, 'limits' | 'signal'>, path = file): EvtxWorker {
  const worker = new Worker(path, {
    // Without the flags and the environment of the process: a loader of TypeScript is not for this file.
    execArgv: [],
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.workerMegabytes, maxYoungGenerationSizeMb: 8 },
  });
  let task: Task | undefined;
  let hasEnded = false;
  const fail = (error: unknown) => {
    const failed = task;
    task = undefined;
    clearTimeout(silence);
    failed?.reject(error);
  };
  const silence = setTimeout(() => {
    fail(new FileError('TOO_SLOW', `${limits.workerSeconds} s`));
  }, limits.workerSeconds * 1000);
  const onEnd = () => {
    hasEnded = true;
    fail(new FileError('DAMAGED'));
  };
  const onAbort = () => {
    fail(signal.reason);
  };
  const onMessage = (message: Message) => {
    silence.refresh();
    try {
      if ('event' in message) return task?.onEvent(message.event);
      task?.resolve(message.lost);
      task = undefined;
    } catch (error) {
      fail(error);
    }
  };
  worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
  signal.addEventListener('abort', onAbort);
  return {
    parse: (chunk, onEvent) =>
      new Promise((resolve, reject) => {
        if (signal.aborted || hasEnded) {
          reject(signal.aborted ? (signal.reason as Error) : new FileError('DAMAGED'));
          return;
        }
        task = { onEvent, resolve, reject };
        silence.refresh();
        worker.postMessage(chunk, [chunk.buffer]);
      }),
    stop() {
      clearTimeout(silence);
      signal.removeEventListener('abort', onAbort);
      void worker.terminate();
    },
  };
}
