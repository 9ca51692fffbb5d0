/** Puts what may be a record among the records of a text: entries of traces, metrics, fields without an ID. */
import type { RecordRange } from './record-range';
import type { TraceEntry } from './find-trace-entries';

/** What may be an event record. */
export type Candidate = RecordRange & {
  /** Whether it is a record only if it tells of an event. */
  readonly isHint: boolean;
  /** The entry of a trace that it is. */
  readonly trace?: TraceEntry;
};

/**
 * Records and trace entries in the order of the text; an entry stands for the fields within it.
 *
 * @example withTraces([], [{ kind: 'line', start: 0, end: 9 }])[0]?.isHint // true
 */
export function withTraces(records: readonly RecordRange[], traces: readonly TraceEntry[]): Candidate[] {
  const asRecord = (record: RecordRange): Candidate => ({ ...record, isHint: false });
  const candidates: Candidate[] = [];
  let next = 0;
  for (const trace of traces) {
    const { start, end } = trace;
    const before = countUntil(records, next, start);
    const inside = records.slice(before, countUntil(records, before, end));
    for (const record of records.slice(next, before)) candidates.push(asRecord(record));
    // A table's row or a record that begins with its time is no trace.
    if (inside.some(({ id }) => Number(id) > 0)) candidates.push(...inside.map(asRecord));
    else {
      const isForeign = inside.some((record) => record.isForeign);
      const fields = inside.flatMap((record) => record.fields);
      candidates.push({ start, end, id: '', isForeign, fields, isHint: true, trace });
    }
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

/**
 * Hints among what is a record already; one that overlaps is a part of that.
 *
 * @example withHints([], [{ start: 0, end: 9, id: '', isForeign: false, fields: [] }])[0]?.isHint // true
 */
export function withHints(candidates: readonly Candidate[], hints: readonly RecordRange[]): Candidate[] {
  const all: Candidate[] = [];
  let next = 0;
  let part: Candidate | undefined;
  const put = (hint: RecordRange | undefined) => {
    const last = all.at(-1);
    if (!hint) return;
    if (!last || hint.start >= last.end) all.push({ ...hint, isHint: true });
    else if (part !== last) {
      // The first one is enough: a record has one name.
      part = { ...last, fields: [...last.fields, ...hint.fields] };
      all[all.length - 1] = part;
    }
  };
  for (const candidate of candidates) {
    for (; (hints[next]?.start ?? candidate.start) < candidate.start; next += 1) {
      if ((hints[next]?.end ?? 0) <= candidate.start) put(hints[next]);
    }
    all.push(candidate);
  }
  for (const hint of hints.slice(next)) put(hint);
  return all;
}
