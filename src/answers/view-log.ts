/** From the summary of a log to the view of its digest. */
import type { Catalog } from '../catalog/catalog';
import type { LogSummary } from '../recognition/log/create-tally';
import { countPairs } from './count-pairs';
import { nothingElse, type DigestView } from './view';

/** A button carries them with their times; what is left is the least urgent. */
const mostPairs = 24;

/**
 * The view of a log.
 *
 * @param others entries that stand beside its records.
 * @example viewLog(tally.summarize(), [], catalog).records // 42
 */
export function viewLog(summary: LogSummary, others: readonly string[], catalog: Catalog): DigestView {
  const { records, timeline } = summary;
  const all = countPairs(summary, others, catalog);
  const pairs = all.slice(0, mostPairs);
  const more = all.length - pairs.length;
  const rest = more > 0 ? { rest: { ...nothingElse, more } } : {};
  return { kind: 'digest', pairs, records, ...(timeline && { timeline }), ...rest };
}
