/** From the summary of a log to the view of its digest. */
import type { Catalog } from '../catalog/catalog';
import type { LogSummary } from '../recognition/log/create-tally';
import { countPairs } from './count-pairs';
import type { DigestView } from './view';

/** A button carries them with their times; what is left is the least urgent. */
const mostPairs = 24;

/** The line about others is short: it is not what was asked about. */
const mostSources = 3;

/** Beside more pairs than these a button has room for the number of others alone. */
const roomForSources = 12;

/**
 * The view of a log.
 *
 * @example viewLog(tally.summarize(), catalog).records // 42
 */
export function viewLog(summary: LogSummary, catalog: Catalog): DigestView {
  const { records, foreign, sources, timeline } = summary;
  const all = countPairs(summary, catalog);
  const pairs = all.slice(0, mostPairs);
  const left = all.length - pairs.length;
  return {
    kind: 'digest',
    pairs,
    records,
    ...(foreign > 0 && {
      foreign: { count: foreign, sources: pairs.length > roomForSources ? [] : sources.slice(0, mostSources) },
    }),
    ...(left > 0 && { left }),
    ...(timeline && { timeline }),
  };
}
