/** What the times of a log show: what has recovered, and what began after a stop or a renewal. Observations, no causes. */
import type { Catalog, Entry, LanguageChain } from '../catalog/catalog';
import { describeId } from './describe-entry';
import { fillText } from './fill-text';
import { formatDuration } from './format-duration';
import { formatTime, toMilliseconds } from './format-when';
import type { Pair } from './view';

/** More lines are another list. */
const mostObservations = 4;

/**
 * Whether the same work succeeded again after a failure's last record.
 *
 * @example findRecovery(['20102', '', 2, …], pairs, catalog)?.[0] // '20100'
 */
export function findRecovery([id, , , , last]: Pair, pairs: readonly Pair[], catalog: Catalog): Pair | undefined {
  const failed = catalog.find(id);
  if (!failed || !isTrouble(failed)) return undefined;
  return pairs.find(([other, , , , until]) => {
    const success = catalog.find(other);
    return success?.outcome === 'success' && isCounterpart(failed, success) && isBefore(last, until);
  });
}

/**
 * Whether a failure has ended, as far as a log can tell: the same work succeeded again, and for longer than it took the failure to come
 * back before. Where both come side by side all day, the last record is a success by chance.
 *
 * @example isOver(['20102', '', 2, '2021-03-11T07:42:10Z', '2021-03-11T09:12:10Z'], pairs, catalog) // true: 20100 at 11:02
 */
export function isOver(pair: Pair, pairs: readonly Pair[], catalog: Catalog): boolean {
  const recovery = findRecovery(pair, pairs, catalog);
  if (!recovery) return false;
  const [, , count, first, last] = pair;
  const gap = count > 1 ? (toMilliseconds(last) - toMilliseconds(first)) / (count - 1) : 0;
  return toMilliseconds(recovery[4]) - toMilliseconds(last) >= gap;
}

/**
 * The observations about the pairs of a log, one line each.
 *
 * @example observeLog(pairs, catalog, ['en'])[0] // '20102 last on Mar 11, 2021, 14:05 UTC; 20100 since.'
 */
export function observeLog(pairs: readonly Pair[], catalog: Catalog, languages: LanguageChain): string[] {
  const events = [...new Set(pairs.map(([id]) => id))];
  const lines = events.flatMap((id) => {
    const ofEvent = pairs.filter(([other]) => other === id);
    return [...tellRecovery(ofEvent, pairs, catalog, languages), ...tellStart(ofEvent, pairs, catalog, languages)];
  });
  return lines.slice(0, mostObservations);
}

/** One line for an event that has recovered; where it went on with another code, one for each code that came no more. */
function tellRecovery(
  ofEvent: readonly Pair[],
  pairs: readonly Pair[],
  catalog: Catalog,
  languages: LanguageChain,
): string[] {
  const { digest: words } = catalog.words(languages);
  const recovered = ofEvent.flatMap((pair) => {
    const success = findRecovery(pair, pairs, catalog);
    return success ? [{ pair, success }] : [];
  });
  const isWhole = recovered.length === ofEvent.length;
  const latest = recovered.sort((one, other) => (one.pair[4] < other.pair[4] ? 1 : -1));
  return latest.slice(0, isWhole ? 1 : undefined).map(({ pair: [id, code, , , last], success: [success] }) => {
    const event = describeId(id, catalog, languages);
    return fillText(words.recovered, {
      failure: isWhole || code === '' ? event : fillText(words.withCode, { event, code }),
      time: formatTime(last, catalog, languages),
      success: describeId(success, catalog, languages),
    });
  });
}

function tellStart(
  ofEvent: readonly Pair[],
  pairs: readonly Pair[],
  catalog: Catalog,
  languages: LanguageChain,
): string[] {
  // With whatever code it began.
  const [first] = ofEvent.filter((pair) => pair[3] !== '').sort((one, other) => (one[3] < other[3] ? -1 : 1));
  const start = first && findStart(first, pairs, catalog);
  if (!start) return [];
  const { started } = catalog.words(languages).digest;
  return [
    fillText(started, {
      failure: describeId(first[0], catalog, languages),
      event: describeId(start.event, catalog, languages),
      name: catalog.find(start.event)?.name ?? '',
      // Both in the same minute is still one after the other.
      duration: formatDuration(Math.max(1, start.minutes), languages),
    }),
  ];
}

/** The stop or renewal soon after which a failure was seen for the first time. */
function findStart([id, , , first]: Pair, pairs: readonly Pair[], catalog: Catalog) {
  const entry = catalog.find(id);
  const { events, withinMinutes } = catalog.urgency.starts;
  if (!entry || !isTrouble(entry) || events.includes(id)) return undefined;
  for (const [event, , , earliest, latest] of pairs.filter(([other]) => events.includes(other))) {
    for (const time of [latest, earliest]) {
      const minutes = isBefore(time, first) ? Math.round((toMilliseconds(first) - toMilliseconds(time)) / 60_000) : -1;
      if (minutes >= 0 && minutes <= withinMinutes) return { event, minutes };
    }
  }
  return undefined;
}

function isTrouble({ outcome }: Entry): boolean {
  return outcome === 'failure' || outcome === 'warning';
}

function isCounterpart(one: Entry, other: Entry): boolean {
  return 'counterparts' in one && one.counterparts.includes(other.id);
}

/** Times of different kinds, with and without a zone, are not compared. */
function isBefore(one: string, other: string): boolean {
  return one !== '' && other !== '' && one.endsWith('Z') === other.endsWith('Z') && one < other;
}
