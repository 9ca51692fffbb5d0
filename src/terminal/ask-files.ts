/** `ask --file`: the digest of log files, for people or as JSON. */
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { answerDigest, lookFirst } from '../answers/answer-digest';
import { chooseLanguage } from '../answers/choose-language';
import { describeReading } from '../answers/describe-reading';
import { fillText } from '../answers/fill-text';
import { viewLog } from '../answers/view-log';
import type { Catalog, LanguageChain } from '../catalog/catalog';
import type { LogFile } from '../files/read-files';
import { readLogs } from '../files/read-logs';
import type { LogSummary } from '../recognition/log/create-tally';
import { createLexicon } from '../recognition/lexicon';
import { formatAnswer } from './format-answer';
import type { Terminal } from './terminal';

export interface AskFilesOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: string | undefined;
}

/**
 * Reads log files and prints their digest; what could not be read is said on standard error.
 *
 * @returns the exit code: 1 when a file could not be read, or not to its end; else 0, whatever the files hold.
 * @example await askFiles({ files: ['app.log'], json: true, language: undefined }, catalog, terminal) // {"kind":"digest",…}
 */
export async function askFiles(
  { files, json, language }: AskFilesOptions,
  catalog: Catalog,
  terminal: Terminal,
): Promise<number> {
  const languages = chooseLanguage({ locales: [language], text: '', available: catalog.languages });
  const { summary, ...reading } = await readLogs(files.map(openFile), createLexicon(catalog));
  for (const line of describeReading(reading, catalog, languages)) terminal.errors.write(`${line}\n`);
  terminal.output.write(
    `${json ? JSON.stringify(toJson(summary, catalog)) : tell(summary, catalog, languages, terminal)}\n`,
  );
  return reading.problems.length > 0 ? 1 : 0;
}

function openFile(path: string): LogFile {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  return { name: basename(path), ...(size !== undefined && { size }), open: () => createReadStream(path) };
}

function tell(summary: LogSummary, catalog: Catalog, languages: LanguageChain, { colours }: Terminal): string {
  const view = viewLog(summary, catalog);
  if (view.pairs.length > 0) return formatAnswer(answerDigest(view, catalog, languages), catalog, colours);
  return fillText(catalog.words(languages).files.nothing, { records: summary.records });
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
    lookFirst: lookFirst(viewLog({ ...summary, loose: [] }, catalog).pairs, catalog)?.[0] ?? null,
  };
}
