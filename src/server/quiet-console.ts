/** Keeps the SDK from printing: it prints the public key for every forged token, and whoever forges many fills the disk. */
import type { Logger } from 'pino';

/**
 * Turns what is printed past the log into a line that says only that, at level debug.
 *
 * @example quietConsole(console, log)
 */
export function quietConsole(on: Pick<Console, 'error' | 'warn' | 'log' | 'info'>, log: Logger): void {
  const quiet = () => {
    log.debug({ code: 'SDK_PRINTED' }, 'a library wanted to print');
  };
  Object.assign(on, { error: quiet, warn: quiet, log: quiet, info: quiet });
}
