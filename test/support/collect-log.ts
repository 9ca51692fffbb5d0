/** Collects the bot's log from what its process prints, line by line. */
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export type LogLine = Readonly<Record<string, unknown>>;

export interface Log {
  /** The next line with a code that is logged from now on. */
  next(code: string): Promise<LogLine>;
}

/** Lines that are no JSON objects are not the log's. */
export function collectLog(output: Readable): Log {
  const waiting = new Set<{ code: string; found: (line: LogLine) => void }>();
  createInterface({ input: output }).on('line', (text) => {
    const line = text.startsWith('{') ? (JSON.parse(text) as LogLine) : {};
    for (const wait of waiting) {
      if (wait.code !== line.code) continue;
      waiting.delete(wait);
      wait.found(line);
    }
  });
  return {
    next: (code) =>
      new Promise((found) => {
        waiting.add({ code, found });
      }),
  };
}
