/** What a failed call to the connector says to the turn that made it. */

/** What the operator reads: who or what kept a message from being posted. */
export type SendCode =
  | 'BOT_BLOCKED'
  | 'BOT_DISABLED'
  | 'BOT_REMOVED'
  | 'CONVERSATION_GONE'
  | 'MESSAGE_GONE'
  | 'CARD_TOO_LARGE'
  | 'SEND_BROKEN_OFF'
  | 'SEND_FAILED'
  | 'SEND_FORBIDDEN'
  | 'SEND_REFUSED'
  | 'SEND_THROTTLED'
  | 'SEND_TIMEOUT'
  | 'SEND_UNAUTHORIZED'
  | 'SEND_UNREACHABLE'
  | 'TOKEN_UNAVAILABLE';

export interface Failure {
  readonly code: SendCode;
  /** The HTTP status, where there was an answer. */
  readonly status?: number;
  /** Whether the message may stand in the conversation all the same: then it must not be sent again. */
  readonly mayHaveArrived: boolean;
  /** Whether the same call may succeed a little later. */
  readonly isTransient: boolean;
  /** What the connector asks us to wait, in milliseconds. */
  readonly retryAfter?: number;
  /** More for the operator: the code of the other side, never its words. */
  readonly detail?: string;
}

/** A message that could not be posted, or whose fate is not known. */
export class SendError extends Error {
  readonly code: SendCode;
  readonly status: number | undefined;
  readonly mayHaveArrived: boolean;
  /** Whether Teams should deliver the activity once more: surely nothing was posted, and it may work then. */
  readonly askAgain: boolean;
  readonly detail: string | undefined;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(`the connector was called in vain: ${failure.code}`, options);
    this.name = 'SendError';
    this.code = failure.code;
    this.status = failure.status;
    this.mayHaveArrived = failure.mayHaveArrived;
    this.askAgain = failure.isTransient && !failure.mayHaveArrived;
    this.detail = failure.detail;
  }
}
