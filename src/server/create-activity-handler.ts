/** Takes an activity through the gate and the adapter to the bot, and gives back what the HTTP response has to say. */
import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { canBeAnswered } from './can-be-answered';
import type { CheckedActivity } from './check-activity';
import type { BotAdapter } from './create-adapter';
import type { Admit } from './create-gate';

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
}

/**
 * Creates the function that handles one activity; it never rejects, and an answer of 400 or more has no body.
 *
 * @example
 * const handleActivity = createActivityHandler({ admit, adapter, run: (context) => bot.run(context), log });
 * await handleActivity(activity, 'Bearer forged') // → { status: 401 }
 */
export function createActivityHandler({ admit, adapter, run, log }: ActivityHandlerOptions): HandleActivity {
  const logic = async (context: TurnContext): Promise<void> => {
    if (canBeAnswered(context.activity)) await run(context);
    else log.debug({ code: 'ACTIVITY_UNANSWERABLE' }, 'dropped: no way to answer');
  };

  return async (activity, authorization) => {
    const admission = await admit(activity, authorization);
    if ('status' in admission) return admission;
    try {
      const response = await adapter.handle(admission.authenticated, activity, logic);
      return { status: response?.status ?? 200, body: response?.body as unknown };
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      log.error({ code: 'ACTIVITY_FAILED', cause }, 'an activity failed');
      return { status: 500 };
    }
  };
}
