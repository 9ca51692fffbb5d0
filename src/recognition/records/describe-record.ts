/** Puts together what an event record says: whose it is, its event, the code beside it, and when it was written. */
import type { Found, Reference, Unknown } from '../reference';
import type { Scan } from '../scan';
import { describeFields, findTime, type RecordFields } from './describe-fields';
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
  readonly readFields: () => RecordFields;
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
  const ids: string[] = [];
  for (const one of references) if (one.kind === 'found' && !ids.includes(one.id)) ids.push(one.id);
  const found = [...ids.filter((id) => events.has(id)), ...ids.filter((id) => !events.has(id))];
  const isOurs = !isForeign && (found.some((id) => events.has(id)) || references.some(isUnknownEvent));
  const event = isForeign ? undefined : findEvent(candidate, references, found, scan);
  if (isHint && event === undefined) return undefined;
  const code = isForeign ? undefined : findCode(references, scan);
  const owner = isForeign ? 'foreign' : isOurs ? 'ours' : 'unknown';
  const withTrace = () =>
    trace ? { ...candidate, fields: [...readTraceFields(trace, scan), ...candidate.fields] } : candidate;
  // A line has its time in its text alone.
  const time = findTime(trace?.kind === 'line' ? candidate : withTrace(), scan)?.value;
  return {
    owner,
    found,
    event,
    code,
    time,
    readFields: () => describeFields(withTrace(), references, { event, code }, scan),
  };
}

/** The record's own event, else the first that is named in it; an undocumented one is an event, too. */
function findEvent({ id }: RecordRange, references: readonly Reference[], found: readonly string[], { lexicon }: Scan) {
  const unknown = references.filter(isUnknownEvent);
  if (found.includes(id) || unknown.some((one) => one.id === id)) return id;
  return found.find((entry) => lexicon.events.has(entry)) ?? unknown[0]?.id;
}

/** A diagnostic code says more about the event than an HRESULT, wherever the two stand. */
function findCode(references: readonly Reference[], { lexicon }: Scan): string | undefined {
  const codes = references.filter(isCode);
  const diagnostic = codes.find((one) =>
    one.kind === 'unknown' ? one.family === 'diagnostic-code' : lexicon.codes.get(Number(one.id)) === one.id,
  );
  return (diagnostic ?? codes[0])?.id;
}

function isCode(one: Reference): one is Found | Unknown {
  return (one.kind === 'found' || one.kind === 'unknown') && one.id.startsWith('0x');
}

function isUnknownEvent(one: Reference): one is Unknown {
  return one.kind === 'unknown' && one.family === 'event';
}
