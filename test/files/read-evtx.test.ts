/** Windows event logs: every event as one XML text, and what a damaged log still gives. */
import { buildEvtx, type EvtxEvent } from '../support/build-evtx';
import { fileOf, readAll } from '../support/read-all';

jest.setTimeout(30_000);

const event = (more: Partial<EvtxEvent> = {}): EvtxEvent => ({
  provider: 'Microsoft-Intune-CertificateConnectors',
  id: 4003,
  level: 2,
  time: new Date('2026-03-01T10:00:00.123Z'),
  channel: 'Microsoft-Intune-CertificateConnectors/Admin',
  computer: 'NDES01.contoso.com',
  data: { Message: 'Failed <x> & "y"\nError: 0x800b0109', Device: 'ä€🙂' },
  ...more,
});
const events = (count: number) => Array.from({ length: count }, (_, index) => event({ id: 1000 + index }));
const idsIn = (text = '') => [...text.matchAll(/<EventID>(\d+)<\/EventID>/g)].map(([, id]) => Number(id));
const read = (bytes: Uint8Array, limits = {}) => readAll([fileOf('a.evtx', bytes, 10_000)], { limits });

it('gives everything that an answer needs, with values escaped', async () => {
  const { files, problems } = await read(buildEvtx([event()]));
  const text = files[0]?.text ?? '';
  for (const part of [
    /^<Event xmlns="http:\/\/schemas.microsoft.com\/win\/2004\/08\/events\/event">/,
    '<Provider Name="Microsoft-Intune-CertificateConnectors">',
    '<EventID>4003</EventID>',
    '<Level>2</Level>',
    '<TimeCreated SystemTime="2026-03-01T10:00:00.123Z">',
    '<Channel>Microsoft-Intune-CertificateConnectors/Admin</Channel>',
    '<EventRecordID>1</EventRecordID>',
    '<Computer>NDES01.contoso.com</Computer>',
    /<Data Name="Message">Failed &lt;x&gt; &amp; &quot;y&quot;\n\s*Error: 0x800b0109<\/Data>/,
    '<Data Name="Device">ä€🙂</Data>',
    /<\/Event>\n$/,
  ]) {
    expect(text).toEqual(part instanceof RegExp ? expect.stringMatching(part) : expect.stringContaining(part));
  }
  expect(problems).toEqual([]);
});

it.each([true, false])('reads records with any number of values, in one template: %s', async (isFlat) => {
  const logs = Array.from({ length: 25 }, (_, count) =>
    event({
      id: count,
      isFlat,
      data: Object.fromEntries(Array.from({ length: count }, (_, index) => [`d${index}`, `v${index}`])),
    }),
  );
  const { files, problems } = await read(buildEvtx(logs));
  const text = files[0]?.text ?? '';
  expect(idsIn(text)).toEqual(logs.map(({ id }) => id));
  expect(text.match(/<Data /g)).toHaveLength((24 * 25) / 2);
  expect(problems).toEqual([]);
});

it('reads every chunk of a log that was copied while Windows wrote it, whose header counts too few', async () => {
  const { files, problems } = await read(buildEvtx(events(500), { chunkCount: 1 }));
  expect(idsIn(files[0]?.text)).toHaveLength(500);
  expect(problems).toEqual([]);
});

it('reads a log whose header is damaged', async () => {
  const log = buildEvtx(events(3));
  log.fill(0xff, 8, 128);
  expect(idsIn((await read(log)).files[0]?.text)).toEqual([1000, 1001, 1002]);
});

it('reads a log under another name, and with room that Windows has reserved', async () => {
  const log = Buffer.concat([buildEvtx(events(2)), Buffer.alloc(3 * 65536)]);
  const { files, problems } = await readAll([fileOf('export.txt', log)]);
  expect(idsIn(files[0]?.text)).toEqual([1000, 1001]);
  expect(problems).toEqual([]);
});

it('says nothing of a log without events', async () => {
  expect((await read(buildEvtx([]))).problems).toEqual([]);
});

it('keeps the events before the place where a log breaks off', async () => {
  const log = buildEvtx(events(500));
  const { files, problems } = await read(log.subarray(0, log.length - 100_000));
  expect(idsIn(files[0]?.text).length).toBeGreaterThan(100);
  expect(problems).toEqual([{ code: 'DAMAGED', file: 'a.evtx' }]);
});

it('keeps the chunks around one that is damaged', async () => {
  const log = buildEvtx(events(500));
  log.fill(0xaa, 4096 + 65536, 4096 + 65536 + 512);
  const { files, problems } = await read(log);
  const ids = idsIn(files[0]?.text);
  expect([ids[0], ids.at(-1)]).toEqual([1000, 1499]);
  expect(problems).toEqual([{ code: 'DAMAGED', file: 'a.evtx' }]);
});

it('says that nothing but a header is damaged', async () => {
  expect((await read(Buffer.from('ElfFile\0 and no more'))).problems).toEqual([{ code: 'DAMAGED', file: 'a.evtx' }]);
});
