/** Shows that work goes on: a typing indicator, and how far it is, at most every three seconds. */
import type { Timers } from './timers';

/** Teams shows a typing indicator for about as long. */
const interval = 3000;

export interface Life<T> {
  /** How far the work is; it is shown with the next beat. */
  readonly tell: (progress: T) => void;
  /** No beat begins any more; resolves when the last one is over. */
  end(): Promise<void>;
}

/**
 * Begins to show it, at once and then regularly. One beat waits for the one before, and one that fails is only missed.
 *
 * @param beat gets the progress, where there is more of it than at the beat before.
 * @example const life = showLife(sendTyping, timers, signal); life.tell({ bytes: 1024 }); await life.end()
 */
export function showLife<T>(
  beat: (progress: T | undefined) => Promise<void>,
  timers: Pick<Timers, 'every'>,
  signal: AbortSignal,
): Life<T> {
  let latest: T | undefined;
  let running: Promise<void> | undefined;
  const show = () => {
    if (running || signal.aborted) return;
    const progress = latest;
    latest = undefined;
    running = beat(progress)
      .catch(() => undefined)
      .finally(() => (running = undefined));
  };
  const stop = timers.every(interval, show);
  show();
  return {
    tell: (progress) => (latest = progress),
    async end() {
      stop();
      await running;
    },
  };
}
