/** Reads a text file into the sink. */
import type { ByteReader } from '../byte-reader';
import { createTextDecoder } from './create-text-decoder';
import { findEncoding } from './find-encoding';

/** A source may give all of its bytes at once; the sink gets no more than this. Longer strings cost half as much time again: V8 gives each its own pages. */
const largestPiece = 64 * 1024;

/**
 * Decodes what a reader gives, and writes it.
 *
 * @throws FileError whatever the source throws; the text before it has been written.
 * @example await readText(createByteReader([Buffer.from('20102')].values()), (text) => texts.push(text))
 */
export async function readText(reader: ByteReader, write: (text: string) => void): Promise<void> {
  const { name, mark } = findEncoding(await reader.peek(512));
  await reader.take(mark);
  const decoder = createTextDecoder(name);
  const say = (text: string) => {
    if (text !== '') write(text);
  };
  for (let piece = await reader.next(largestPiece); piece; piece = await reader.next(largestPiece)) {
    say(decoder.decode(piece));
  }
  say(decoder.finish());
}
