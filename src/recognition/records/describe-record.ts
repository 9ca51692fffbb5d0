/** Puts together what an event record says: whose it is, its event, the code beside it, and when it was written. */
import type { Reference } from '../reference';
import type { Scan } from '../scan';
import { describeFields, type RecordFields } from './describe-fields';
import type { RecordRange } from './record-range';
import { readTraceFields } from './read-trace-fields';
import type { RecordTime } from './read-time';
import type { Candidate } from './with-hints';

/** One event record of a paste or a log. */
export interface EventRecord {
  /** Unknown where it does not say whose it is, and nothing in it is ours. */
  readonly owner: 'ours' | 'foreign' | 'unknown';
  /** The ids of all entries in it, the event first. */
  readonly found: readonly string[];
  /** Its event, documented or not; nothing in somebody else's record. */
  readonly event: string | undefined;
  /** The diagnostic code beside it, else the HRESULT. */
  readonly code: string | undefined;
  readonly time: RecordTime | undefined;
  /** What it says, whoever's it is; the event and the code above are what it is counted by. */
  readonly fields: RecordFields;
}

/**
 * Describes a record by the references that stand in it; nothing where what may be one tells of no event.
 *
 * @example describeRecord(candidate, references, scan) // { owner: 'ours', event: '20102', code: '0x00000400', … }
 */
export function describeRecord(
  candidate: Candidate,
  references: readonly Reference[],
  scan: Scan,
): EventRecord | undefined {
  const { events } = scan.lexicon;
  const { isForeign, isHint, trace } = candidate;
  const ids = [...new Set(references.flatMap((one) => (one.kind === 'found' ? [one.id] : [])))];
  const found = [...ids.filter((id) => events.has(id)), ...ids.filter((id) => !events.has(id))];
  const isOurs = !isForeign && (found.some((id) => events.has(id)) || hasUnknownEvent(references));
  const event = isForeign ? undefined : findEvent(candidate, references, found, scan);
  if (isHint && event === undefined) return undefined;
  const code = isForeign ? undefined : findCode(references, scan);
  const range = trace ? { ...candidate, fields: [...readTraceFields(trace, scan), ...candidate.fields] } : candidate;
  const fields = describeFields(range, references, { event, code }, scan);
  const owner = isForeign ? 'foreign' : isOurs ? 'ours' : 'unknown';
  return { owner, found, event, code, time: fields.time?.value, fields };
}

/** The record's own event, else the first that is named in it; an undocumented one is an event, too. */
function findEvent({ id }: RecordRange, references: readonly Reference[], found: readonly string[], { lexicon }: Scan) {
  const unknown = references.flatMap((one) => (one.kind === 'unknown' && one.family === 'event' ? [one.id] : []));
  if (found.includes(id) || unknown.includes(id)) return id;
  return found.find((entry) => lexicon.events.has(entry)) ?? unknown[0];
}

/** A diagnostic code says more about the event than an HRESULT, wherever the two stand. */
function findCode(references: readonly Reference[], { lexicon }: Scan): string | undefined {
  const codes = references.flatMap((one) =>
    (one.kind === 'found' || one.kind === 'unknown') && one.id.startsWith('0x') ? [one] : [],
  );
  const diagnostic = codes.find((one) =>
    one.kind === 'unknown' ? one.family === 'diagnostic-code' : lexicon.codes.get(Number(one.id)) === one.id,
  );
  return (diagnostic ?? codes[0])?.id;
}

function hasUnknownEvent(references: readonly Reference[]): boolean {
  return references.some((one) => one.kind === 'unknown' && one.family === 'event');
}
