/** What is known of a turn when it is over: the one line of the log, and what the metrics count. Never a word or a name. */
import type { Activity, TurnContext } from 'botbuilder';

export const turnKinds = {
  message: 'message',
  messageUpdate: 'edit',
  messageDelete: 'deletion',
  installationUpdate: 'installation',
  conversationUpdate: 'installation',
  'adaptiveCard/action': 'button',
  'message/submitAction': 'feedback',
  'composeExtension/query': 'search',
  'composeExtension/fetchTask': 'dialog',
  'composeExtension/submitAction': 'dialog',
} as const;

/** `files` is what goes on outside of a turn: log files are read. */
export type TurnKind = (typeof turnKinds)[keyof typeof turnKinds] | 'files' | 'other';

/** `undelivered` could not be posted, or nobody knows whether it was. */
export type TurnOutcome = 'answered' | 'silent' | 'redelivered' | 'undelivered' | 'failed';

/** What a handler tells of its turn: ids of the catalog, counts, codes. */
export interface TurnNotes {
  readonly answer?: string;
  readonly language?: string;
  /** The entries that the answer names. */
  readonly found?: readonly string[];
  /** The families of the ids that no entry has: the ids are somebody's words. */
  readonly missing?: readonly string[];
  readonly [detail: string]: unknown;
}

/**
 * The kind of a turn: a few words, whatever arrives.
 *
 * @example kindOfTurn({ type: 'invoke', name: 'composeExtension/query' }) // 'search'
 */
export function kindOfTurn({ type, name }: Partial<Activity>): TurnKind {
  const key = type === 'invoke' ? name : type;
  return typeof key === 'string' && Object.hasOwn(turnKinds, key) ? turnKinds[key as keyof typeof turnKinds] : 'other';
}

/** Counts what a turn sends, and measures how long it waits for it. */
export interface Sending {
  calls: number;
  /** In milliseconds. */
  duration: number;
}

/**
 * Watches what a turn posts, changes and removes.
 *
 * @example watchSending(context, Date.now) // { calls: 0, duration: 0 }, and more with each message
 */
export function watchSending(context: TurnContext, now: () => number): Sending {
  const sending: Sending = { calls: 0, duration: 0 };
  const measure = async <T>(send: () => Promise<T>): Promise<T> => {
    const begun = now();
    try {
      const sent = await send();
      sending.calls += 1;
      return sent;
    } finally {
      sending.duration += now() - begun;
    }
  };
  context.onSendActivities((_context, _activities, next) => measure(next));
  context.onUpdateActivity((_context, _activity, next) => measure(next));
  context.onDeleteActivity((_context, _reference, next) => measure(next));
  return sending;
}
