/** Reads a log as a file of it arrives: piece by piece. */
import { createLogReader } from '../../src/recognition/log/create-log-reader';
import type { LogSummary } from '../../src/recognition/log/create-tally';
import { lexicon } from './recognise';

export function readLog(text: string, pieceSize: number): LogSummary {
  const reader = createLogReader(lexicon);
  reader.begin();
  for (let at = 0; at < text.length; at += pieceSize) reader.write(text.slice(at, at + pieceSize));
  reader.end();
  return reader.summarize();
}
