/** Limits: each is said, and what was read before it counts. */
import { setImmediate } from 'node:timers/promises';
import { readFiles } from '../../src/files/read-files';
import { buildZip } from '../support/build-zip';
import { fileOf, readAll } from '../support/read-all';

const sink = { begin() {}, write() {}, end() {} };
const stalled = (name: string) => ({
  name,
  async *open() {
    yield Buffer.from('20102');
    await new Promise(() => {});
  },
});

it('reads a file that is exactly as large as allowed', async () => {
  expect((await readAll([fileOf('a.log', '12345')], { limits: { fileBytes: 5 } })).problems).toEqual([]);
});

it('reads a file that is too large as far as allowed, and the next file too', async () => {
  const { files, problems } = await readAll([fileOf('a.log', '123456', 4), fileOf('b.log', 'b')], {
    limits: { fileBytes: 5 },
  });
  expect(files.map(({ text, isEnded }) => [text, isEnded])).toEqual([
    ['12345', true],
    ['b', true],
  ]);
  expect(problems).toEqual([{ code: 'TOO_LARGE', file: 'a.log', detail: '5 bytes' }]);
});

it('stops a source that never ends', async () => {
  let given = 0;
  const endless = {
    name: 'a.log',
    async *open() {
      for (;;) {
        given += 1000;
        yield Buffer.alloc(1000, 'x');
      }
    },
  };
  const { problems } = await readAll([endless], { limits: { fileBytes: 10_000 } });
  expect(problems).toMatchObject([{ code: 'TOO_LARGE' }]);
  expect(given).toBeLessThanOrEqual(12_000);
});

it('reads no more files than allowed, and does not open the others', async () => {
  const notOpened = {
    name: 'c.log',
    open: () => {
      throw new Error('It was opened.');
    },
  };
  const { files, problems } = await readAll([fileOf('a.log', 'a'), fileOf('b.log', 'b'), notOpened], {
    limits: { files: 2 },
  });
  expect(files).toHaveLength(2);
  expect(problems).toEqual([{ code: 'TOO_MANY_FILES', file: 'c.log', detail: '2' }]);
});

it('counts the members of an archive as files', async () => {
  const members = ['a', 'b', 'c'].map((name) => ({ path: `${name}.log`, bytes: Buffer.from(name) }));
  const { files, problems } = await readAll([fileOf('a.zip', buildZip(members))], { limits: { files: 2 } });
  expect(files).toHaveLength(2);
  expect(problems).toEqual([{ code: 'TOO_MANY_FILES', file: 'a.zip', detail: '2' }]);
});

it('gives up a source that says nothing any more when the time is over, and keeps what it said', async () => {
  const { files, problems } = await readAll([stalled('a.log'), fileOf('b.log', 'b')], { limits: { seconds: 0.05 } });
  expect(files).toEqual([{ name: 'a.log', text: '20102', isEnded: true }]);
  expect(problems).toEqual([
    { code: 'TOO_SLOW', file: 'a.log', detail: '0.05 s' },
    { code: 'TOO_SLOW', file: 'b.log', detail: '0.05 s' },
  ]);
});

it('leaves time for everything else while it reads what lies ready', async () => {
  let turns = 0;
  let isReading = true as boolean;
  const other = (async () => {
    while (isReading) {
      await setImmediate();
      turns += 1;
    }
  })();
  const slow = { ...sink, write: () => void Array.from({ length: 200_000 }, String) };
  await readFiles([fileOf('a.log', Buffer.alloc(3_000_000, 'x'), 64 * 1024)], slow);
  isReading = false;
  await other;
  expect(turns).toBeGreaterThan(2);
});

it.each([
  ['a file that is not there', 'ENOENT', 'NOT_FOUND'],
  ['a folder', 'EISDIR', 'NOT_FOUND'],
  ['a file that may not be read', 'EACCES', 'NOT_FOUND'],
  ['a broken connection', 'ECONNRESET', 'DAMAGED'],
])('says it of %s, and reads the next file', async (_, code, expected) => {
  const broken = {
    name: 'a.log',
    // eslint-disable-next-line require-yield
    async *open() {
      throw Object.assign(new Error('secret'), { code });
    },
  };
  const { files, problems } = await readAll([broken, fileOf('b.log', 'b')]);
  expect(problems).toEqual([{ code: expected, file: 'a.log', detail: code }]);
  expect(files.map(({ name }) => name)).toEqual(['b.log']);
});

it('says how far it is', async () => {
  const progress: unknown[] = [];
  await readFiles([fileOf('a.log', '1234', 2), fileOf('b.log', '56')], sink, {
    onProgress: (state) => progress.push(state),
  });
  expect(progress).toEqual([
    { bytes: 2, totalBytes: 6, file: 'a.log' },
    { bytes: 4, totalBytes: 6, file: 'a.log' },
    { bytes: 6, totalBytes: 6, file: 'b.log' },
  ]);
});

it('stops when the caller wants no more, with their reason', async () => {
  const controller = new AbortController();
  const reading = readFiles([stalled('a.log')], sink, { signal: controller.signal });
  controller.abort(new Error('enough'));
  await expect(reading).rejects.toThrow('enough');
});

it('throws what the sink throws', async () => {
  const broken = {
    ...sink,
    write() {
      throw new Error('The sink is broken.');
    },
  };
  await expect(readFiles([fileOf('a.log', 'a')], broken)).rejects.toThrow('The sink is broken.');
});
