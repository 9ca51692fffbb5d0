/** Takes an activity through the adapter to the bot, and gives back what the HTTP response has to say. */
import type { CloudAdapter, Response, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { canBeAnswered } from './can-be-answered';
import type { CheckedActivity } from './check-activity';

export interface ActivityAnswer {
  status: number;
  body?: unknown;
}

export type HandleActivity = (activity: CheckedActivity, authorization: string) => Promise<ActivityAnswer>;

export interface ActivityHandlerOptions {
  adapter: Pick<CloudAdapter, 'process'>;
  /** The bot: one turn. */
  run: (context: TurnContext) => Promise<void>;
  log: Logger;
}

/**
 * Creates the function that handles one activity; it never rejects, and an answer of 400 or more has no body.
 *
 * @example
 * const handleActivity = createActivityHandler({ adapter, run: (context) => bot.run(context), log });
 * await handleActivity(activity, 'Bearer forged') // → { status: 401 }
 */
export function createActivityHandler({ adapter, run, log }: ActivityHandlerOptions): HandleActivity {
  return async (activity, authorization) => {
    const answer: ActivityAnswer = { status: 200 };
    const turn = { begun: false };
    const logic = async (context: TurnContext): Promise<void> => {
      turn.begun = true;
      if (canBeAnswered(context.activity)) await run(context);
      else log.debug({ code: 'ACTIVITY_UNANSWERABLE', type: context.activity.type }, 'dropped: no way to answer');
    };

    try {
      // The SDK writes its own words, and a library's, into the response: it gets one that nobody reads.
      const request = { method: 'POST', headers: { authorization }, body: activity };
      await adapter.process(request, recordInto(answer), logic);
    } catch (error) {
      log.error({ code: 'ACTIVITY_FAILED', cause: String(error) }, 'an activity failed');
      return { status: 500 };
    }
    if (answer.status < 400) return answer;

    const { body: cause } = answer;
    // A forged token makes the SDK fail with 500 in its check of the signature, long before the bot has its turn.
    if (answer.status === 500 && !turn.begun) {
      log.warn({ code: 'TOKEN_REFUSED', cause }, 'an activity was refused: its token could not be verified');
      return { status: 401 };
    }
    if (answer.status === 500) log.error({ code: 'ACTIVITY_FAILED', cause }, 'an activity failed');
    return { status: answer.status };
  };
}

/** A response for the SDK that only notes the status and the body. */
function recordInto(answer: ActivityAnswer): Response {
  return {
    socket: undefined,
    status: (status) => (answer.status = status),
    send: (body) => (answer.body = body),
    header: () => undefined,
    end: () => undefined,
  };
}
