/** Hands a file to the reader of its kind. */
import type { ByteReader } from './byte-reader';
import { readEvtx } from './evtx/read-evtx';
import { FileError } from './file-problem';
import { findKind, lookAt } from './find-kind';
import type { Reading } from './reading';
import { findEncoding } from './text/find-encoding';
import { readText } from './text/read-text';
import { readZip } from './zip/read-zip';

/**
 * Reads a file or a member of an archive. A member of another kind, or an archive within the archive, is skipped.
 *
 * @throws FileError where it cannot be read, or not to its end; what was read before stays with the sink.
 * @example await readContent('ndes.log', reader, false, reading)
 */
export async function readContent(
  name: string,
  reader: ByteReader,
  isMember: boolean,
  reading: Reading,
): Promise<void> {
  const start = await reader.peek(lookAt);
  if (start.length === 0) throw new FileError('EMPTY');
  const isWide = findEncoding(start).name !== 'utf-8';
  const kind = findKind(name, start, { isWide, isMember });
  if (kind === 'text') return reading.give(name, (write) => readText(reader, write));
  if (kind === 'evtx') return reading.give(name, (write) => readEvtx(reader, write, reading));
  if (isMember) {
    reading.skip(name);
    return;
  }
  if (kind === 'unknown') throw new FileError('UNKNOWN_KIND');
  return readZip(reader, reading);
}
