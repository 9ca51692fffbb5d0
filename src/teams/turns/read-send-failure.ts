/** Reads the errors of sending as `src/server/sending/` throws them: teams/ knows them by their shape. */

export interface SendFailure {
  readonly code: string;
  readonly status?: number;
  /** The code of the other side. */
  readonly detail?: string;
  /** Whether the message may stand in the conversation all the same. */
  readonly mayHaveArrived: boolean;
  /** Whether Teams should deliver the activity once more. */
  readonly askAgain: boolean;
}

/**
 * What an error says about sending; nothing for any other error.
 *
 * @example readSendFailure(new SendError({ code: 'SEND_TIMEOUT', … }))?.mayHaveArrived // true
 */
export function readSendFailure(error: unknown): SendFailure | undefined {
  if (!(error instanceof Error) || !('mayHaveArrived' in error) || !('code' in error)) return undefined;
  const { code, status, detail, mayHaveArrived: arrived, askAgain } = error as Error & SendFailure;
  return {
    code,
    ...(status !== undefined && { status }),
    ...(detail !== undefined && { detail }),
    mayHaveArrived: arrived,
    askAgain,
  };
}

/**
 * Whether something may have been posted although sending it failed.
 *
 * @example mayHaveArrived(new Error('another one')) // false
 */
export function mayHaveArrived(error: unknown): boolean {
  return readSendFailure(error)?.mayHaveArrived ?? false;
}
