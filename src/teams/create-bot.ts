/** The bot: which activity goes where. */
import type { TurnContext } from 'botbuilder';
import { createLexicon } from '../recognition/lexicon';
import type { BotParts } from './bot-parts';
import { createTurnErrorHandler } from './create-turn-error-handler';
import { createInstallHandler } from './on-install';
import { onInvoke } from './on-invoke';
import { onMessageDelete, onMessageUpdate } from './on-edit';
import { onMessage } from './on-message';
import { isFromBot } from './read-activity';

export interface Bot {
  /** One turn. */
  readonly run: (context: TurnContext) => Promise<void>;
  /** What happens when a turn fails. */
  readonly onTurnError: (context: TurnContext, error: Error) => Promise<void>;
}

/** What the bot is made of; the clock is the system's unless another is given. */
export type BotOptions = Omit<BotParts, 'lexicon' | 'now'> & Partial<Pick<BotParts, 'now'>>;

/**
 * Creates the bot from its parts; nothing is sent before the first turn.
 *
 * @example await createBot({ catalog, cards, memory, log, count, about, preferMessage: false }).run(context)
 */
export function createBot(options: BotOptions): Bot {
  const parts: BotParts = { now: Date.now, ...options, lexicon: createLexicon(options.catalog) };
  const onInstall = createInstallHandler(parts);

  return {
    async run(context) {
      if (isFromBot(context.activity)) return;
      switch (context.activity.type) {
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
