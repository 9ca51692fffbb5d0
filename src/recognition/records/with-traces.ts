/** Puts the entries of traces among the records of a text: an entry stands for the fields within it. */
import type { RecordRange } from './find-owners';
import type { TraceEntry } from './find-trace-entries';

/** What may be an event record. */
export type Candidate = RecordRange & {
  /** Whether it is a record only if it tells of an event. */
  readonly isTrace: boolean;
};

/**
 * Records and trace entries in the order of the text.
 *
 * @example withTraces([], [{ start: 0, end: 9 }]) // [{ start: 0, end: 9, id: '', isForeign: false, isTrace: true }]
 */
export function withTraces(records: readonly RecordRange[], traces: readonly TraceEntry[]): Candidate[] {
  const asRecord = (record: RecordRange): Candidate => ({ ...record, isTrace: false });
  const candidates: Candidate[] = [];
  let next = 0;
  for (const { start, end } of traces) {
    const before = countUntil(records, next, start);
    const inside = records.slice(before, countUntil(records, before, end));
    candidates.push(...records.slice(next, before).map(asRecord));
    // A table's row or a record that begins with its time is no trace.
    if (inside.some(({ id }) => Number(id) > 0)) candidates.push(...inside.map(asRecord));
    else candidates.push({ start, end, id: '', isForeign: inside.some(({ isForeign }) => isForeign), isTrace: true });
    next = before + inside.length;
  }
  return [...candidates, ...records.slice(next).map(asRecord)];
}

/** The index of the first record from `next` on that begins at a token or behind it. */
function countUntil(records: readonly RecordRange[], next: number, at: number): number {
  let index = next;
  while ((records[index]?.start ?? at) < at) index += 1;
  return index;
}
