/** Times of a log in the reader's format. */
import type { Catalog, LanguageChain } from '../catalog/catalog';
import { fillText } from './fill-text';
import { findRate } from './find-rate';
import { formatCount } from './format-count';
import { formattersOf } from './formatters';
import type { Pair } from './view';

/**
 * A time of a record; without a zone it is as the record says it.
 *
 * @example formatTime('2021-03-11T07:42:10Z', catalog, ['de']) // '11.03.2021, 07:42 UTC'
 */
export function formatTime(time: string, catalog: Catalog, languages: LanguageChain): string {
  return formatRange(time, time, catalog, languages);
}

/**
 * From when to when a pair came, and how often; empty where its records tell no time.
 *
 * @example formatWhen(['20102', '', 12, '2021-03-11T07:42:10Z', '2021-03-11T14:05:00Z'], catalog, ['de'])
 * // '11.03.2021, 07:42–14:05 Uhr UTC, etwa 1,9 pro Stunde'
 */
export function formatWhen([, , count, first, last]: Pair, catalog: Catalog, languages: LanguageChain): string {
  if (first === '' || last === '') return '';
  const range = formatRange(first, last, catalog, languages);
  const rate = findRate(count, toMilliseconds(last) - toMilliseconds(first));
  if (!rate) return range;
  const { rates } = catalog.words(languages).digest;
  return fillText(rates[rate.per], { range, rate: formatCount(rate.count, languages) });
}

function formatRange(first: string, last: string, catalog: Catalog, languages: LanguageChain): string {
  const [from, to] = [first, last].map((time) => new Date(toMilliseconds(time))) as [Date, Date];
  const text = formattersOf(languages).time.formatRange(from, to);
  return last.endsWith('Z') ? fillText(catalog.words(languages).digest.utc, { time: text }) : text;
}

/**
 * A time of a record in milliseconds since 1970; without a zone it counts as it stands.
 *
 * @example toMilliseconds('1970-01-01T00:00:01') // 1000
 */
export function toMilliseconds(time: string): number {
  return Date.parse(time.endsWith('Z') ? time : `${time}Z`);
}
