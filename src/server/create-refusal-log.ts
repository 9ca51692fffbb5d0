/** Logs refusals without letting whoever is refused fill the log. */
import type { Logger } from 'pino';

/** One line a minute tells an operator as much as a thousand. */
const quietFor = 60_000;

export interface Refusal {
  /** Stable, for a search in the log. */
  readonly code: string;
  /** One of a few: each code and reason has a line of its own. */
  readonly reason: string;
}

export type LogRefusal = (refusal: Refusal, message: string, details?: Readonly<Record<string, unknown>>) => void;

/**
 * Creates a log that writes the first refusal of a kind at once, then at most one line a minute, with the number of those
 * it left out since the last.
 *
 * @param now the time in milliseconds since 1970.
 * @example
 * createRefusalLog(log)({ code: 'TOKEN_REFUSED', reason: 'expired' }, 'an activity was refused') // one line of level warn
 */
export function createRefusalLog(log: Logger, now: () => number = Date.now): LogRefusal {
  const written = new Map<string, { at: number; leftOut: number }>();
  return ({ code, reason }, message, details = {}) => {
    const key = `${code} ${reason}`;
    const last = written.get(key);
    if (last && now() - last.at < quietFor) {
      last.leftOut += 1;
      return;
    }
    written.set(key, { at: now(), leftOut: 0 });
    log.warn({ code, reason, ...details, ...(last && last.leftOut > 0 && { leftOut: last.leftOut }) }, message);
  };
}
