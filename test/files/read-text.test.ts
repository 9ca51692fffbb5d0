/** Text in every encoding that Windows writes, in pieces of any length. */
import { readFiles } from '../../src/files/read-files';
import { fileOf, readAll } from '../support/read-all';

const text = 'Fehler 20102: Gerät „NDES01“ – 0x00000400 🙂\r\n';
const utf16be = (value: string) => Buffer.from(value, 'utf16le').swap16();
const mark = (bytes: number[], rest: Buffer) => Buffer.concat([Buffer.from(bytes), rest]);

const encodings = [
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', mark([0xef, 0xbb, 0xbf], Buffer.from(text))],
  ['UTF-16 LE with a mark', mark([0xff, 0xfe], Buffer.from(text, 'utf16le'))],
  ['UTF-16 BE with a mark', mark([0xfe, 0xff], utf16be(text))],
] as const;

describe.each(encodings)('%s', (_, bytes) => {
  it.each([1, 2, 3, 5, 7, 1000])('is read as it was written, in pieces of %d bytes', async (pieceLength) => {
    expect(await readAll([fileOf('a.log', bytes, pieceLength)])).toEqual({
      files: [{ name: 'a.log', text, isEnded: true }],
      skipped: [],
      problems: [],
    });
  });

  it('is never split within a character', async () => {
    const pieces: string[] = [];
    await readFiles([fileOf('a.log', bytes, 1)], { begin() {}, write: (piece) => pieces.push(piece), end() {} });
    expect(pieces.filter((piece) => /[\ud800-\udfff]/u.test(piece))).toEqual([]);
  });
});

it.each([
  ['LE', Buffer.from('Event 20102', 'utf16le')],
  ['BE', utf16be('Event 20102')],
])('reads UTF-16 %s without a mark', async (_, bytes) => {
  expect((await readAll([fileOf('a.txt', bytes)])).files[0]?.text).toBe('Event 20102');
});

it('reads Windows-1252, which older tools write', async () => {
  const bytes = Buffer.from('Zertifikat ung\xfcltig \x80 \x84Wert\x93', 'latin1');
  expect((await readAll([fileOf('a.log', bytes)])).files[0]?.text).toBe('Zertifikat ungültig € „Wert“');
});

it('keeps the last character of a Windows-1252 file, which could begin one of UTF-8', async () => {
  expect((await readAll([fileOf('a.log', Buffer.from('\xfc men\xfc', 'latin1'), 4)])).files[0]?.text).toBe('ü menü');
});

it('says a replacement character where a file breaks off within a character', async () => {
  expect((await readAll([fileOf('a.log', Buffer.from('ab€').subarray(0, 4))])).files[0]?.text).toBe('ab\ufffd');
});

it('gives a large piece of a source in small ones', async () => {
  const lengths: number[] = [];
  const sink = { begin() {}, write: (piece: string) => lengths.push(piece.length), end() {} };
  await readFiles([fileOf('a.log', 'x'.repeat(1_000_000))], sink);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(256 * 1024);
  expect(lengths.reduce((sum, length) => sum + length)).toBe(1_000_000);
});
