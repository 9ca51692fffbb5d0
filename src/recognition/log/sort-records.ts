/** Sorts event records: those of others are only counted. */
import { readForeignSource } from '../vocabulary/record-fields';
import { mayNameEntry, type Marks } from './create-marks';
import type { Sorted } from './shape';

/**
 * Keeps what may be ours or nobody's; a record that names its source and nothing of ours is somebody else's.
 *
 * @param readSources the sources that a record names; nothing where it is no record.
 * @example sortRecords(['<Event><Provider Name="Disk"/></Event>'], marks, () => ['Disk']) // { own: [], foreign: ['Disk'] }
 */
export function sortRecords(
  records: readonly string[],
  marks: Marks,
  readSources: (record: string) => readonly string[] | undefined,
): Sorted {
  const own: string[] = [];
  const foreign: string[] = [];
  for (const record of records) {
    if (mayNameEntry(record, marks) || marks.source.test(record)) {
      own.push(record);
      continue;
    }
    const sources = readSources(record);
    const other = sources && readForeignSource(sources);
    if (other !== undefined) foreign.push(other);
    else if (sources || marks.label.test(record)) own.push(record);
  }
  return { own, foreign };
}
