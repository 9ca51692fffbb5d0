import { setImmediate } from 'node:timers/promises';
import { showLife } from '../../../src/teams/files/show-life';

function startLife() {
  const intervals: number[] = [];
  const beats: { progress: string | undefined; finish: () => void; fail: () => void }[] = [];
  const abort = new AbortController();
  let show = () => {};
  const timers = {
    every(interval: number, action: () => void) {
      intervals.push(interval);
      show = action;
      return () => (show = () => {});
    },
  };
  const beat = (progress: string | undefined) =>
    new Promise<void>((resolve, reject) => {
      beats.push({
        progress,
        finish: resolve,
        fail: () => {
          reject(new Error('no'));
        },
      });
    });
  const life = showLife(beat, timers, abort.signal);
  const tick = async () => {
    show();
    await setImmediate();
  };
  return { life, beats, intervals, tick, abort, shown: () => beats.map(({ progress }) => progress) };
}

describe('the signs of life', () => {
  it('begin at once, come every three seconds, and tell the latest progress once', async () => {
    const { life, beats, intervals, tick, shown } = startLife();
    expect([intervals, shown()]).toEqual([[3000], [undefined]]);
    life.tell('1 MB');
    life.tell('2 MB');
    beats[0]?.finish();
    await setImmediate();
    await tick();
    beats[1]?.finish();
    await setImmediate();
    await tick();
    expect(shown()).toEqual([undefined, '2 MB', undefined]);
  });

  it('wait for the one before, and go on after one that failed', async () => {
    const { beats, tick } = startLife();
    await tick();
    expect(beats).toHaveLength(1);
    beats[0]?.fail();
    await setImmediate();
    await tick();
    expect(beats).toHaveLength(2);
  });

  it('end when the last one is over', async () => {
    const { life, beats, tick } = startLife();
    let isOver = false;
    const ended = life.end().then(() => (isOver = true));
    await tick();
    expect([isOver, beats.length]).toEqual([false, 1]);
    beats[0]?.finish();
    await ended;
  });

  it('are none once the work is to end', async () => {
    const { beats, tick, abort } = startLife();
    beats[0]?.finish();
    abort.abort();
    await tick();
    expect(beats).toHaveLength(1);
  });
});
