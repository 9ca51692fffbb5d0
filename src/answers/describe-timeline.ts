/** The course of a log: a bar for each step of time. */
import type { Catalog, LanguageChain } from '../catalog/catalog';
import type { Timeline } from '../recognition/log/create-timeline';
import type { Chart } from './answer';
import { fillText } from './fill-text';
import { formatCount } from './format-count';
import { formatTime, toMilliseconds } from './format-when';

/**
 * A timeline as bars with their times, and as a line of text.
 *
 * @example describeTimeline(timeline, catalog, ['en']).title // 'Over time (30 min each)'
 */
export function describeTimeline(timeline: Timeline, catalog: Catalog, languages: LanguageChain): Chart {
  const { digest: words } = catalog.words(languages);
  const { from, step, counts } = timeline;
  const start = toMilliseconds(from);
  const isDays = step >= day;
  const labels = new Intl.DateTimeFormat([...languages], {
    ...(isDays ? { day: 'numeric', month: 'numeric' } : { hour: '2-digit', minute: '2-digit' }),
    timeZone: 'UTC',
  });
  const bars = counts.map((value, index) => ({ label: labels.format(new Date(start + index * step * minute)), value }));
  const numbers = counts.map((count) => formatCount(count, languages)).join(' · ');
  return {
    title: fillText(words.over, { step: describeStep(step, words, languages) }),
    bars,
    text: fillText(words.bars, { from: formatTime(from, catalog, languages), counts: numbers }),
  };
}

/** In milliseconds. */
const minute = 60_000;
/** In minutes. */
const hour = 60;
const day = 24 * hour;

function describeStep(
  step: number,
  words: { readonly minutes: string; readonly hours: string; readonly days: string },
  languages: LanguageChain,
): string {
  const [pattern, unit] = step >= day ? [words.days, day] : step >= hour ? [words.hours, hour] : [words.minutes, 1];
  return fillText(pattern, { count: formatCount(Math.round((step / unit) * 10) / 10, languages) });
}
