/** Counts whose the records of others are. */
import type { EventRecord } from '../recognition/records/describe-record';
import type { ForeignRecords } from './view';

/**
 * The sources of all records that are not ours, the frequent ones first.
 *
 * @example countSources(reading.records) // [['Application Error', 2], ['Disk', 1]]
 */
export function countSources(records: readonly EventRecord[]): ForeignRecords['sources'] {
  const counts = new Map<string, number>();
  for (const { owner, fields } of records) {
    const source = fields.provider?.value ?? fields.log?.value;
    if (owner === 'foreign' && source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}
