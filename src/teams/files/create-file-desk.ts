/** Where dropped files are handed in: acknowledged at once, read when their turn comes. */
import { TurnContext, type Activity } from 'botbuilder';
import { answerNotice } from '../../answers/answer-notice';
import type { BotParts } from '../bot-parts';
import { chooseTurnLanguage } from '../choose-turn-language';
import { createReply } from '../create-reply';
import { readConversationKey, readMessageOf } from '../read-activity';
import type { TurnLog } from '../turns/create-turn-log';
import { mayHaveArrived } from '../turns/read-send-failure';
import { createJobQueue, usualQueue, type Place, type QueueOptions } from './create-job-queue';
import { describeState } from './describe-state';
import type { FileJob, FileParts } from './file-job';
import type { DroppedFile } from './read-attachments';
import { rememberFileReply } from './remember-files';
import { runFileJob } from './run-file-job';

export interface FileDesk {
  /** Acknowledges the files of a message, or says that there are too many now. What is in them is told after the turn. */
  take(context: TurnContext, files: readonly DroppedFile[], note: BotParts['note']): Promise<void>;
  /** Ends the reading of a message's files: it was deleted. */
  forget(activity: Partial<Activity>): void;
  /** Takes no more, lets what is being read finish for some seconds, and tells the others to drop their files again. */
  readonly stop: () => Promise<void>;
}

/**
 * Creates the desk of one bot.
 *
 * @example await createFileDesk(parts, turns).take(context, readDroppedFiles(context.activity), note) // sends “Reading your log”
 */
export function createFileDesk(parts: FileParts, turns: TurnLog, options: QueueOptions = usualQueue): FileDesk {
  const { catalog, cards, timers } = parts;
  const queue = createJobQueue(options, timers);
  const places = new Map<string, Place>();
  const keyOf = (activity: Partial<Activity>) => `${readConversationKey(activity)} ${activity.id ?? ''}`;

  function begin(place: Place, job: Omit<FileJob, 'reference'>): void {
    const { activity, files } = job;
    const reference = TurnContext.getConversationReference(activity);
    const record = turns.beginJob(activity);
    const begun = parts.now();
    const key = keyOf(activity);
    places.set(key, place);
    place.run(async (signal) => {
      record.note({ files: files.length, waitedMs: parts.now() - begun });
      try {
        await runFileJob({ ...job, reference }, record, parts, signal);
      } finally {
        places.delete(key);
      }
    });
  }

  return {
    async take(context, files, note) {
      const { activity } = context;
      const languages = await chooseTurnLanguage(activity, readMessageOf(activity).text, parts);
      const [language] = languages;
      const place = queue.reserve(readConversationKey(activity));
      if (!place) {
        note({ answer: 'notice', language, files: files.length, code: 'FILES_BUSY' });
        await context.sendActivity(createReply(answerNotice('filesBusy', catalog, languages), cards));
        return;
      }
      note({ answer: 'notice', language, files: files.length });
      const answer = describeState({ kind: 'filesTaken' }, files, catalog, languages);
      let acknowledgement = '';
      try {
        acknowledgement = (await context.sendActivity(createReply(answer, cards)))?.id ?? '';
      } catch (error) {
        // Only what surely was not posted is delivered once more; else the files would never be read.
        if (mayHaveArrived(error)) begin(place, { activity, files, languages, acknowledgement });
        else place.release();
        throw error;
      }
      await rememberFileReply(activity, 'acknowledgement', { reply: acknowledgement, ids: [] }, parts);
      begin(place, { activity, files, languages, acknowledgement });
    },
    forget(activity) {
      places.get(keyOf(activity))?.stop('deleted');
    },
    stop: queue.stop,
  };
}
