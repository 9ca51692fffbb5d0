/** Reads files from memory, and gives what the sink was told. */
import { type FilesReading, type LogFile, readFiles, type ReadOptions } from '../../src/files/read-files';

export interface GivenFile {
  readonly name: string;
  text: string;
  isEnded: boolean;
}

/**
 * A file whose bytes lie ready.
 *
 * @param pieceLength how many bytes come at once.
 * @example fileOf('ndes.log', Buffer.from('20102'))
 */
export function fileOf(name: string, bytes: Uint8Array | string, pieceLength = Infinity): LogFile {
  const all = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  return {
    name,
    size: all.length,
    async *open() {
      for (let at = 0; at < all.length; at += pieceLength)
        yield all.subarray(at, Math.min(all.length, at + pieceLength));
    },
  };
}

/**
 * Reads them.
 *
 * @example (await readAll([fileOf('a.log', '20102')])).files // [{ name: 'a.log', text: '20102', isEnded: true }]
 */
export async function readAll(
  files: readonly LogFile[],
  options?: ReadOptions,
): Promise<FilesReading & { files: GivenFile[] }> {
  const given: GivenFile[] = [];
  const reading = await readFiles(
    files,
    {
      begin: (name) => given.push({ name, text: '', isEnded: false }),
      write(text) {
        given.at(-1)!.text += text;
      },
      end() {
        given.at(-1)!.isEnded = true;
      },
    },
    options,
  );
  return { ...reading, files: given };
}
