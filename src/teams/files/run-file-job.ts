/** Reads the files of a message outside of its turn, and tells what is in them in a message of its own. */
import type { TurnContext } from 'botbuilder';
import type { SpokenAnswer } from '../../answers/answer';
import { answerError } from '../../answers/answer-error';
import type { ReadProgress } from '../../files/log-file';
import { createReply } from '../create-reply';
import type { TurnRecord } from '../turns/create-turn-log';
import { describeFailure } from '../turns/describe-failure';
import { readSendFailure } from '../turns/read-send-failure';
import type { StopReason } from './create-job-queue';
import { describeState } from './describe-state';
import type { FileJob, FileParts } from './file-job';
import { readAndAnswer, type Result } from './read-and-answer';
import { isDeleted, rememberFileReply } from './remember-files';
import { sendPatiently } from './send-patiently';
import { showLife } from './show-life';

/**
 * Does the job; it tells its own failures and never throws.
 *
 * @param signal is aborted with a StopReason.
 * @example await runFileJob(job, turns.beginJob(activity), parts, signal) // sends the digest
 */
export async function runFileJob(
  job: FileJob,
  record: TurnRecord,
  parts: FileParts,
  signal: AbortSignal,
): Promise<void> {
  const { activity, reference, files, languages, acknowledgement } = job;
  const { catalog, cards, sendLater, timers } = parts;

  /** Nobody reads the answer to a message that was deleted. */
  const isUnwanted = async () =>
    (signal.reason as StopReason | undefined) === 'deleted' || (await isDeleted(activity, parts));

  const changeAcknowledgement = async (context: TurnContext, answer: SpokenAnswer) => {
    if (acknowledgement !== '') await context.updateActivity({ ...createReply(answer, cards), id: acknowledgement });
  };

  const showProgress = (progress: ReadProgress | undefined) =>
    sendLater(reference, async (context) => {
      await context.sendActivity({ type: 'typing' });
      if (progress)
        await changeAcknowledgement(
          context,
          describeState({ kind: 'filesTaken', progress }, files, catalog, languages),
        );
    });

  const life = showLife(showProgress, timers, signal);
  const result = await readAndAnswer(job, record, parts, signal, life.tell);
  if (await isUnwanted()) {
    await life.end();
    record.end('silent');
    return;
  }
  const closing = await send(result);
  await life.end();
  if (await isUnwanted()) return;
  // It is only the acknowledgement: what it announces has been said, or cannot be.
  await sendLater(reference, (context) => changeAcknowledgement(context, closing)).catch(() => undefined);

  /** Gives back what the acknowledgement is to say. */
  async function send({ message, ids, closing }: Result): Promise<SpokenAnswer> {
    let reply = '';
    const post = async (context: TurnContext) => {
      reply = (await context.sendActivity(message))?.id ?? '';
    };
    try {
      await sendPatiently(() => sendLater(reference, post), timers, signal);
    } catch (error) {
      return tellUnsent(error, closing);
    }
    record.end('answered');
    await rememberFileReply(activity, 'result', { reply, ids }, parts);
    if (reply !== '' && (await isUnwanted()))
      await sendLater(reference, (context) => context.deleteActivity(reply)).catch(() => undefined);
    return closing;
  }

  function tellUnsent(error: unknown, closing: SpokenAnswer): SpokenAnswer {
    const sending = readSendFailure(error);
    const failure = describeFailure(error, activity, 'FILES_FAILED');
    const text = 'what is in dropped files was not posted, or nobody knows whether it was';
    const details = sending ? { ...sending, reference: failure.reference } : { ...failure };
    record.end(sending ? 'undelivered' : 'failed', { level: sending ? 'warn' : 'error', text, details });
    return sending?.mayHaveArrived ? closing : answerError(failure.reference, catalog, languages);
  }
}
