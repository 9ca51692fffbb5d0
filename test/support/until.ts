/** Waits for something that goes on in the background. */
import { setImmediate } from 'node:timers/promises';

/**
 * Resolves as soon as a condition holds; one that never does ends with the test's own time-out.
 *
 * @example await until(() => talk.sent().length > 1)
 */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setImmediate();
}
