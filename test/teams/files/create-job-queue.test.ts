import { setImmediate } from 'node:timers/promises';
import { createJobQueue } from '../../../src/teams/files/create-job-queue';

const options = { atOnce: 2, waiting: 4, waitingPerKey: 2, patience: 8000 };

function startQueue() {
  let losePatience = () => {};
  const patience = new Promise<void>((resolve) => (losePatience = resolve));
  const queue = createJobQueue(options, { wait: () => patience });
  const begun: string[] = [];
  const finish = new Map<string, () => void>();
  /** A job that lasts until it is finished or ended; says whether there was room for it. */
  const add = (key: string, name: string) => {
    const place = queue.reserve(key);
    place?.run(async (signal) => {
      begun.push(name);
      await new Promise<void>((resolve) => {
        finish.set(name, resolve);
        signal.addEventListener('abort', () => {
          resolve();
        });
        if (signal.aborted) resolve();
      });
      if (signal.aborted) begun.push(`${name} ${String(signal.reason)}`);
    });
    return place !== undefined;
  };
  const end = async (name: string) => {
    finish.get(name)?.();
    await setImmediate();
  };
  return { queue, begun, add, end, losePatience };
}

describe('a queue of jobs', () => {
  it('does so many at once, and the next one when one has ended', async () => {
    const { add, begun, end } = startQueue();
    for (const name of ['one', 'two', 'three']) add(name, name);
    expect(begun).toEqual(['one', 'two']);
    await end('one');
    expect(begun).toEqual(['one', 'two', 'three']);
  });

  it('has no room for more than may wait', () => {
    const { add } = startQueue();
    const taken = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => add(key, key));
    expect(taken).toEqual([true, true, true, true, true, true, false]);
  });

  it('lets nobody wait for more than a few, and others go before who has one running', async () => {
    const { add, begun, end } = startQueue();
    const taken = ['first', 'second', 'third', 'fourth', 'fifth'].map((name) => add('busy', name));
    expect(taken).toEqual([true, true, true, true, false]);
    expect(add('other', 'late')).toBe(true);
    await end('first');
    expect(begun).toEqual(['first', 'second', 'late']);
  });

  it('gives a place that was not needed to the next', () => {
    const { queue } = startQueue();
    const places = ['a', 'b', 'c', 'd'].map((key) => queue.reserve(key));
    expect(queue.reserve('e')).toBeUndefined();
    places[0]?.release();
    expect(queue.reserve('e')).toBeDefined();
  });

  it('goes on after a job that throws', async () => {
    const { queue, add, begun } = startQueue();
    for (const key of ['a', 'b'])
      queue.reserve(key)?.run(async () => {
        throw new Error('no');
      });
    add('c', 'next');
    await setImmediate();
    expect(begun).toEqual(['next']);
  });
});

describe('a queue that is stopped', () => {
  it('ends at once what waits, after some patience what runs, and takes nothing more', async () => {
    const { queue, add, begun, losePatience } = startQueue();
    for (const name of ['one', 'two', 'three']) add(name, name);
    let isOver = false;
    const stopped = queue.stop().then(() => (isOver = true));
    await setImmediate();
    expect(begun).toEqual(['one', 'two', 'three', 'three stopped']);
    expect([isOver, add('four', 'four')]).toEqual([false, false]);
    losePatience();
    await stopped;
    expect(begun).toEqual(['one', 'two', 'three', 'three stopped', 'one stopped', 'two stopped']);
  });

  it('does not wait where all have ended, and stops once', async () => {
    const { queue, add, end } = startQueue();
    add('a', 'one');
    const stops = [queue.stop(), queue.stop()];
    await end('one');
    await expect(Promise.all(stops)).resolves.toBeDefined();
  });

  it('tells a job whose place was reserved before', async () => {
    const { queue } = startQueue();
    const place = queue.reserve('a')!;
    await queue.stop();
    const reason = await new Promise((resolve) => {
      place.run(async (signal) => {
        resolve(signal.reason);
      });
    });
    expect(reason).toBe('stopped');
  });
});
