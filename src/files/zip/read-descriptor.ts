/**
 * Reads what stands behind a member whose header was written before its size was known (PKWARE APPNOTE 4.3.9):
 *
 *   [50 4b 07 08] | crc 4 | packed 4 or 8 | size 4 or 8
 *
 * Neither the mark nor the width of the sizes is certain; what is certain is that the next header begins with `PK`.
 */
import type { ByteReader } from '../byte-reader';
import { FileError } from '../file-problem';

const mark = 0x08074b50;

/**
 * Takes the descriptor.
 *
 * @returns the checksum of the member.
 * @throws FileError `DAMAGED` where none is.
 * @example await readDescriptor(reader) // 3904355907
 */
export async function readDescriptor(reader: ByteReader): Promise<number> {
  const bytes = await reader.peek(26);
  const before = bytes.length >= 4 && bytes.readUInt32LE(0) === mark ? 4 : 0;
  const length = [12, 20].map((width) => before + width).find((at) => bytes.toString('latin1', at, at + 2) === 'PK');
  if (length === undefined) throw new FileError('DAMAGED');
  await reader.take(length);
  return bytes.readUInt32LE(before);
}
