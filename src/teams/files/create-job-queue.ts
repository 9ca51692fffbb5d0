/** Work that takes longer than a turn: a few jobs at a time, a bounded number that waits, and nobody's jobs before all others'. */
import type { Timers } from './timers';

/** Why a job is to end before it is done. */
export type StopReason = 'deleted' | 'stopped';

export type Job = (signal: AbortSignal) => Promise<void>;

/** Room for one job. */
export interface Place {
  /** Takes the job; it begins when its turn comes, and never throws. */
  run(job: Job): void;
  /** Gives the place to others. */
  release(): void;
  /** Ends the job, whether it waits or runs. */
  stop(reason: StopReason): void;
}

export interface JobQueue {
  /** Room for a job of a key, or nothing: too many wait, or too many of this key. */
  reserve(key: string): Place | undefined;
  /** Takes no more jobs, ends those that wait, and after some patience those that run; resolves when all have ended. */
  readonly stop: () => Promise<void>;
}

export interface QueueOptions {
  readonly atOnce: number;
  readonly waiting: number;
  readonly waitingPerKey: number;
  /** In milliseconds. */
  readonly patience: number;
}

/**
 * Two files at a time keep a small machine's other core for the turns. Twenty that wait are ten minutes at worst, since a job
 * takes a minute at most. A stop leaves 12 s of the 20 that a server has (server/create-stop.ts) to tell everybody.
 */
export const usualQueue: QueueOptions = { atOnce: 2, waiting: 20, waitingPerKey: 3, patience: 8000 };

interface Waiting {
  readonly key: string;
  readonly abort: AbortController;
  /** Nothing while the place is only reserved. */
  job: Job | undefined;
}

/**
 * Creates an empty queue.
 *
 * @example createJobQueue(usualQueue, systemTimers).reserve('a:personal-1')?.run((signal) => readThem(signal))
 */
export function createJobQueue(options: QueueOptions, timers: Pick<Timers, 'wait'>): JobQueue {
  const { atOnce, waiting: mostWaiting, waitingPerKey, patience } = options;
  const waiting = new Set<Waiting>();
  const running = new Map<Waiting, Promise<void>>();
  let stopped: Promise<void> | undefined;

  const countRunning = (key: string) => [...running.keys()].filter((other) => other.key === key).length;

  /** Who has nothing running goes before who has, and then who came first. */
  function next(): Waiting | undefined {
    const ready = [...waiting].filter(({ job }) => job);
    return ready.sort((one, other) => countRunning(one.key) - countRunning(other.key))[0];
  }

  function begin(place: Waiting): void {
    waiting.delete(place);
    // A job tells its own failures; one that does not must not keep the others from their turn.
    const work = Promise.resolve(place.job?.(place.abort.signal))
      .catch(() => undefined)
      .finally(() => {
        running.delete(place);
        beginMore();
      });
    running.set(place, work);
  }

  function beginMore(): void {
    while (running.size < atOnce) {
      const place = next();
      if (!place) return;
      begin(place);
    }
  }

  async function stop(): Promise<void> {
    // What waits has nothing to do any more but to say so.
    for (const place of waiting) {
      place.abort.abort('stopped' satisfies StopReason);
      if (place.job) begin(place);
    }
    const finish = async () => {
      while (running.size > 0) await Promise.all(running.values());
    };
    await Promise.race([finish(), timers.wait(patience)]);
    for (const { abort } of running.keys()) abort.abort('stopped' satisfies StopReason);
    await finish();
  }

  return {
    reserve(key) {
      const ofKey = [...waiting].filter((place) => place.key === key);
      if (stopped || waiting.size >= mostWaiting || ofKey.length >= waitingPerKey) return undefined;
      const place: Waiting = { key, abort: new AbortController(), job: undefined };
      waiting.add(place);
      return {
        run(job) {
          place.job = job;
          // A place that was reserved before the stop: its job has to say that it will not be done.
          if (stopped) begin(place);
          else beginMore();
        },
        release: () => void waiting.delete(place),
        stop: (reason) => {
          place.abort.abort(reason);
        },
      };
    },
    stop: () => (stopped ??= stop()),
  };
}
