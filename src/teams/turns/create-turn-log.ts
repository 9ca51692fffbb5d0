/** Begins and ends turns: each leaves one line in the log and is counted once. */
import type { Activity, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Catalog } from '../../catalog/catalog';
import { readConversationKey } from '../read-activity';
import { createConversationHash } from './hash-conversation';
import { kindOfTurn, watchSending, type Sending, type TurnKind, type TurnNotes, type TurnOutcome } from './turn-record';

/** A turn that is over, as it is counted. */
export interface MeteredTurn {
  readonly kind: TurnKind;
  readonly outcome: TurnOutcome;
  readonly duration: number;
  readonly recognised: readonly string[];
  readonly unknown: readonly string[];
}

export interface TurnLog {
  /** Begins the record of a turn. */
  begin(context: TurnContext): Turn;
  /** Begins the record of work that an activity has asked for and that goes on outside of its turn. */
  beginJob(activity: Partial<Activity>): TurnRecord;
  /** The record that was begun; a turn that fails before that has none. */
  of(context: TurnContext): Turn | undefined;
}

export interface TurnRecord {
  readonly note: (notes: TurnNotes) => void;
  /** Ends the record; what comes after the first end is not heard. */
  readonly end: (outcome: TurnOutcome, failure?: TurnFailure) => void;
}

export interface Turn extends TurnRecord {
  /** Whether the turn has posted, changed or removed anything. */
  readonly hasSpoken: () => boolean;
}

export interface TurnFailure {
  readonly level: 'error' | 'warn';
  readonly text: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface TurnLogOptions {
  readonly log: Logger;
  readonly catalog: Catalog;
  readonly now: () => number;
  readonly turned: (turn: MeteredTurn) => void;
}

const recordKey = Symbol('turn');

const askingKinds: ReadonlySet<TurnKind> = new Set(['message', 'edit', 'files']);

/**
 * Creates the log of turns.
 *
 * @example createTurnLog({ log, catalog, now, turned }).begin(context).end('silent') // {"turn":"message","outcome":"silent",…}
 */
export function createTurnLog({ log, catalog, now, turned }: TurnLogOptions): TurnLog {
  const hash = createConversationHash();
  const familiesOf = (ids: readonly string[]) => ids.flatMap((id) => catalog.find(id)?.family ?? []);

  function open(kind: TurnKind, activity: Partial<Activity>, sending?: Sending): TurnRecord {
    const begun = now();
    let notes: TurnNotes = {};
    let isOver = false;
    return {
      note: (more) => (notes = { ...notes, ...more }),
      end(outcome, failure) {
        if (isOver) return;
        isOver = true;
        const duration = now() - begun;
        const conversation = hash(readConversationKey(activity));
        const sendMs = sending && { sendMs: sending.duration };
        const line = { turn: kind, outcome, ...notes, ms: duration, ...sendMs, conversation };
        if (!failure) log.info(line, 'turn');
        else log[failure.level]({ ...line, ...failure.details }, failure.text);
        const { found = [], missing = [] } = notes;
        // A thumb names entries as well: what counts is what was asked for.
        const recognised = askingKinds.has(kind) ? familiesOf(found) : [];
        turned({ kind, outcome, duration, recognised, unknown: missing });
      },
    };
  }

  return {
    of: (context) => context.turnState.get<Turn | undefined>(recordKey),
    begin(context) {
      const { activity } = context;
      const sending = watchSending(context, now);
      const turn = { ...open(kindOfTurn(activity), activity, sending), hasSpoken: () => sending.calls > 0 };
      context.turnState.set(recordKey, turn);
      return turn;
    },
    beginJob: (activity) => open('files', activity),
  };
}
