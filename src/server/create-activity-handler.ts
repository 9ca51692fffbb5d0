/** Takes an activity through the adapter to the bot, and gives back what the HTTP response has to say. */
import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { canBeAnswered } from './can-be-answered';
import type { CheckedActivity } from './check-activity';
import type { BotAdapter } from './create-adapter';
import type { ActivityMeter } from './create-metrics';
import { SendError } from './sending/send-error';

export interface ActivityAnswer {
  status: number;
  body?: unknown;
}

export type HandleActivity = (activity: CheckedActivity, authorization: string) => Promise<ActivityAnswer>;

export interface ActivityHandlerOptions {
  adapter: Pick<BotAdapter, 'handle'>;
  /** The bot: one turn. */
  run: (context: TurnContext) => Promise<void>;
  log: Logger;
  /** Counts activities and refused tokens. */
  meter?: ActivityMeter;
}

/**
 * Creates the function that handles one activity; it never rejects, and an answer of 400 or more has no body.
 *
 * @example
 * const handleActivity = createActivityHandler({ adapter, run: (context) => bot.run(context), log });
 * await handleActivity(activity, 'Bearer forged') // → { status: 401 }
 */
export function createActivityHandler({ adapter, run, log, meter }: ActivityHandlerOptions): HandleActivity {
  return async (activity, authorization) => {
    meter?.arrived();
    try {
      return await handle(activity, authorization);
    } finally {
      meter?.left();
    }
  };

  async function handle(activity: CheckedActivity, authorization: string): Promise<ActivityAnswer> {
    const turn = { begun: false };
    const logic = async (context: TurnContext): Promise<void> => {
      turn.begun = true;
      if (canBeAnswered(context.activity)) await run(context);
      else log.debug({ code: 'ACTIVITY_UNANSWERABLE', type: context.activity.type }, 'dropped: no way to answer');
    };

    try {
      const response = await adapter.handle(authorization, activity, logic);
      return { status: response?.status ?? 200, body: response?.body as unknown };
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      // What fails before the bot has its turn is authentication, whatever the SDK throws at a forged token.
      if (!turn.begun) {
        meter?.refusedToken();
        log.warn({ code: 'TOKEN_REFUSED', cause }, 'an activity was refused: its token could not be verified');
        return { status: 401 };
      }
      // Logged with its turn. Teams delivers again what was answered with an error (MicrosoftDocs/msteams-docs#8998).
      if (error instanceof SendError) return { status: 503 };
      log.error({ code: 'ACTIVITY_FAILED', cause }, 'an activity failed');
      return { status: 500 };
    }
  }
}
