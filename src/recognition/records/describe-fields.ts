/** What a record says field by field, each with its place in the original text; only what stands there. */
import type { Reference, Span } from '../reference';
import type { Scan } from '../scan';
import { readLevel, type RecordLevel } from '../vocabulary/event-levels';
import { roleOf, type FieldRole } from '../vocabulary/record-fields';
import type { Field } from './field';
import { findMessage } from './find-message';
import type { RecordRange } from './record-range';
import { readTime, type RecordTime } from './read-time';
import type { Candidate } from './with-hints';

export interface RecordField<T = string> {
  readonly value: T;
  /** Where the text says so. */
  readonly span: Span;
}

export interface RecordFields {
  /** The number of the event, whoever's it is; a name where only that stands there. */
  readonly event?: RecordField;
  readonly provider?: RecordField;
  readonly log?: RecordField;
  readonly level?: RecordField<RecordLevel>;
  readonly time?: RecordField<RecordTime>;
  /** As the catalog writes it. */
  readonly code?: RecordField;
  /** Of the event, as the connector calls it: `PkcsCertIssue_Failure`. */
  readonly name?: RecordField;
  readonly message?: RecordField;
}

/** The event and the code that a record is counted by. */
interface Counted {
  readonly event: string | undefined;
  readonly code: string | undefined;
}

/**
 * The fields of a record.
 *
 * @example describeFields(range, references, { event: '20102', code: undefined }, scan).level // { value: 'error', span: { text: 'Fehler', … } }
 */
export function describeFields(
  range: Candidate,
  references: readonly Reference[],
  counted: Counted,
  scan: Scan,
): RecordFields {
  const { normal } = scan;
  const spanOf = ({ start, end }: { start: number; end: number }) => normal.originalSpan(start, end);
  const first = (role: FieldRole) => range.fields.find(({ name, start, end }) => end > start && roleOf(name) === role);
  const [provider, log] = [first('provider'), first('log')];
  return {
    event: findEvent(range, references, counted, scan),
    provider: provider && { value: provider.value, span: spanOf(provider) },
    log: log && { value: spanOf(log).text, span: spanOf(log) },
    level: findLevel(range.fields, scan),
    time: findTime(range, scan),
    code: findReference(references, counted.code),
    name: findName(range.fields, references, scan),
    message: toField(findMessage(range, scan)),
  };
}

function toField(span: Span | undefined): RecordField | undefined {
  return span && { value: span.text, span };
}

/** Where the record has its own number, else where the text tells of the event. */
function findEvent({ id, fields }: RecordRange, references: readonly Reference[], { event }: Counted, scan: Scan) {
  const field = fields.find(({ name, value }) => roleOf(name) === 'event' && value.startsWith(id));
  if (id === '' || !field || (event !== undefined && event !== id)) return findReference(references, event);
  return { value: id, span: scan.normal.originalSpan(field.start, field.start + id.length) };
}

function findReference(references: readonly Reference[], id: string | undefined): RecordField | undefined {
  const reference = references.find((one) => 'id' in one && one.id === id);
  return reference && id !== undefined ? { value: id, span: reference.span } : undefined;
}

function findLevel(fields: readonly Field[], { normal }: Scan): RecordField<RecordLevel> | undefined {
  for (const { name, start, end } of fields) {
    const value = roleOf(name) === 'level' ? readLevel(name, normal.text.slice(start, end)) : undefined;
    if (value) return { value, span: normal.originalSpan(start, end) };
  }
  return undefined;
}

/** In characters: a time with its zone, and CMTrace's with its date. */
const longestTime = 80;

/**
 * What a record calls its time, else the first one in its text.
 *
 * @example findTime(range, scan)?.value.text // '2021-03-11T07:42:10Z'
 */
export function findTime(range: Candidate, { tokens, normal }: Scan): RecordField<RecordTime> | undefined {
  // A metric alone tells other times than its own.
  const whole =
    range.isHint && !range.trace ? [] : [[tokens[range.start]?.start ?? 0, tokens[range.end - 1]?.end ?? 0] as const];
  const places = range.fields
    .filter(({ name }) => roleOf(name) === 'time')
    .map(({ start }) => [start, start + longestTime] as const);
  for (const [from, to] of [...places, ...whole]) {
    const found = readTime(normal.text.slice(from, to));
    if (found) return { value: found.time, span: normal.originalSpan(from + found.start, from + found.end) };
  }
  return undefined;
}

/** One of our names, else what a metric is called. */
function findName(fields: readonly Field[], references: readonly Reference[], { lexicon, normal }: Scan) {
  const ours = references.find(
    (one) => one.kind === 'found' && lexicon.events.has(one.id) && !/^\d/.test(one.span.text),
  );
  const metric = fields.find(({ name }) => roleOf(name) === 'name');
  return toField(ours?.span ?? (metric && normal.originalSpan(metric.start, metric.end)));
}
