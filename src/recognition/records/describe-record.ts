/** Puts together what an event record says: whose it is, its event, the code beside it, and when it was written. */
import type { Reference } from '../reference';
import type { Scan } from '../scan';
import type { RecordRange } from './find-owners';
import { readTime, type RecordTime } from './read-time';

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
}

/**
 * Describes a record by the references that stand in it.
 *
 * @example describeRecord(range, references, scan) // { owner: 'ours', event: '20102', code: '0x00000400', … }
 */
export function describeRecord(range: RecordRange, references: readonly Reference[], scan: Scan): EventRecord {
  const { events } = scan.lexicon;
  const ids = [...new Set(references.flatMap((one) => (one.kind === 'found' ? [one.id] : [])))];
  const found = [...ids.filter((id) => events.has(id)), ...ids.filter((id) => !events.has(id))];
  const isOurs = !range.isForeign && (found.some((id) => events.has(id)) || hasUnknownEvent(references));
  return {
    owner: range.isForeign ? 'foreign' : isOurs ? 'ours' : 'unknown',
    found,
    event: range.isForeign ? undefined : findEvent(range, references, found, scan),
    code: range.isForeign ? undefined : findCode(references),
    time: readTime(textOf(range, scan)),
  };
}

/** The record's own event, else the first that is named in it; an undocumented one is an event, too. */
function findEvent({ id }: RecordRange, references: readonly Reference[], found: readonly string[], { lexicon }: Scan) {
  const unknown = references.flatMap((one) => (one.kind === 'unknown' && one.family === 'event' ? [one.id] : []));
  if (found.includes(id) || unknown.includes(id)) return id;
  return found.find((entry) => lexicon.events.has(entry)) ?? unknown[0];
}

/** A diagnostic code says more about the event than an HRESULT, wherever the two stand. */
function findCode(references: readonly Reference[]): string | undefined {
  const codes = references.flatMap((one) =>
    (one.kind === 'found' || one.kind === 'unknown') && one.id.startsWith('0x') ? [one.id] : [],
  );
  return codes.find((id) => Number(id) < hresults) ?? codes[0];
}

/** HRESULTs of errors begin here; diagnostic codes stay far below. */
const hresults = 0x80000000;

function hasUnknownEvent(references: readonly Reference[]): boolean {
  return references.some((one) => one.kind === 'unknown' && one.family === 'event');
}

function textOf({ start, end }: RecordRange, { tokens, normal }: Scan): string {
  return normal.text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}
