/** From the summary of a log to the view of its digest. */
import type { Catalog } from '../catalog/catalog';
import type { LogSummary } from '../recognition/log/create-tally';
import { countPairs } from './count-pairs';
import type { DigestView } from './view';

/**
 * The view of a log.
 *
 * @param others entries that stand beside its records.
 * @example viewLog(tally.summarize(), [], catalog).records // 42
 */
export function viewLog(summary: LogSummary, others: readonly string[], catalog: Catalog): DigestView {
  const { records, timeline } = summary;
  return { kind: 'digest', pairs: countPairs(summary, others, catalog), records, ...(timeline && { timeline }) };
}
