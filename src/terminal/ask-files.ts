/** `ask --file`: the digest of log files, for people or as JSON. */
import { answerDigest } from '../answers/answer-digest';
import { chooseLanguage } from '../answers/choose-language';
import { describeReading } from '../answers/describe-reading';
import { countPairs } from '../answers/count-pairs';
import { lookFirst } from '../answers/look-first';
import { viewLog } from '../answers/view-log';
import type { Catalog, LanguageChain } from '../catalog/catalog';
import type { LogFile } from '../files/read-files';
import { readLogs, type LogsReading } from '../files/read-logs';
import type { LogSummary } from '../recognition/log/create-tally';
import { createLexicon } from '../recognition/lexicon';
import { createProgress } from './create-progress';
import { formatProgress } from './format-progress';
import { openLogFile } from './open-log-file';
import { showAnswer } from './show-answer';
import type { Terminal } from './terminal';

export interface AskFilesOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: string | undefined;
}

/** What a shell calls a command that was ended with Ctrl-C. */
const interrupted = 130;

/**
 * Reads log files and prints their digest; what could not be read is said on standard error.
 *
 * @returns the exit code: 1 when a file could not be read, or not to its end, 130 after Ctrl-C; else 0, whatever the files hold.
 * @example await askFiles({ files: ['app.log'], json: true, language: undefined }, catalog, terminal) // {"kind":"digest",…}
 */
export async function askFiles(
  { files, json, language }: AskFilesOptions,
  catalog: Catalog,
  terminal: Terminal,
): Promise<number> {
  const languages = chooseLanguage({ locales: [language], text: '', available: catalog.languages });
  const reading = await readWithProgress(files.map(openLogFile), catalog, languages, terminal);
  if (!reading) return interrupted;
  const { summary } = reading;
  for (const line of describeReading(reading, catalog, languages)) terminal.errors.write(`${line}\n`);
  const printed = json
    ? JSON.stringify(toJson(summary, catalog))
    : showAnswer(answerDigest(viewLog(summary, catalog), catalog, languages), catalog, terminal);
  terminal.output.write(`${printed}\n`);
  return reading.problems.length > 0 ? 1 : 0;
}

/** Nothing when somebody has had enough. */
async function readWithProgress(
  files: readonly LogFile[],
  catalog: Catalog,
  languages: LanguageChain,
  terminal: Terminal,
): Promise<LogsReading | undefined> {
  const progress = createProgress(terminal, (state, width) => formatProgress(state, width, catalog, languages));
  const stop = new AbortController();
  const forget = terminal.onInterrupt?.(() => {
    stop.abort();
  });
  try {
    return await readLogs(files, createLexicon(catalog), { onProgress: progress.show, signal: stop.signal });
  } catch (error) {
    if (stop.signal.aborted) return undefined;
    throw error;
  } finally {
    forget?.();
    progress.end();
  }
}

/** The contract of `ask --file … --json`. */
function toJson(summary: LogSummary, catalog: Catalog): object {
  const { records, foreign, pairs } = summary;
  return {
    kind: 'digest',
    records,
    foreign,
    pairs: pairs.map(({ event, code, count, first, last }) => ({
      event,
      code: code ?? null,
      count,
      first: first ?? null,
      last: last ?? null,
    })),
    lookFirst: lookFirst(countPairs({ pairs, loose: [] }, catalog), catalog)?.[0] ?? null,
  };
}
