/**
 * Finds event records in a paste and says whose they are.
 *
 *     `Source: Application Error … Event ID: 1000`             → somebody else's: "Application Error"
 *     `Log Name: Microsoft Intune Connector … Event ID: 20102` → ours
 */
import type { Lexicon } from '../lexicon';
import { isNumber, isWord } from '../scan';
import type { Token } from '../text/tokens';
import {
  comesOnce,
  idFields,
  isLegacySource,
  readForeignSource,
  sourceFields,
  surelySourceFields,
} from '../vocabulary/record-fields';
import { readFields, type Field } from './read-fields';
import { endOfLine, endOfRecord, startOfRecord, startOfSentence } from './record-bounds';
import { readTables } from './read-tables';

export interface Owner {
  /** The source's name. */
  readonly source: string;
  /** The record's own event; empty when only the source is known. */
  readonly id: string;
}

export interface Owners {
  /** For every token inside somebody else's record. */
  readonly owners: ReadonlyMap<number, Owner>;
  /** Numbers in tables: under a head that names an event's ID, or another. */
  readonly columns: ReadonlyMap<number, 'id' | 'other'>;
  /** Every event record, of whatever owner, in the order of the text. */
  readonly records: readonly RecordRange[];
}

/** The tokens of an event record: its first, and the one behind its last. */
export interface RecordRange {
  readonly start: number;
  readonly end: number;
  /** The digits of its own event's ID, as it says them. */
  readonly id: string;
  readonly isForeign: boolean;
}

/**
 * The owner of every record in a text.
 *
 * @example findOwners(tokenize('Source: MsiInstaller Event ID: 11707'), lexicon).owners.get(0)?.source // 'MsiInstaller'
 */
export function findOwners(tokens: readonly Token[], lexicon: Lexicon): Owners {
  const owners = new Map<number, Owner>();
  const columns = new Map<number, 'id' | 'other'>();
  const records: RecordRange[] = [];

  /** Gives a record to somebody else, unless it is ours; says whether it did. */
  function own(start: number, end: number, source: string | undefined, id: string): boolean {
    if (source === undefined || hasOurMetric(tokens, start, end, id, lexicon)) return false;
    if (lexicon.legacyEvents.has(id) && isLegacySource(source)) return false;
    if (isEntryName(source, lexicon)) return false;
    for (let at = start; at < end; at += 1) owners.set(at, { source, id });
    return true;
  }

  const groups = groupFields(
    tokens,
    readFields(tokens).filter((field, index, all) => isRecordsOwn(tokens, field, all[index - 1], all[index + 1])),
  );
  groups.forEach((fields, index) => {
    const sentence = fields.some(({ inSentence }) => inSentence) || isBesideEvent(tokens, fields);
    const start = sentence ? startOfSentence(tokens, fields[0]?.at ?? 0) : startOfRecord(tokens, fields[0]?.at ?? 0);
    const next = groups[index + 1]?.[0]?.at ?? tokens.length;
    const end = sentence ? endOfLine(tokens, fields.at(-1)?.at ?? 0, next) : endOfRecord(tokens, fields, next);
    const id = fields.find(({ name }) => idFields.has(name));
    const saysWhose =
      id !== undefined || fields.some(({ name }) => surelySourceFields.has(name)) || isBesideEvent(tokens, fields);
    const sources = fields.filter(({ name }) => sourceFields.has(name)).map(({ value }) => value);
    const number = /^[0-9]+/.exec(id?.value ?? '')?.[0] ?? '';
    const isForeign = saysWhose && own(start, end, readForeignSource(sources), number);
    if (id && fields.length > 1) records.push({ start, end, id: number, isForeign });
  });

  for (const { start, end, source, id, others } of readTables(tokens)) {
    // A row that names its source says more than the line above the table.
    if (source !== '') for (let at = start; at < end; at += 1) owners.delete(at);
    const isForeign = own(start, end, readForeignSource([source]), id?.text ?? '');
    if (id) records.push({ start, end, id: id.text, isForeign });
    for (const cell of [...(id ? [id] : []), ...others]) {
      if (/^[0-9]+$/.test(cell.text)) columns.set(positionOfNumber(tokens, cell), cell === id ? 'id' : 'other');
    }
  }
  return { owners, columns, records: records.sort((one, other) => one.start - other.start) };
}

function positionOfNumber(tokens: readonly Token[], { first, last }: { first: number; last: number }): number {
  let at = first;
  while (at < last && !isNumber(tokens[at])) at += 1;
  return at;
}

/** A record ends where one of the fields that it has once comes again. */
function groupFields(tokens: readonly Token[], fields: readonly Field[]): Field[][] {
  const groups: Field[][] = [];
  let seen = new Set<string>();
  for (const field of fields) {
    const previous = groups.at(-1)?.at(-1);
    const repeats = seen.has(field.name) && comesOnce(field.name);
    if (!previous || repeats || isNextLine(tokens, previous, field)) {
      groups.push([]);
      seen = new Set();
    }
    seen.add(field.name);
    groups.at(-1)?.push(field);
  }
  return groups;
}

/** "See event ID 20102" in a sentence is no field, unless the same sentence says whose it is. */
function isRecordsOwn(tokens: readonly Token[], field: Field, ...neighbours: (Field | undefined)[]): boolean {
  if (!field.inSentence || !idFields.has(field.name)) return true;
  return neighbours.some(
    (other) => other !== undefined && sourceFields.has(other.name) && !isNextLine(tokens, ...inOrder(field, other)),
  );
}

function inOrder(one: Field, other: Field): [Field, Field] {
  return one.at < other.at ? [one, other] : [other, one];
}

/** "Ereignis 1000, Quelle: Application Error": a source alone, but in the line of an event. */
function isBesideEvent(tokens: readonly Token[], [field, ...others]: readonly Field[]): boolean {
  if (!field || others.length > 0 || !sourceFields.has(field.name)) return false;
  const before = startOfSentence(tokens, field.at);
  return before < field.at;
}

/** What a sentence says of an event ends with its line. */
function isNextLine(tokens: readonly Token[], previous: Field, field: Field): boolean {
  if (!previous.inSentence && !field.inSentence) return false;
  return tokens.slice(previous.at, field.at).some(({ kind }) => kind === 'newline');
}

/** `Log Name: Upload_Failure`: one of our names is no source. */
function isEntryName(source: string, lexicon: Lexicon): boolean {
  // The value of a field may run on into the next cell.
  const name = source.replace(/ ?(?<![0-9])[0-9]+$/, '');
  return lexicon.names.find(name.split(/[ _]/), name.includes(' ') ? [' '] : []) !== undefined;
}

/** A record that carries our metric for its own event is ours, whoever wrote it down. */
function hasOurMetric(tokens: readonly Token[], start: number, end: number, id: string, lexicon: Lexicon): boolean {
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (!isWord(token) || !token.text.includes('_')) continue;
    const named = lexicon.names.find(token.text.split('_'), []);
    if (named !== undefined && named === id) return true;
  }
  return false;
}
