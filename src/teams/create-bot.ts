/** The bot: which activity goes where. */
import type { TurnContext } from 'botbuilder';
import { openDownload } from '../files/download';
import { createLexicon } from '../recognition/lexicon';
import type { BotParts } from './bot-parts';
import { createRateLimit, usualLimits, type RateLimits } from './create-rate-limit';
import { createTurnErrorHandler } from './create-turn-error-handler';
import { createFileDesk } from './files/create-file-desk';
import type { QueueOptions } from './files/create-job-queue';
import type { FileParts } from './files/file-job';
import { systemTimers } from './files/timers';
import { createInstallHandler } from './on-install';
import { acceptInvoke, createInvokeHandler } from './on-invoke';
import { onMessageDelete, onMessageUpdate } from './on-edit';
import { onMessage } from './on-message';
import { isFromBot, readArrival } from './read-activity';
import { tellTooMany } from './tell-too-many';
import { createTurnLog, type MeteredTurn } from './turns/create-turn-log';
import { createTurnRegister } from './turns/create-turn-register';
import { mayHaveArrived } from './turns/read-send-failure';

export interface Bot {
  /** One turn. */
  readonly run: (context: TurnContext) => Promise<void>;
  /** What happens when a turn fails. */
  readonly onTurnError: (context: TurnContext, error: Error) => Promise<void>;
  /** Reads no more files, and resolves when everybody whose files were not read has been told. */
  readonly stop: () => Promise<void>;
}

/** What the bot is made of; the clock is the system's and the limits are the usual ones unless others are given. */
export type BotOptions = Omit<BotParts, 'lexicon' | 'now' | 'note' | 'files'> &
  Pick<FileParts, 'sendLater' | 'fileLimits'> &
  Partial<Pick<FileParts, 'now' | 'openFile' | 'timers'>> & {
    /** Counts a turn that is over. */
    readonly turned?: (turn: MeteredTurn) => void;
    readonly limits?: RateLimits;
    readonly queue?: QueueOptions;
  };

// What people do as fast as they like; an installation, or its end, is never too much.
const limitedTypes: ReadonlySet<string> = new Set(['message', 'messageUpdate', 'messageDelete', 'invoke']);

/**
 * Creates the bot from its parts; nothing is sent before the first turn.
 *
 * @example await createBot({ catalog, cards, memory, log, count, about, preferMessage: false, sendLater }).run(context)
 */
export function createBot({ turned = () => undefined, limits = usualLimits, queue, ...options }: BotOptions): Bot {
  const system = { now: Date.now, openFile: openDownload, timers: systemTimers };
  const parts = { ...system, ...options, lexicon: createLexicon(options.catalog) };
  const register = createTurnRegister();
  const turns = createTurnLog({ ...parts, turned });
  const files = createFileDesk(parts, turns, queue);
  const all = { ...parts, files };
  const onInstall = createInstallHandler();
  const onInvoke = createInvokeHandler();
  const judge = createRateLimit(limits, all.now);

  return {
    async run(context) {
      const turn = turns.begin(context);
      const { hasSpoken, note } = turn;
      // Whoever has spoken before failing has said something; to say it once more would be worse than to leave it at that.
      const isOver = (error: unknown) => hasSpoken() || mayHaveArrived(error);
      const outcome = await register.run(context.activity, () => answer(context, { ...all, note }), isOver);
      turn.end(outcome === 'redelivered' ? outcome : hasSpoken() ? 'answered' : 'silent');
    },
    onTurnError: createTurnErrorHandler(all, turns),
    stop: files.stop,
  };

  async function answer(context: TurnContext, parts: BotParts): Promise<void> {
    // Even a bot's invoke waits for a response.
    const { activity } = context;
    const acceptQuietly = () => (activity.type === 'invoke' ? acceptInvoke(context) : undefined);
    if (isFromBot(activity)) return acceptQuietly();
    const verdict = limitedTypes.has(activity.type) ? judge(readArrival(activity)) : 'answer';
    if (verdict === 'tell') return tellTooMany(context, parts);
    if (verdict === 'ignore') return acceptQuietly();
    switch (activity.type) {
      case 'message':
        return onMessage(context, parts);
      case 'messageUpdate':
        return onMessageUpdate(context, parts);
      case 'messageDelete':
        return onMessageDelete(context, parts);
      case 'invoke':
        return onInvoke(context, parts);
      case 'installationUpdate':
      case 'conversationUpdate':
        return onInstall(context, parts);
      default:
        // Teams sends more kinds than any bot knows (reactions, read receipts): accepted, and no answer.
        return;
    }
  }
}
