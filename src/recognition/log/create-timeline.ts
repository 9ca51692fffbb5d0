/** Counts events over time: a few equal steps, whatever the time they span. */

/** How many events came in each step, from the first to the last. */
export interface Timeline {
  /** When the first step begins, as the records write their times. */
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

/** In minutes: steps that people count in, up to four weeks. */
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10_080, 40_320];

/** A log of seventy days has as many minutes; a longer one is counted by its first hundred thousand. */
const mostMinutes = 100_000;

/**
 * Creates an empty timeline.
 *
 * @example
 * const timeline = createTimeline();
 * for (const time of ['2021-03-11T07:42:10Z', '2021-03-11T07:44:00Z']) timeline.add(time);
 * timeline.build() // { from: '2021-03-11T07:42:00Z', step: 1, counts: [1, 0, 1] }
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
      const from = toMinutes(first);
      const span = toMinutes(last) - from + 1;
      const step = steps.find((size) => Math.ceil(span / size) <= mostSteps) ?? Math.ceil(span / mostSteps);
      const counts = Array.from({ length: Math.ceil(span / step) }, () => 0);
      for (const [minute, count] of minutes) {
        const index = Math.floor((toMinutes(minute) - from) / step);
        counts[index] = (counts[index] ?? 0) + count;
      }
      return { from: `${first}:00${suffix}`, step, counts };
    },
  };
}

function toMinutes(minute: string): number {
  return Date.parse(`${minute}:00Z`) / 60_000;
}
