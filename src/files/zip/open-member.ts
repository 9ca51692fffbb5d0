/** A member of a zip archive as bytes: unpacked, counted, and checked against its checksum. */
import { crc32 } from 'node:zlib';
import { type ByteReader, createByteReader } from '../byte-reader';
import { FileError } from '../file-problem';
import { inflate } from './inflate';
import type { MemberHeader } from './read-member-header';
import { readDescriptor } from './read-descriptor';

export interface OpenMember {
  readonly bytes: AsyncGenerator<Buffer>;
  /**
   * Leaves the archive's reader behind the member, whatever of it was read.
   *
   * @returns whether the checksum fits, as far as it can be known.
   * @throws FileError where the end of the member cannot be found.
   */
  close(): Promise<boolean>;
}

const stored = 0;
const deflated = 8;

/**
 * Opens the member behind a header.
 *
 * @param count is told of every unpacked piece, and throws where it is enough.
 * @returns undefined for a method of packing that is not read: Deflate64 and younger ones, which nobody uses for logs.
 * @example for await (const bytes of openMember(reader, header, count).bytes) use(bytes)
 */
export function openMember(
  reader: ByteReader,
  header: MemberHeader,
  count: (bytes: number) => void,
): OpenMember | undefined {
  const { method, packedSize, hasDescriptor } = header;
  // Stored bytes do not say themselves where they end.
  if (method !== deflated && (method !== stored || packedSize === undefined)) return undefined;
  let left = packedSize ?? Infinity;
  const packed = async function* () {
    for (let piece = await reader.next(left); piece; piece = await reader.next(left)) {
      left -= piece.length;
      yield piece;
    }
    if (packedSize !== undefined && left > 0) throw new FileError('DAMAGED');
  };
  // Without a size, what is taken behind deflate's end has to go back to the archive itself.
  const own = packedSize === undefined ? reader : createByteReader(packed());

  let isOver = false;
  let crc = 0;
  const unpack = async function* () {
    for await (const bytes of method === deflated ? inflate(own) : packed()) {
      count(bytes.length);
      crc = crc32(bytes, crc);
      yield bytes;
    }
    isOver = true;
  };
  const bytes = unpack();
  return {
    bytes,
    async close() {
      if (packedSize === undefined) {
        while (!(await bytes.next()).done);
        if (!isOver) throw new FileError('DAMAGED');
      } else {
        await bytes.return(undefined);
        if ((await reader.skip(left)) < left) throw new FileError('DAMAGED');
      }
      const expected = hasDescriptor ? await readDescriptor(reader) : header.crc;
      return !isOver || crc === expected;
    },
  };
}
