/** Takes an activity through the gate and the adapter to the bot, and gives back what the HTTP response has to say. */
import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { canBeAnswered } from './can-be-answered';
import type { CheckedActivity } from './check-activity';
import type { BotAdapter } from './create-adapter';
import type { Admit } from './create-gate';
import type { ActivityMeter } from './create-metrics';
import { SendError } from './sending/send-error';

export interface ActivityAnswer {
  status: number;
  body?: unknown;
}

export type HandleActivity = (activity: CheckedActivity, authorization: string) => Promise<ActivityAnswer>;

export interface ActivityHandlerOptions {
  admit: Admit;
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
 * const handleActivity = createActivityHandler({ admit, adapter, run: (context) => bot.run(context), log });
 * await handleActivity(activity, 'Bearer forged') // → { status: 401 }
 */
export function createActivityHandler({ admit, adapter, run, log, meter }: ActivityHandlerOptions): HandleActivity {
  const logic = async (context: TurnContext): Promise<void> => {
    if (canBeAnswered(context.activity)) await run(context);
    else log.debug({ code: 'ACTIVITY_UNANSWERABLE' }, 'dropped: no way to answer');
  };

  async function handle(activity: CheckedActivity, authorization: string): Promise<ActivityAnswer> {
    const admission = await admit(activity, authorization);
    if ('status' in admission) {
      if (admission.status === 401) meter?.refusedToken();
      return admission;
    }
    try {
      const response = await adapter.handle(admission.authenticated, activity, logic);
      return { status: response?.status ?? 200, body: response?.body as unknown };
    } catch (error) {
      // Logged with its turn. Teams delivers again what was answered with an error (MicrosoftDocs/msteams-docs#8998).
      if (error instanceof SendError) return { status: 503 };
      const cause = error instanceof Error ? error.message : String(error);
      log.error({ code: 'ACTIVITY_FAILED', cause }, 'an activity failed');
      return { status: 500 };
    }
  }

  return async (activity, authorization) => {
    meter?.arrived();
    try {
      return await handle(activity, authorization);
    } finally {
      meter?.left();
    }
  };
}
