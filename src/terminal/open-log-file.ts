/** Opens a log file of this machine. */
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { LogFile } from '../files/log-file';

/** In bytes: with pieces of 64 KB, as Node reads them, a large file takes half as long again to arrive. */
const pieceSize = 512 * 1024;

/**
 * A file to be read piece by piece; whether it is there shows when it is.
 *
 * @example openLogFile('logs/ndes.log').name // 'ndes.log'
 */
export function openLogFile(path: string): LogFile {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  const open = () => createReadStream(path, { highWaterMark: pieceSize });
  return { name: basename(path), ...(size !== undefined && { size }), open };
}
