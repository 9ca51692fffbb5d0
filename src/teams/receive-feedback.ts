/** Takes the thumb under an answer: a log line and a counter, never the words that came with it. */
import type { TurnContext } from 'botbuilder';
import type { BotParts } from './bot-parts';
import { readWhere } from './read-activity';

/**
 * The (empty) body for a `message/submitAction`; what is no feedback is accepted without a word.
 *
 * @throws Error whatever the memory throws.
 * @example await receiveFeedback(context, parts) // {}, and logs { code: 'FEEDBACK', reaction: 'like', found: ['20102'] }
 */
export async function receiveFeedback({ activity }: TurnContext, { count, memory, note }: BotParts): Promise<object> {
  const { actionName, actionValue } = (activity.value ?? {}) as { actionName?: unknown; actionValue?: unknown };
  const { reaction, feedback } = (actionValue ?? {}) as { reaction?: unknown; feedback?: unknown };
  if (actionName !== 'feedback' || (reaction !== 'like' && reaction !== 'dislike')) return {};
  const given = await memory.givenAs(readWhere(activity), activity.replyToId ?? '');
  const found = given?.ids ?? [];
  note({ code: 'FEEDBACK', reaction, found, commented: hasWords(feedback) });
  count('feedback', reaction);
  return {};
}

/** Teams sends `{"feedbackText":"…"}` as a text. */
function hasWords(feedback: unknown): boolean {
  return typeof feedback === 'string' && /"feedbackText"\s*:\s*"[^"]/.test(feedback);
}
