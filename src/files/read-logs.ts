/** What log files say: their text, read by the recognition and counted. */
import type { Lexicon } from '../recognition/lexicon';
import { createLogReader } from '../recognition/log/create-log-reader';
import type { LogSummary } from '../recognition/log/create-tally';
import type { LogFile } from './log-file';
import { readFiles, type FilesReading, type ReadOptions } from './read-files';

export interface LogsReading extends FilesReading {
  readonly summary: LogSummary;
}

/**
 * Reads log files into one summary; what was read of a file before a problem counts.
 *
 * @throws the reason of `options.signal`; never because of a file.
 * @example (await readLogs([{ name: 'ndes.log', open: () => createReadStream('ndes.log') }], lexicon)).summary.records // 42
 */
export async function readLogs(
  files: readonly LogFile[],
  lexicon: Lexicon,
  options: ReadOptions = {},
): Promise<LogsReading> {
  const reader = createLogReader(lexicon);
  const reading = await readFiles(files, reader, options);
  return { ...reading, summary: reader.summarize() };
}
