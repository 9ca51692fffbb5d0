/** What the times of a log show: what has recovered, and what began after a stop or a renewal. Observations, no causes. */
import type { Catalog, Entry, LanguageChain } from '../catalog/catalog';
import { describeId } from './describe-entry';
import { fillText } from './fill-text';
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
 * The observations about the pairs of a log, one line each.
 *
 * @example observeLog(pairs, catalog, ['en'])[0] // '20102 last at March 11, 2021, 14:05 UTC; 20100 since.'
 */
export function observeLog(pairs: readonly Pair[], catalog: Catalog, languages: LanguageChain): string[] {
  const { digest: words } = catalog.words(languages);
  const titleOf = (id: string) => describeId(id, catalog, languages);
  const lines = pairs.flatMap((pair) => {
    const [id, , , , last] = pair;
    const recovery = findRecovery(pair, pairs, catalog);
    const start = findStart(pair, pairs, catalog);
    return [
      ...(recovery
        ? [
            fillText(words.recovered, {
              failure: titleOf(id),
              success: titleOf(recovery[0]),
              time: formatTime(last, catalog, languages),
            }),
          ]
        : []),
      ...(start
        ? [fillText(words.started, { failure: titleOf(id), event: titleOf(start.event), minutes: start.minutes })]
        : []),
    ];
  });
  return [...new Set(lines)].slice(0, mostObservations);
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
