/** What an operator reads of a failure that nobody expected, and the reference under which the user asks about it. */
import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { hideWords } from './hide-words';

export interface Failure {
  readonly code: string;
  readonly reference: string;
  /** Where it happened, without what the activity brought. */
  readonly cause: string;
}

/**
 * Describes an error; its own `code` goes before the usual one.
 *
 * @example describeFailure(new Error('no'), activity, 'TURN_FAILED') // { code: 'TURN_FAILED', reference: '7F3A9C21', cause: 'Error: no …' }
 */
export function describeFailure(error: unknown, activity: Partial<Activity>, usualCode: string): Failure {
  const code: unknown = (error as { code?: unknown } | null)?.code;
  return {
    code: typeof code === 'string' ? code : usualCode,
    reference: randomUUID().slice(0, 8).toUpperCase(),
    cause: describeCause(error, activity),
  };
}

/**
 * Where an error happened; never the request or the activity that some errors carry.
 *
 * @example describeCause(new Error('no “my text”'), { text: 'my text' }) // 'Error: no “…” …'
 */
export function describeCause(error: unknown, activity: Partial<Activity>): string {
  return hideWords(error instanceof Error ? (error.stack ?? error.message) : String(error), activity);
}
