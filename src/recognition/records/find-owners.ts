/**
 * Finds event records in a paste and says whose they are.
 *
 *     `Source: Application Error … Event ID: 1000`             → somebody else's: "Application Error"
 *     `Log Name: Microsoft Intune Connector … Event ID: 20102` → ours
 */
import type { Lexicon } from '../lexicon';
import { isNumber } from '../scan';
import type { Token } from '../text/tokens';
import {
  instanceField,
  isLegacySource,
  readForeignSource,
  roleOf,
  sourceFields,
  surelySourceFields,
} from '../vocabulary/record-fields';
import type { Field } from './field';
import { findElements } from './find-elements';
import { findMetrics } from './find-metrics';
import { findId, isBesideEvent, rangeOf, startOf } from './group-bounds';
import { groupFields, withoutMentions, type Group } from './group-fields';
import { hasOurMetric, isEntryName } from './names-ours';
import { readFields } from './read-fields';
import { readTables, type Line, type TableRow } from './read-tables';
import type { WebLog } from './read-web-log';
import type { RecordRange } from './record-range';

export interface Owner {
  /** The source's name. */
  readonly source: string;
  /** The record's own event; empty when only the source is known. */
  readonly id: string;
}

export interface Owners {
  /** For every token inside somebody else's record. */
  readonly owners: ReadonlyMap<number, Owner>;
  /** Numbers in tables: under a head that names an event's ID, or another; and Get-EventLog's "InstanceId" in a list. */
  readonly columns: ReadonlyMap<number, 'id' | 'other'>;
  /** Every event record, of whatever owner, in the order of the text. */
  readonly records: readonly RecordRange[];
  /** What is a record if it tells of an event: a metric alone, fields without an ID. */
  readonly hints: readonly RecordRange[];
}

/** What else is in the text. */
export interface Surroundings {
  /** Where text of another kind begins or ends, which no record goes on in. */
  readonly stops: readonly number[];
  /** The times that lines begin with. */
  readonly times: readonly Line[];
  readonly webLog: WebLog;
}

/**
 * The owner of every record in a text.
 *
 * @example findOwners(tokenize('Source: MsiInstaller Event ID: 11707'), lexicon, { stops: [], times: [], webLog }).owners.get(0)?.source // 'MsiInstaller'
 */
export function findOwners(tokens: readonly Token[], lexicon: Lexicon, { stops, times, webLog }: Surroundings): Owners {
  const owners = new Map<number, Owner>();
  const columns = new Map<number, 'id' | 'other'>();
  const records: RecordRange[] = [];
  const hints: RecordRange[] = [];
  const headings: RecordRange[] = [];

  /** Gives a record to somebody else, unless it is ours; says whether it did. */
  function own(start: number, end: number, source: string | undefined, id: string): boolean {
    if (source === undefined || hasOurMetric(tokens, start, end, id, lexicon)) return false;
    if (lexicon.legacyEvents.has(id) && isLegacySource(source)) return false;
    if (isEntryName(source, lexicon)) return false;
    for (let at = start; at < end; at += 1) owners.set(at, { source, id });
    return true;
  }

  function addGroup(group: Group, next: number): void {
    const { fields } = group;
    const [start, end] = rangeOf(tokens, group, next);
    const id = findId(fields);
    const number = /^[0-9]+/.exec(id?.value ?? '')?.[0] ?? '';
    const saysWhose =
      id !== undefined || fields.some(({ name }) => surelySourceFields.has(name)) || isBesideEvent(tokens, fields);
    const sources = fields.filter(({ name }) => sourceFields.has(name)).map(({ value }) => value);
    const isForeign = saysWhose && own(start, end, readForeignSource(sources), number);
    if (group.isWithin) return;
    const record = { start, end, id: number, isForeign, fields };
    if (id?.name === instanceField && number !== '') columns.set(positionOfNumber(tokens, id.at + 1, end), 'id');
    if (id === undefined) (fields.length > 1 && hasTime(fields) ? hints : headings).push(record);
    else if (fields.length > 1) addRecord(record, group);
  }

  /** Event Viewer copies a record as fields and again as XML: one record, whose XML says the zone of its time. */
  function addRecord(record: RecordRange, { element }: Group): void {
    const last = records.at(-1);
    if (!last || element?.label === undefined || last.id !== record.id) records.push(record);
    else {
      const fields = [...record.fields, ...last.fields];
      records[records.length - 1] = { ...last, end: record.end, textEnd: element.label, fields };
    }
  }

  let nextHeading = 0;
  function addRow({ start, end, source, id, others, fields }: TableRow): void {
    // A row that names its source says more than the line above the table.
    if (source !== '') for (let at = start; at < end; at += 1) owners.delete(at);
    while ((headings[nextHeading + 1]?.start ?? end) < start) nextHeading += 1;
    const heading = source === '' ? headings[nextHeading] : undefined;
    const isBelow = heading !== undefined && heading.start < start && start < heading.end;
    const isForeign = own(start, end, readForeignSource([source]), id?.text ?? '') || owners.has(start);
    if (id)
      records.push({ start, end, id: id.text, isForeign, fields: isBelow ? [...fields, ...heading.fields] : fields });
    for (const cell of [...(id ? [id] : []), ...others]) {
      if (!/^[0-9]+$/.test(cell.text)) continue;
      columns.set(positionOfNumber(tokens, cell.first, cell.last), cell === id ? 'id' : 'other');
    }
  }

  const metrics = findMetrics(tokens);
  const fields = withoutMentions(tokens, readFields(tokens, [...metrics, ...times, ...webLog.lines].sort(byStart)));
  const rows = readTables(tokens);
  const recordRows = rows.filter(({ id }) => id);
  const ends = recordRows.map(({ end }) => end);
  const groups = groupFields(tokens, fields, findElements(tokens), [...stops, ...ends].sort(ascending));
  const stopAfter = createStops(stops);
  const tableAfter = createStops(recordRows.map(({ start }) => start));
  groups.forEach((group, index) => {
    const last = group.fields.at(-1)?.at ?? 0;
    // What stands above a table is of its rows, a record is none of them.
    const table = findId(group.fields) ? tableAfter(last) : tokens.length;
    addGroup(group, Math.min(startOf(tokens, groups[index + 1]) ?? tokens.length, stopAfter(last), table));
  });
  records.push(...outside(records.splice(0), recordRows));
  for (const row of rows) addRow(row);
  for (const metric of metrics) hints.push({ ...metric, id: '', isForeign: owners.has(metric.start) });
  return { owners, columns, records: records.sort(byStart), hints: hints.sort(byStart) };
}

function ascending(one: number, other: number): number {
  return one - other;
}

/** The first of some positions behind a token; asked from the start of a text to its end. */
function createStops(stops: readonly number[]): (at: number) => number {
  let next = 0;
  return (at) => {
    while ((stops[next] ?? Infinity) <= at) next += 1;
    return stops[next] ?? Infinity;
  };
}

/** What a cell tells of another event is no record of its own. */
function outside(records: readonly RecordRange[], rows: readonly TableRow[]): RecordRange[] {
  let next = 0;
  return records.filter(({ start }) => {
    while ((rows[next]?.end ?? start + 1) <= start) next += 1;
    return start < (rows[next]?.start ?? start + 1);
  });
}

function byStart(one: Line, other: Line): number {
  return one.start - other.start;
}

function hasTime(fields: readonly Field[]): boolean {
  return fields.some(({ name }) => roleOf(name) === 'time');
}

function positionOfNumber(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && !isNumber(tokens[at])) at += 1;
  return at;
}
