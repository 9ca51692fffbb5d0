/** Counts events over time: a few equal steps, whatever the time they span. */

/** How many events came in each step, from the first to the last. */
export interface Timeline {
  /** When the first step begins, a round time of its length; with or without a `Z`, as the records write their times. */
  readonly from: string;
  /** In minutes. */
  readonly step: number;
  readonly counts: readonly number[];
}

export interface TimelineBuilder {
  /** A time as `2021-03-11T07:42:10`, with or without a `Z`. */
  add(time: string): void;
  /** Nothing where all events came within a minute. */
  build(): Timeline | undefined;
}

/** More bars than these are no picture on a phone. */
const mostSteps = 12;

/** In minutes: steps that people count in, up to four weeks; a longer step is a multiple of the last one. */
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10_080, 40_320];
const fourWeeks = 40_320;

/** In minutes since 1970: the midnight before its first Monday, so that days begin at midnight and weeks on a Monday. */
const origin = 4 * 1440;

/** A log of seventy days has as many minutes; a longer one is counted by its first hundred thousand. */
const mostMinutes = 100_000;

/**
 * Creates an empty timeline.
 *
 * @example
 * const timeline = createTimeline();
 * for (const time of ['2021-03-11T07:42:10Z', '2021-03-11T09:05:00Z']) timeline.add(time);
 * timeline.build() // { from: '2021-03-11T07:40:00Z', step: 10, counts: [1, 0, 0, 0, 0, 0, 0, 0, 1] }
 */
export function createTimeline(): TimelineBuilder {
  const minutes = new Map<string, number>();
  let suffix = '';

  return {
    add(time) {
      const minute = time.slice(0, 16);
      suffix = time.slice(19);
      if (minutes.size < mostMinutes || minutes.has(minute)) minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
    },
    build() {
      const times = [...minutes.keys()].sort();
      const [first, last] = [times[0], times.at(-1)];
      if (first === undefined || last === undefined || first === last) return undefined;
      const span = [toMinutes(first), toMinutes(last)] as const;
      const step = findStep(...span);
      const from = floor(span[0], step);
      const counts = Array.from({ length: countSteps(...span, step) }, () => 0);
      for (const [minute, count] of minutes) {
        const index = Math.floor((toMinutes(minute) - from) / step);
        counts[index] = (counts[index] ?? 0) + count;
      }
      return { from: `${new Date(from * 60_000).toISOString().slice(0, 19)}${suffix}`, step, counts };
    },
  };
}

function toMinutes(minute: string): number {
  return Date.parse(`${minute}:00Z`) / 60_000;
}

/** The smallest step by which the minutes from the first to the last are few enough bars. */
function findStep(first: number, last: number): number {
  const step = steps.find((size) => countSteps(first, last, size) <= mostSteps);
  return step ?? Math.ceil((last - first) / fourWeeks / (mostSteps - 1)) * fourWeeks;
}

function countSteps(first: number, last: number, step: number): number {
  return (floor(last, step) - floor(first, step)) / step + 1;
}

/** The round time at or before a minute. */
function floor(minute: number, step: number): number {
  return Math.floor((minute - origin) / step) * step + origin;
}
