/** The bot: which activity goes where. */
import type { TurnContext } from 'botbuilder';
import { createLexicon } from '../recognition/lexicon';
import type { BotParts } from './bot-parts';
import { createTurnErrorHandler } from './create-turn-error-handler';
import { createInstallHandler } from './on-install';
import { onInvoke } from './on-invoke';
import { onMessage } from './on-message';
import { isFromBot } from './read-activity';

export interface Bot {
  /** One turn. */
  readonly run: (context: TurnContext) => Promise<void>;
  /** What happens when a turn fails. */
  readonly onTurnError: (context: TurnContext, error: Error) => Promise<void>;
}

/**
 * Creates the bot from its parts; nothing is sent before the first turn.
 *
 * @example await createBot({ catalog, cards, log, preferMessage: false }).run(context)
 */
export function createBot(options: Omit<BotParts, 'lexicon'>): Bot {
  const parts: BotParts = { ...options, lexicon: createLexicon(options.catalog) };
  const onInstall = createInstallHandler(parts);

  return {
    async run(context) {
      if (isFromBot(context.activity)) return;
      switch (context.activity.type) {
        case 'message':
          return onMessage(context, parts);
        case 'invoke':
          return onInvoke(context, parts);
        case 'installationUpdate':
        case 'conversationUpdate':
          return onInstall(context);
        default:
          // Teams sends more kinds than any bot knows (reactions, edits, read receipts): accepted, and no answer.
          return;
      }
    },
    onTurnError: createTurnErrorHandler(parts),
  };
}
