/** The thread of the event log parser, when it misbehaves: what it said before counts, and the process goes on. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEvtxWorker } from '../../src/files/evtx/start-evtx-worker';
import { defaultLimits } from '../../src/files/limits';

jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), 'evtx-worker-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A thread that says one event and then does something. */
async function parseWith(then: string, { workerSeconds = 60, signal = new AbortController().signal } = {}) {
  const path = join(folder, `${Buffer.from(then).toString('hex').slice(0, 60)}.mjs`);
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', () => { parentPort.postMessage({ event: 'first' }); setTimeout(() => { ${then} }, 50); });`,
  );
  const limits = { ...defaultLimits, workerSeconds, workerMegabytes: 16 };
  const worker = startEvtxWorker({ limits, signal }, path);
  const events: string[] = [];
  try {
    const lost = await worker.parse(new Uint8Array(8), (xml) => events.push(xml));
    return { events, lost };
  } catch (error) {
    return { events, error };
  } finally {
    worker.stop();
  }
}

it('gives what it says', async () => {
  expect(await parseWith('parentPort.postMessage({ lost: 2 })')).toEqual({ events: ['first'], lost: 2 });
});

it.each([
  ['throws', 'throw new Error("boom")'],
  ['ends', 'process.exit(3)'],
  ['takes too much memory', 'const all = []; for (;;) all.push(new Array(1000).fill(0.5))'],
])('says that the log is damaged when it %s', async (_, then) => {
  expect(await parseWith(then)).toMatchObject({ events: ['first'], error: { code: 'DAMAGED' } });
});

it('says that it is too slow when it hangs', async () => {
  expect(await parseWith('for (;;);', { workerSeconds: 4 })).toMatchObject({
    events: ['first'],
    error: { code: 'TOO_SLOW', detail: '4 s' },
  });
});

it('stops with the time of the whole reading', async () => {
  const controller = new AbortController();
  const parsing = parseWith('for (;;);', { signal: controller.signal });
  controller.abort(new Error('The time is over.'));
  expect(await parsing).toMatchObject({ error: { message: 'The time is over.' } });
});
