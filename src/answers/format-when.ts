/** Times of a log in the reader's format. */
import type { Catalog, LanguageChain } from '../catalog/catalog';
import { fillText } from './fill-text';
import { formatCount } from './format-count';
import type { Pair } from './view';

const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const;

/**
 * A time of a record; without a zone it is as the record says it.
 *
 * @example formatTime('2021-03-11T07:42:10Z', catalog, ['de']) // '11.03.2021, 07:42 UTC'
 */
export function formatTime(time: string, catalog: Catalog, languages: LanguageChain): string {
  const text = formatter(languages).format(new Date(toMilliseconds(time)));
  return time.endsWith('Z') ? fillText(catalog.words(languages).digest.utc, { time: text }) : text;
}

/**
 * From when to when a pair came, and how often an hour; empty where its records tell no time.
 *
 * @example formatWhen(['20102', '', 12, '2021-03-11T07:42:10Z', '2021-03-11T14:05:00Z'], catalog, ['de'])
 * // '11.03.2021, 07:42–14:05 UTC, etwa 2 pro Stunde'
 */
export function formatWhen([, , count, first, last]: Pair, catalog: Catalog, languages: LanguageChain): string {
  if (first === '' || last === '') return '';
  const { digest: words } = catalog.words(languages);
  const text = formatter(languages).formatRange(new Date(toMilliseconds(first)), new Date(toMilliseconds(last)));
  const range = last.endsWith('Z') ? fillText(words.utc, { time: text }) : text;
  const hours = (toMilliseconds(last) - toMilliseconds(first)) / 3_600_000;
  if (hours < 1 || count < 2) return fillText(words.when, { range });
  const rate = count / hours;
  return fillText(words.rate, {
    range,
    rate: formatCount(rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate), languages),
  });
}

function formatter(languages: LanguageChain): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat([...languages], style);
}

/**
 * A time of a record in milliseconds since 1970; without a zone it counts as it stands.
 *
 * @example toMilliseconds('1970-01-01T00:00:01') // 1000
 */
export function toMilliseconds(time: string): number {
  return Date.parse(time.endsWith('Z') ? time : `${time}Z`);
}
