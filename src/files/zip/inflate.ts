/** Unpacks deflated bytes, and stops where they say that they end. */
import { createInflateRaw } from 'node:zlib';
import type { ByteReader } from '../byte-reader';

/** Deflate packs 1032 to 1 at most, and a piece is unpacked only as fast as it is read. */
const feedPiece = 16 * 1024;

/**
 * Unpacks one member. What was taken too much goes back to the reader, so that it stands behind the member.
 *
 * @throws Error of zlib where the bytes are none of deflate, or end too early.
 * @example for await (const bytes of inflate(reader)) use(bytes)
 */
export async function* inflate(reader: ByteReader): AsyncGenerator<Buffer> {
  const unpacking = createInflateRaw();
  let isOver = false;
  const over = new Promise<void>((resolve) => {
    for (const event of ['end', 'error', 'close']) {
      unpacking.once(event, () => {
        isOver = true;
        resolve();
      });
    }
  });
  const feed = async () => {
    for (let fed = 0; !isOver;) {
      const piece = await reader.next(feedPiece);
      if (!piece) {
        unpacking.end();
        return;
      }
      fed += piece.length;
      // Behind the end of deflate's data, zlib takes nothing more and does not call back.
      await Promise.race([over, new Promise((resolve) => unpacking.write(piece, resolve))]);
      const tooMuch = fed - unpacking.bytesWritten;
      if (tooMuch > 0) {
        reader.unread(piece.subarray(piece.length - tooMuch));
        return;
      }
    }
  };
  const feeding = feed().catch((error: unknown) => unpacking.destroy(error as Error));
  try {
    for await (const bytes of unpacking as AsyncIterable<Buffer>) yield bytes;
  } finally {
    unpacking.destroy();
    await feeding;
  }
}
