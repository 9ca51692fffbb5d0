/** Counts event records: each pair of event and code, how often and from when to when. */
import type { EventRecord } from '../records/describe-record';
import { createTimeline, type Timeline } from './create-timeline';

/** An event with the code beside it. */
export interface PairCount {
  readonly event: string;
  readonly code: string | undefined;
  readonly count: number;
  /** The earliest and the latest time, in UTC with a `Z`, else as written; nothing where no record has one. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

export interface LogSummary {
  /** All event records, of whatever owner, and those of others. */
  readonly records: number;
  readonly foreign: number;
  /** In the order of their first record. */
  readonly pairs: readonly PairCount[];
  /** When our events came; nothing where they tell no time. */
  readonly timeline: Timeline | undefined;
  /** Entries that are named outside of the records, and how often; in the order of their first mention. */
  readonly others?: readonly NamedCount[];
}

export interface NamedCount {
  readonly id: string;
  readonly count: number;
}

export interface Tally {
  add(record: Pick<EventRecord, 'owner' | 'event' | 'code' | 'time'>): void;
  /** Records of others that nobody needs to read one by one. */
  addForeign(count: number): void;
  summarize(): LogSummary;
}

interface Range {
  count: number;
  first: string;
  last: string;
}

interface Counted {
  readonly event: string;
  readonly code: string | undefined;
  count: number;
  /** Times with and without a zone cannot be compared. */
  zoned: Range | undefined;
  local: Range | undefined;
}

/**
 * Creates an empty tally.
 *
 * @example
 * const tally = createTally();
 * tally.add({ owner: 'ours', event: '20102', code: '0x00000400', time: undefined });
 * tally.summarize().pairs[0]?.count // 1
 */
export function createTally(): Tally {
  const pairs = new Map<string, Counted>();
  let records = 0;
  let foreign = 0;
  const timelines = { zoned: createTimeline(), local: createTimeline() };
  const timed = { zoned: 0, local: 0 };

  return {
    add({ owner, event, code, time }) {
      records += 1;
      if (owner === 'foreign') foreign += 1;
      if (event === undefined) return;
      const key = `${event} ${code ?? ''}`;
      const pair = pairs.get(key) ?? { event, code, count: 0, zoned: undefined, local: undefined };
      pairs.set(key, pair);
      pair.count += 1;
      if (!time) return;
      const kind = time.zoned ? 'zoned' : 'local';
      pair[kind] = widen(pair[kind], time.text);
      timelines[kind].add(time.text);
      timed[kind] += 1;
    },
    addForeign(count) {
      records += count;
      foreign += count;
    },
    summarize: () => ({
      records,
      foreign,
      pairs: [...pairs.values()].map(({ event, code, count, zoned, local }) => {
        // The range that more records are in.
        const range = (local?.count ?? 0) > (zoned?.count ?? 0) ? local : zoned;
        return { event, code, count, first: range?.first, last: range?.last };
      }),
      timeline: timelines[timed.local > timed.zoned ? 'local' : 'zoned'].build(),
    }),
  };
}

/** Times of one kind compare as texts. */
function widen(range: Range | undefined, time: string): Range {
  if (!range) return { count: 1, first: time, last: time };
  range.count += 1;
  if (time < range.first) range.first = time;
  if (time > range.last) range.last = time;
  return range;
}
