/** The bot: which activity goes where. */
import type { TurnContext } from 'botbuilder';
import { createLexicon } from '../recognition/lexicon';
import type { BotParts } from './bot-parts';
import { createRateLimit, usualLimits, type RateLimits } from './create-rate-limit';
import { createTurnErrorHandler } from './create-turn-error-handler';
import { createInstallHandler } from './on-install';
import { onInvoke, respondWithNothing } from './on-invoke';
import { onMessageDelete, onMessageUpdate } from './on-edit';
import { onMessage } from './on-message';
import { isFromBot, readArrival } from './read-activity';
import { tellTooMany } from './tell-too-many';

export interface Bot {
  /** One turn. */
  readonly run: (context: TurnContext) => Promise<void>;
  /** What happens when a turn fails. */
  readonly onTurnError: (context: TurnContext, error: Error) => Promise<void>;
}

/** What the bot is made of; the clock is the system's and the limits are the usual ones unless others are given. */
export type BotOptions = Omit<BotParts, 'lexicon' | 'now'> &
  Partial<Pick<BotParts, 'now'>> & { readonly limits?: RateLimits };

// What people do as fast as they like; an installation, or its end, is never too much.
const limitedTypes: ReadonlySet<string> = new Set(['message', 'messageUpdate', 'messageDelete', 'invoke']);

/**
 * Creates the bot from its parts; nothing is sent before the first turn.
 *
 * @example await createBot({ catalog, cards, memory, log, count, about, preferMessage: false }).run(context)
 */
export function createBot({ limits = usualLimits, ...options }: BotOptions): Bot {
  const parts: BotParts = { now: Date.now, ...options, lexicon: createLexicon(options.catalog) };
  const onInstall = createInstallHandler(parts);
  const judge = createRateLimit(limits, parts.now);

  return {
    async run(context) {
      const { activity } = context;
      if (isFromBot(activity)) return;
      const verdict = limitedTypes.has(activity.type) ? judge(readArrival(activity)) : 'answer';
      if (verdict === 'tell') return tellTooMany(context, parts);
      if (verdict === 'ignore') return activity.type === 'invoke' ? respondWithNothing(context) : undefined;
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
          return onInstall(context);
        default:
          // Teams sends more kinds than any bot knows (reactions, read receipts): accepted, and no answer.
          return;
      }
    },
    onTurnError: createTurnErrorHandler(parts),
  };
}
