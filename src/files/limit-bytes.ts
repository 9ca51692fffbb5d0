/** Passes bytes on up to a limit, so that a file that is too large is read as far as the limit goes. */
import { FileError } from './file-problem';
import { sayBytes } from './limits';

/**
 * Leaves the source open: an archive is read on behind a member that is too large.
 *
 * @throws FileError `TOO_LARGE` behind the limit.
 * @example createByteReader(limitBytes(source, 100 * 1024 * 1024))
 */
export async function* limitBytes(source: AsyncIterator<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let left = most;
  for (let next = await source.next(); !next.done; next = await source.next()) {
    const piece = next.value;
    if (left > 0) yield piece.subarray(0, left);
    left -= piece.length;
    if (left < 0) throw new FileError('TOO_LARGE', sayBytes(most));
  }
}
