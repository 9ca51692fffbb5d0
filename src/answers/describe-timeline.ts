/** The course of a log: a bar for each step of time. */
import type { Catalog, LanguageChain } from '../catalog/catalog';
import type { Timeline } from '../recognition/log/create-timeline';
import type { Chart } from './answer';
import { fillText } from './fill-text';
import { formatCount } from './format-count';
import { formatDuration } from './format-duration';
import { formattersOf } from './formatters';
import { formatTime, toMilliseconds } from './format-when';

/**
 * A timeline as bars with their times, and as a line of text.
 *
 * @example describeTimeline(timeline, catalog, ['en']).title // 'Events over time, 30 minutes each from Mar 11, 2021, 07:30 UTC'
 */
export function describeTimeline(timeline: Timeline, catalog: Catalog, languages: LanguageChain): Chart {
  const { digest: words } = catalog.words(languages);
  const { from, step, counts } = timeline;
  const labels = createLabels(timeline, languages);
  const bars = counts.map((value, index) => ({ label: labels[index] ?? '', value }));
  return {
    title: fillText(words.over, {
      step: formatDuration(step, languages),
      from: formatTime(from, catalog, languages),
    }),
    bars,
    text: bars
      .filter(({ value }) => value > 0)
      .map(({ label, value }) => `${label}: ${formatCount(value, languages)}`)
      .join(' · '),
  };
}

/** In minutes. */
const day = 24 * 60;

/** When each step begins, as short as it can be said once: hosts draw bars of the same name as one. */
function createLabels({ from, step, counts }: Timeline, languages: LanguageChain): string[] {
  const start = toMilliseconds(from);
  const times = counts.map((_count, index) => new Date(start + index * step * 60_000));
  const { clock, dayAndClock, day: dayOnly, dayAndYear } = formattersOf(languages);
  const differ = (length: number) => new Set(times.map((time) => time.toISOString().slice(0, length))).size > 1;
  const shortest = step < day ? (differ(10) ? dayAndClock : clock) : differ(4) ? dayAndYear : dayOnly;
  return times.map((time) => shortest.format(time));
}
