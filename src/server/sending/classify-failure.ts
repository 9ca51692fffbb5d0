/**
 * Says what a failed call to the connector means. A create (POST) has no key that would make it idempotent: the connector
 * can post the message and still answer 408 or 5xx, or not answer at all. Such a create is never repeated
 * (openclaw/openclaw#121116 has users who got the same message three times). A change (PUT) and a removal (DELETE) can be.
 */
import type { Failure, SendCode } from './send-error';
import { readRetryAfter } from './read-retry-after';

/** What is read of a response of @azure/core-rest-pipeline. */
export interface Answered {
  readonly status: number;
  readonly headers: { get(name: string): string | undefined };
  readonly bodyAsText?: string | null;
}

/** "Status codes from bot conversational APIs": learn.microsoft.com, "Send and receive messages". */
const refusals: Readonly<Record<string, SendCode>> = {
  ConversationBlockedByUser: 'BOT_BLOCKED',
  BotDisabledByAdmin: 'BOT_DISABLED',
  BotNotInConversationRoster: 'BOT_REMOVED',
  ConversationNotFound: 'CONVERSATION_GONE',
  MessageSizeTooBig: 'CARD_TOO_LARGE',
};

const byStatus: Readonly<Record<number, SendCode>> = {
  401: 'SEND_UNAUTHORIZED',
  403: 'SEND_FORBIDDEN',
  413: 'CARD_TOO_LARGE',
  429: 'SEND_THROTTLED',
};

/**
 * The meaning of an answer of 400 or more; Microsoft asks to repeat 412, 429, 502 and 504 ("Optimize your bot with rate
 * limiting"), of which the last two are ambiguous.
 *
 * @example classifyAnswer({ status: 502, headers, bodyAsText: '' }, 'POST').mayHaveArrived // true
 */
export function classifyAnswer({ status, headers, bodyAsText }: Answered, method: string): Failure {
  const isAmbiguous = status === 408 || status >= 500;
  const detail = codeOf(bodyAsText);
  const gone = method === 'POST' ? 'CONVERSATION_GONE' : 'MESSAGE_GONE';
  const refusal =
    status < 500 && detail !== undefined && Object.hasOwn(refusals, detail) ? refusals[detail] : undefined;
  const other = isAmbiguous ? 'SEND_FAILED' : status === 404 ? gone : 'SEND_REFUSED';
  const retryAfter = readRetryAfter(headers.get('retry-after'));
  return {
    code: refusal ?? byStatus[status] ?? other,
    status,
    mayHaveArrived: isAmbiguous && method === 'POST',
    isTransient: isAmbiguous || status === 412 || status === 429,
    ...(retryAfter !== undefined && { retryAfter }),
    ...(detail !== undefined && { detail }),
  };
}

/** Codes of Node.js for a connection that never came to be; ETIMEDOUT and ECONNRESET may come later. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * The meaning of a call without an answer.
 *
 * @example classifyBreak(Object.assign(new Error(), { code: 'ECONNREFUSED' }), 'POST').mayHaveArrived // false
 */
export function classifyBreak(error: unknown, method: string): Failure {
  const { code } = (error ?? {}) as { code?: unknown };
  const detail = typeof code === 'string' ? { detail: code } : {};
  if (typeof code === 'string' && neverConnected.has(code)) {
    return { code: 'SEND_UNREACHABLE', mayHaveArrived: false, isTransient: true, ...detail };
  }
  return { code: 'SEND_BROKEN_OFF', mayHaveArrived: method === 'POST', isTransient: true, ...detail };
}

/** `{"error":{"code":"…","message":"…"}}`; only a word is a code. */
function codeOf(body: string | null | undefined): string | undefined {
  try {
    const { error } = JSON.parse(body ?? '') as { error?: { code?: unknown } };
    return typeof error?.code === 'string' && /^\w{1,64}$/.test(error.code) ? error.code : undefined;
  } catch {
    return undefined;
  }
}
