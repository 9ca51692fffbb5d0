import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { checkIcons } from '../../scripts/package/check-icons';
import { decodePng } from '../../scripts/package/decode-png';
import { readSources } from '../../scripts/package/read-sources';

const readIcon = (name: string) => readFileSync(join(__dirname, '../../manifest', name));
const icons = { 'color.png': readIcon('color.png'), 'outline.png': readIcon('outline.png') };

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];
const white: Pixel = [255, 255, 255, 255];
const half: Pixel = [255, 255, 255, 128];
const nothing: Pixel = [0, 0, 0, 0];

/** An RGBA picture; each row is written with the filter of that number. */
function encodePng(rows: readonly (readonly Pixel[])[], { filter = 0, bits = 8 } = {}): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(rows[0]!.length, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([bits, 6, 0, 0, 0], 8);
  const bytes = rows.map((row) => row.flat());
  const at = (y: number, x: number) => bytes[y]?.[x] ?? 0;
  const filtered = bytes.map((row, y) => [filter, ...row.map((value, x) => (value - guess(y, x)) & 255)]);
  function guess(y: number, x: number): number {
    const [left, up, corner] = [at(y, x - 4), at(y - 1, x), at(y - 1, x - 4)];
    const aim = left + up - corner;
    const nearest = [left, up, corner].sort((one, other) => Math.abs(aim - one) - Math.abs(aim - other));
    return [0, left, up, (left + up) >> 1, nearest[0]!][filter]!;
  }
  const data = chunk('IDAT', deflateSync(Buffer.from(filtered.flat())));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), data, chunk('IEND', Buffer.alloc(0))]);
}

function outline(pixels: readonly Pixel[], height = 32): Pixel[][] {
  const row = Array.from({ length: 32 }, (_, index) => pixels[index % pixels.length]!);
  return Array.from({ length: height }, () => row);
}

describe('the icons', () => {
  it('have the sizes and the colours that Teams asks for', () => {
    expect(checkIcons(icons)).toEqual([]);
    expect(decodePng(icons['color.png'])).toMatchObject({ width: 192, height: 192 });
    expect(decodePng(icons['outline.png'])).toMatchObject({ width: 32, height: 32 });
  });

  it('are seen: the outline covers some of its square, and the colour icon has the accent colour in its corners', () => {
    const { pixels: lines } = decodePng(icons['outline.png'])!;
    const opaque = lines!.filter((value, index) => index % 4 === 3 && value > 128).length;
    expect(opaque).toBeGreaterThan(100);
    expect(opaque).toBeLessThan(700);
    const accentColor = String(readSources().manifest.accentColor);
    const { pixels } = decodePng(icons['color.png'])!;
    expect(`#${Buffer.from(pixels!.subarray(0, 3)).toString('hex')}`.toUpperCase()).toBe(accentColor);
    expect(Buffer.from(pixels!.subarray(-4)).toString('hex')).toBe(`${accentColor.slice(1).toLowerCase()}ff`);
  });
});

describe('an outline icon', () => {
  it.each([
    ['white and transparent', encodePng(outline([white, half, nothing])), []],
    ['coloured', encodePng(outline([nothing, [31, 86, 115, 255]])), ['is not white on a transparent background']],
    [
      'a little off white',
      encodePng(outline([nothing, [254, 255, 255, 255]])),
      ['is not white on a transparent background'],
    ],
    ['white all over', encodePng(outline([white])), ['is not white on a transparent background']],
    ['empty', encodePng(outline([nothing])), ['is not white on a transparent background']],
    [
      'of a kind that is not read',
      encodePng(outline([white, nothing]), { bits: 16 }),
      ['is not white on a transparent background'],
    ],
    ['too flat', encodePng(outline([white, nothing], 16)), ['is 32×16 instead of 32×32']],
    ['no picture', Buffer.alloc(0), ['is no PNG']],
  ])('that is %s', (_title, bytes, problems) => {
    expect(checkIcons({ ...icons, 'outline.png': bytes }).map(({ what }) => what)).toEqual(problems);
  });
});

describe('a PNG', () => {
  // The second red of the second row has 10 on its left, 30 above and 20 in the corner, which is Paeth's third choice.
  const rows: Pixel[][] = [
    [
      [20, 2, 3, 4],
      [30, 0, 17, 255],
      [9, 200, 255, 0],
    ],
    [
      [10, 1, 2, 200],
      [3, 254, 18, 128],
      [255, 100, 30, 7],
    ],
  ];

  it.each([0, 1, 2, 3, 4])('is read through filter %i', (filter) => {
    const { pixels } = decodePng(encodePng(rows, { filter }))!;
    expect([...pixels!]).toEqual(rows.flat(2));
  });
});
