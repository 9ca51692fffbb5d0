/**
 * Reads the header before a member of a zip archive (PKWARE APPNOTE 4.3.7).
 *
 *   50 4b 03 04 | version 2 | flags 2 | method 2 | time 4 | crc 4 | packed 4 | size 4 | name length 2 | extra length 2 | name | extra
 *
 * The archive is read from its front, as it comes, and what it declares is used for finding the next member alone: how much a member
 * unpacks to is counted. The directory at the end would need the whole archive in memory, and a truncated one has none.
 */
import type { ByteReader } from '../byte-reader';
import { FileError } from '../file-problem';

export interface MemberHeader {
  /** The whole path, as the archive has it. */
  readonly path: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  /** Undefined where it is said only after the member. */
  readonly packedSize: number | undefined;
  readonly hasDescriptor: boolean;
}

const headerLength = 30;
const memberMark = 0x04034b50;
/** The directory, its end (of an empty archive too), and what Zip64 and signatures put before it. */
const endMarks = new Set([0x02014b50, 0x06054b50, 0x06064b50, 0x08064b50, 0x05054b50]);
/** Written at the front of an archive that was meant to be split. */
const splitMarks = new Set([0x08074b50, 0x30304b50]);

/** In the extra fields of Zip64, the packed size follows the size, each only if its field in the header is full (4.5.3). */
function readPackedSize(header: Buffer, extra: Buffer): number {
  const packed = header.readUInt32LE(18);
  if (packed !== 0xffffffff) return packed;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    const offset = at + 4 + (header.readUInt32LE(22) === 0xffffffff ? 8 : 0);
    if (extra.readUInt16LE(at) === 1 && offset + 8 <= extra.length) return Number(extra.readBigUInt64LE(offset));
  }
  throw new FileError('DAMAGED');
}

function readPath(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}

/**
 * Reads the next header.
 *
 * @returns undefined where the directory begins.
 * @throws FileError `DAMAGED` where neither begins.
 * @example (await readMemberHeader(reader))?.path // 'logs/ndes.log'
 */
export async function readMemberHeader(reader: ByteReader): Promise<MemberHeader | undefined> {
  const mark = await reader.peek(4);
  if (mark.length === 4 && splitMarks.has(mark.readUInt32LE(0))) await reader.take(4);
  const header = await reader.peek(headerLength);
  if (header.length < 4) throw new FileError('DAMAGED');
  if (endMarks.has(header.readUInt32LE(0))) return undefined;
  if (header.length < headerLength || header.readUInt32LE(0) !== memberMark) throw new FileError('DAMAGED');
  await reader.take(headerLength);
  const name = await reader.take(header.readUInt16LE(26));
  const extra = await reader.take(header.readUInt16LE(28));
  const flags = header.readUInt16LE(6);
  const hasDescriptor = (flags & 0x8) !== 0;
  const packed = readPackedSize(header, extra);
  return {
    path: readPath(name),
    isEncrypted: (flags & 0x2041) !== 0,
    method: header.readUInt16LE(8),
    crc: header.readUInt32LE(14),
    packedSize: hasDescriptor && packed === 0 ? undefined : packed,
    hasDescriptor,
  };
}
