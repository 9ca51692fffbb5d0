/**
 * Reads a Windows event log (.evtx) as XML texts, one an event.
 *
 *   "ElfFile\0" … 4096 bytes | "ElfChnk\0" … 65536 bytes | "ElfChnk\0" … | zeros that Windows has reserved
 */
import type { ByteReader } from '../byte-reader';
import { FileError } from '../file-problem';
import type { Reading } from '../reading';
import { type EvtxWorker, startEvtxWorker } from './start-evtx-worker';

const headerLength = 4096;
const chunkLength = 65536;
const chunkMark = 'ElfChnk\0';

/**
 * Reads chunk by chunk, so that no more than one of them is in memory.
 *
 * @throws FileError `DAMAGED` behind the last event that could be read, where there are others that could not.
 * @example await readEvtx(reader, (xml) => events.push(xml), reading) // '<Event …>…</Event>\n' each
 */
export async function readEvtx(reader: ByteReader, write: (text: string) => void, reading: Reading): Promise<void> {
  let worker: EvtxWorker | undefined;
  let lost = 0;
  if ((await reader.take(headerLength)).length < headerLength) throw new FileError('DAMAGED');
  try {
    for (let bytes = await reader.take(chunkLength); bytes.length > 0; bytes = await reader.take(chunkLength)) {
      const isUnused = bytes.every((byte) => byte === 0);
      if (isUnused) continue;
      if (bytes.length < chunkLength) lost += 1;
      if (bytes.toString('latin1', 0, chunkMark.length) !== chunkMark) {
        lost += 1;
        continue;
      }
      const chunk = new Uint8Array(chunkLength);
      chunk.set(bytes);
      worker ??= startEvtxWorker(reading);
      lost += await worker.parse(chunk, (xml) => {
        write(`${xml}\n`);
      });
    }
  } finally {
    worker?.stop();
  }
  if (lost > 0) throw new FileError('DAMAGED');
}
