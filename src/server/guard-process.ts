/** What becomes of an error that nobody caught. */
import type { Logger } from 'pino';

export interface GuardOptions {
  readonly log: Logger;
  /** Counts what was not caught. */
  readonly escaped: () => void;
}

/**
 * Keeps a forgotten promise from ending the process, and with it the turns of other people; an exception that flew past
 * every handler has left something half done, so it is logged and the process ends with 1.
 *
 * @example guardProcess(process, { log, escaped: metrics.escaped })
 */
export function guardProcess(on: NodeJS.Process, { log, escaped }: GuardOptions): void {
  on.on('unhandledRejection', (reason) => {
    escaped();
    log.error({ code: 'UNHANDLED_REJECTION', cause: causeOf(reason) }, 'a promise was rejected and nobody heard it');
  });
  on.on('uncaughtException', (error) => {
    log.fatal({ code: 'UNCAUGHT_EXCEPTION', cause: causeOf(error) }, 'the process is broken and ends');
    log.flush();
    on.exit(1);
  });
}

function causeOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
