/** Reads dropped files, and makes of them what is to be said: the digest, or why there is none. */
import type { Activity } from 'botbuilder';
import type { NoticeAnswer, SpokenAnswer } from '../../answers/answer';
import { answerError } from '../../answers/answer-error';
import { answerFiles, describeUnread } from '../../answers/answer-files';
import { answerNotice } from '../../answers/answer-notice';
import { describeNames, mostNamed } from '../../answers/describe-reading';
import { idsOf } from '../../answers/view';
import { sayBytes } from '../../files/limits';
import type { ReadProgress } from '../../files/log-file';
import { readLogs } from '../../files/read-logs';
import { createReply } from '../create-reply';
import type { TurnRecord } from '../turns/create-turn-log';
import { describeFailure } from '../turns/describe-failure';
import { describeState } from './describe-state';
import type { FileJob, FileParts } from './file-job';

export interface Result {
  readonly message: Partial<Activity>;
  /** The entries that it names. */
  readonly ids: readonly string[];
  /** What the acknowledgement says from then on. */
  readonly closing: NoticeAnswer;
}

/**
 * Reads the files of a job; it never throws.
 *
 * @param signal ends the reading; what is said then is that it was interrupted.
 * @example (await readAndAnswer(job, record, parts, signal, show)).message.summary // '42 event records: …'
 */
export async function readAndAnswer(
  job: FileJob,
  record: TurnRecord,
  parts: FileParts,
  signal: AbortSignal,
  onProgress: (progress: ReadProgress) => void,
): Promise<Result> {
  const { activity, files, languages } = job;
  const { catalog, cards, lexicon, fileLimits: limits = {} } = parts;
  const names = files.map(({ name }) => name);
  const givenUp = describeState({ kind: 'filesGivenUp' }, files, catalog, languages);
  const tell = (answer: SpokenAnswer, closing: NoticeAnswer): Result => {
    const ids = answer.view ? idsOf(answer.view) : [];
    record.note({ answer: answer.kind, language: answer.language, found: ids });
    return { message: createReply(answer, cards), ids, closing };
  };

  let bytes = 0;
  try {
    const sources = files.map(({ url, ...file }) => ({ ...file, open: () => parts.openFile(url) }));
    const read = await readLogs(sources, lexicon, {
      signal,
      limits,
      onProgress(progress) {
        ({ bytes } = progress);
        onProgress(progress);
      },
    });
    const problems = [...new Set(read.problems.map(({ code }) => code))];
    record.note({ bytes, records: read.summary.records, problems, skipped: read.skipped.length });
    const answer = answerFiles(read, { names, size: sayBytes(bytes) }, catalog, languages);
    const unread = describeUnread(read, catalog, languages);
    const wasRead = answer.kind === 'digest' || read.problems.length < files.length;
    return tell(
      answer,
      wasRead ? describeState({ kind: 'filesRead', bytes, unread }, files, catalog, languages) : givenUp,
    );
  } catch (error) {
    record.note({ bytes });
    if (signal.aborted) {
      record.note({ code: 'FILES_STOPPED' });
      const values = { files: describeNames(names, catalog, languages, mostNamed) };
      return tell(answerNotice('filesStopped', catalog, languages, { values }), givenUp);
    }
    const { reference, ...details } = describeFailure(error, activity, 'FILES_FAILED');
    record.end('failed', { level: 'error', text: 'files were not read', details: { ...details, reference } });
    return tell(answerError(reference, catalog, languages), givenUp);
  }
}
