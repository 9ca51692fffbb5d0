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
  /** Whose the records of others are, and how many, the frequent sources first. */
  readonly sources: readonly (readonly [source: string, count: number])[];
  /** In the order of their first record. */
  readonly pairs: readonly PairCount[];
  /** Entries that are named outside of our records, and how often, in the order of their first mention. */
  readonly loose: readonly { readonly id: string; readonly count: number }[];
  /** When our events came; nothing where they tell no time. */
  readonly timeline: Timeline | undefined;
}

export interface Tally {
  add(record: Pick<EventRecord, 'owner' | 'event' | 'code' | 'time' | 'readFields'>): void;
  /** An entry that is named outside of our records. */
  addLoose(id: string): void;
  /** Records of others that nobody needs to read one by one, by their sources. */
  addForeign(sources: readonly string[]): void;
  summarize(): LogSummary;
}

/** A log that somebody made up may name any number of them. */
const mostSources = 1000;

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
 * tally.add({ owner: 'ours', event: '20102', code: '0x00000400', time: undefined, readFields: () => ({}) });
 * tally.summarize().pairs[0]?.count // 1
 */
export function createTally(): Tally {
  const pairs = new Map<string, Counted>();
  const loose = new Map<string, number>();
  const sources = new Map<string, number>();
  let records = 0;
  let foreign = 0;
  const timelines = { zoned: createTimeline(), local: createTimeline() };
  const timed = { zoned: 0, local: 0 };

  function addSource(source: string | undefined): void {
    foreign += 1;
    if (source !== undefined && (sources.size < mostSources || sources.has(source)))
      sources.set(source, (sources.get(source) ?? 0) + 1);
  }

  return {
    add({ owner, event, code, time, readFields }) {
      records += 1;
      if (owner === 'foreign') {
        const { provider, log } = readFields();
        addSource(provider?.value ?? log?.value);
      }
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
    addLoose(id) {
      loose.set(id, (loose.get(id) ?? 0) + 1);
    },
    addForeign(others) {
      records += others.length;
      for (const source of others) addSource(source);
    },
    summarize: () => ({
      records,
      foreign,
      sources: [...sources].sort(([, one], [, other]) => other - one),
      pairs: [...pairs.values()].map(({ event, code, count, zoned, local }) => {
        // The range that more records are in.
        const range = (local?.count ?? 0) > (zoned?.count ?? 0) ? local : zoned;
        return { event, code, count, first: range?.first, last: range?.last };
      }),
      loose: [...loose].map(([id, count]) => ({ id, count })),
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
