/** Archives: what is read of them, what is skipped, and what hostile ones get. */
import { strToU8, zipSync } from 'fflate';
import { buildEvtx } from '../support/build-evtx';
import { buildZip, type ZipMember } from '../support/build-zip';
import { fileOf, readAll } from '../support/read-all';

jest.setTimeout(30_000);

const member = (path: string, text = path, more: Partial<ZipMember> = {}): ZipMember => ({
  path,
  bytes: Buffer.from(text),
  ...more,
});
const readZip = (members: readonly ZipMember[], options?: Parameters<typeof readAll>[1]) =>
  readAll([fileOf('a.zip', buildZip(members), 1000)], options);
const texts = (files: readonly { name: string; text: string }[]) => files.map(({ name, text }) => [name, text]);

it('reads the members of an archive that a common tool has made, in their order', async () => {
  const zip = zipSync({
    'logs/a.log': strToU8('A'),
    'b.xml': [strToU8('<b/>'), { level: 0 }],
    'logs/': new Uint8Array(),
  });
  const { files, skipped, problems } = await readAll([fileOf('a.zip', zip)]);
  expect(texts(files)).toEqual([
    ['a.log', 'A'],
    ['b.xml', '<b/>'],
  ]);
  expect({ skipped, problems }).toEqual({ skipped: [], problems: [] });
});

it.each([1, 3, 1000, Infinity])('reads every way to write sizes, in pieces of %d bytes', async (pieceLength) => {
  const long = 'Event 20102\n'.repeat(5000);
  const zip = buildZip([
    member('plain.log', long),
    member('marked.log', long, { descriptor: 'marked' }),
    member('bare.log', long, { descriptor: 'bare' }),
    member('wide.log', long, { descriptor: 'wide' }),
    member('zip64.log', long, { isZip64: true }),
    member('stored.log', long, { method: 0 }),
    member('last.log', 'last'),
  ]);
  const { files, problems } = await readAll([fileOf('a.zip', zip, pieceLength)]);
  expect(problems).toEqual([]);
  expect(files.map(({ text }) => text === long)).toEqual([true, true, true, true, true, true, false]);
  expect(files.at(-1)?.text).toBe('last');
});

it('reads an event log within an archive', async () => {
  const event = {
    provider: 'P',
    id: 4003,
    level: 2,
    time: new Date(0),
    channel: 'C',
    computer: 'PC',
    data: { a: 'b' },
  };
  const { files, problems } = await readZip([{ path: 'x.evtx', bytes: buildEvtx([event]) }]);
  expect(files[0]?.text).toContain('<EventID>4003</EventID>');
  expect(problems).toEqual([]);
});

it('skips members of other kinds, and archives within the archive, and names them', async () => {
  const inner = buildZip([member('inner.log')]);
  const { files, skipped, problems } = await readZip([
    member('page.html'),
    { path: 'inner.zip', bytes: inner },
    { path: 'renamed.log', bytes: inner },
    member('dir/picture.log', '\x89PNG\r\n\x1a\n'.repeat(3)),
    member('a.log'),
  ]);
  expect(files.map(({ name }) => name)).toEqual(['a.log']);
  expect(skipped).toEqual(['page.html', 'inner.zip', 'renamed.log', 'picture.log']);
  expect(problems).toEqual([]);
});

it('uses of a path the name alone', async () => {
  const paths = ['../../../etc/cron.d/x.log', 'C:\\Windows\\y.log', '/z.log', 'a\0b\u202e.log'];
  const { files } = await readZip(paths.map((path) => member(path)));
  expect(files.map(({ name }) => name)).toEqual(['x.log', 'y.log', 'z.log', 'ab.log']);
});

it('says that a member is encrypted, and reads the others', async () => {
  const { files, problems } = await readZip([member('secret.log', 'x', { isEncrypted: true }), member('a.log')]);
  expect(problems).toEqual([{ code: 'ENCRYPTED', file: 'secret.log' }]);
  expect(files.map(({ name }) => name)).toEqual(['a.log']);
});

it('says that a member is packed in a way that it does not know, and reads the others', async () => {
  const { files, problems } = await readZip([member('a.log', 'x', { method: 9 }), member('b.log')]);
  expect(problems).toEqual([{ code: 'UNKNOWN_KIND', file: 'a.log' }]);
  expect(files.map(({ name }) => name)).toEqual(['b.log']);
});

it('says that a member is empty', async () => {
  const { problems } = await readZip([member('a.log', ''), member('b.log', '', { method: 0 })]);
  expect(problems).toEqual([
    { code: 'EMPTY', file: 'a.log' },
    { code: 'EMPTY', file: 'b.log' },
  ]);
});

it('says that an archive is empty', async () => {
  const empty = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);
  expect((await readAll([fileOf('a.zip', empty)])).problems).toEqual([{ code: 'EMPTY', file: 'a.zip' }]);
});

it.each([{}, { descriptor: 'marked' as const }])(
  'says that a checksum does not fit, after reading the member (%j)',
  async (more) => {
    const { files, problems } = await readZip([member('a.log', '20102', { crc: 1, ...more }), member('b.log')]);
    expect(texts(files)).toEqual([
      ['a.log', '20102'],
      ['b.log', 'b.log'],
    ]);
    expect(problems).toEqual([{ code: 'DAMAGED', file: 'a.log' }]);
  },
);

it('reads an archive that breaks off up to there', async () => {
  const zip = buildZip([member('a.log'), member('b.log', 'x'.repeat(10), { method: 0 })]);
  const { files, problems } = await readAll([fileOf('a.zip', zip.subarray(0, zip.indexOf('xxxxx') + 5))]);
  expect(texts(files)).toEqual([
    ['a.log', 'a.log'],
    ['b.log', 'xxxxx'],
  ]);
  expect(problems).toContainEqual({ code: 'DAMAGED', file: 'b.log' });
});

it('unpacks no more of a member than allowed, and reads the next one', async () => {
  const bomb = Buffer.alloc(1_000_000);
  bomb.fill('20102 ');
  for (const descriptor of [undefined, 'marked'] as const) {
    const { files, problems } = await readZip([member('bomb.log', bomb.toString(), { descriptor }), member('b.log')], {
      limits: { fileBytes: 10_000 },
    });
    expect(files.map(({ name, text }) => [name, text.length])).toEqual([
      ['bomb.log', 10_000],
      ['b.log', 5],
    ]);
    expect(problems).toEqual([{ code: 'TOO_LARGE', file: 'bomb.log', detail: '10 KB' }]);
  }
});

it('unpacks no more altogether than allowed, whatever the archive declares', async () => {
  const big = 'x'.repeat(400_000);
  const { files, problems } = await readZip(
    Array.from({ length: 10 }, (_, index) => member(`${index}.log`, big)),
    { limits: { unpackedBytes: 1_000_000 } },
  );
  expect(files.length).toBe(3);
  expect(problems).toEqual([{ code: 'TOO_LARGE_UNPACKED', file: 'a.zip', detail: '977 KB' }]);
});

it('looks at no more members than allowed', async () => {
  const members = Array.from({ length: 30 }, (_, index) => member(`${index}.png`));
  const { skipped, problems } = await readZip(members, { limits: { members: 20 } });
  expect(skipped).toHaveLength(20);
  expect(problems).toEqual([{ code: 'TOO_MANY_FILES', file: 'a.zip', detail: '20' }]);
});
