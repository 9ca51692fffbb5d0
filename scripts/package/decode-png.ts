/**
 * Reads a PNG: its size, and its pixels where they are 8 bits a channel with or without alpha, not interlaced.
 *
 *   signature, then chunks: length (4 bytes), type (4), data, checksum (4)
 *   IHDR: width (4), height (4), bits a channel (1), colour type (1: 2 = RGB, 6 = RGBA), …
 *   IDAT: zlib stream of rows; each begins with the number of its filter
 */
import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha, pixel by pixel; undefined where this reader does not know the kind of PNG. */
  readonly pixels: Uint8Array | undefined;
}

const signature = '89504e470d0a1a0a';
const channelsOf: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/**
 * The picture that a PNG file holds, or nothing where the bytes are no PNG.
 *
 * @example decodePng(readFileSync('manifest/outline.png'))?.width // 32
 */
export function decodePng(bytes: Uint8Array): Picture | undefined {
  const file = Buffer.from(bytes);
  if (file.subarray(0, 8).toString('hex') !== signature || file.subarray(12, 16).toString() !== 'IHDR')
    return undefined;
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [bits, colourType, interlaced] = [file[24], file[25] ?? 0, file[28]];
  const channels = channelsOf[colourType];
  if (bits !== 8 || channels === undefined || interlaced !== 0) return { width, height, pixels: undefined };
  return { width, height, pixels: toRgba(unfilter(inflateSync(joinData(file)), width * channels, channels), channels) };
}

function joinData(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let start = 8; start + 8 <= file.length; start += file.readUInt32BE(start) + 12) {
    const isData = file.subarray(start + 4, start + 8).toString() === 'IDAT';
    if (isData) parts.push(file.subarray(start + 8, start + 8 + file.readUInt32BE(start)));
  }
  return Buffer.concat(parts);
}

/** Undoes the filters: each byte was written as its difference from the left, the upper, their mean, or Paeth's choice. */
function unfilter(data: Buffer, rowLength: number, channels: number): Uint8Array {
  const rows = Math.floor(data.length / (rowLength + 1));
  const plain = new Uint8Array(rows * rowLength);
  for (let row = 0; row < rows; row++) {
    const filter = data[row * (rowLength + 1)];
    for (let column = 0; column < rowLength; column++) {
      const at = row * rowLength + column;
      const left = column < channels ? 0 : (plain[at - channels] ?? 0);
      const up = row === 0 ? 0 : (plain[at - rowLength] ?? 0);
      const corner = row === 0 || column < channels ? 0 : (plain[at - rowLength - channels] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      plain[at] = (data[row * (rowLength + 1) + 1 + column] ?? 0) + guess;
    }
  }
  return plain;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const distance = (value: number) => Math.abs(guess - value);
  if (distance(left) <= distance(up) && distance(left) <= distance(corner)) return left;
  return distance(up) <= distance(corner) ? up : corner;
}

function toRgba(plain: Uint8Array, channels: number): Uint8Array {
  if (channels === 4) return plain;
  return Uint8Array.from({ length: (plain.length / 3) * 4 }, (_, index) =>
    index % 4 === 3 ? 255 : (plain[Math.floor(index / 4) * 3 + (index % 4)] ?? 0),
  );
}
