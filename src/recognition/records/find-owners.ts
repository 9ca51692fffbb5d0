/**
 * Finds event records in a paste and says whose they are.
 *
 *     `Source: Application Error … Event ID: 1000`             → somebody else's: "Application Error"
 *     `Log Name: Microsoft Intune Connector … Event ID: 20102` → ours
 */
import type { Lexicon } from '../lexicon';
import { isNumber, isWord } from '../scan';
import type { Token } from '../text/tokens';
import { comesOnce, idFields, readForeignSource, sourceFields, surelySourceFields } from '../vocabulary/record-fields';
import { readFields, type Field } from './read-fields';
import { readTables } from './read-tables';

export interface Owners {
  /** For every token inside somebody else's record: the source's name. */
  readonly owners: ReadonlyMap<number, string>;
  /** Numbers in tables: under a head that names an event's ID, or another. */
  readonly columns: ReadonlyMap<number, 'id' | 'other'>;
  readonly records: number;
}

/**
 * The owner of every record in a text.
 *
 * @example findOwners(tokenize('Source: MsiInstaller Event ID: 11707'), lexicon).owners.get(0) // 'MsiInstaller'
 */
export function findOwners(tokens: readonly Token[], lexicon: Lexicon): Owners {
  const owners = new Map<number, string>();
  const columns = new Map<number, 'id' | 'other'>();
  let records = 0;

  function own(start: number, end: number, source: string | undefined, id: string): void {
    if (source === undefined || hasOurMetric(tokens, start, end, id, lexicon)) return;
    for (let at = start; at < end; at += 1) owners.set(at, source);
  }

  const groups = groupFields(tokens, readFields(tokens));
  groups.forEach((fields, index) => {
    const start = fields[0]?.at ?? 0;
    const end = endOfRecord(tokens, fields, groups[index + 1]?.[0]?.at ?? tokens.length, lexicon);
    const id = fields.find(({ name }) => idFields.has(name));
    if (id && fields.length > 1) records += 1;
    const saysWhose = id !== undefined || fields.length > 1 || fields.some(({ name }) => surelySourceFields.has(name));
    const sources = fields.filter(({ name }) => sourceFields.has(name)).map(({ value }) => value);
    if (saysWhose) own(start, end, readForeignSource(sources), id?.value ?? '');
  });

  for (const { start, end, source, id, others } of readTables(tokens)) {
    records += 1;
    own(start, end, readForeignSource([source]), id?.text ?? '');
    for (const cell of [...(id ? [id] : []), ...others]) {
      if (/^[0-9]+$/.test(cell.text)) columns.set(positionOfNumber(tokens, cell), cell === id ? 'id' : 'other');
    }
  }
  return { owners, columns, records };
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
    const kind = idFields.has(field.name) ? 'id' : field.name;
    const previous = groups.at(-1)?.at(-1);
    const repeats = seen.has(kind) && comesOnce(field.name);
    if (!previous || repeats || isNextLine(tokens, previous, field)) {
      groups.push([]);
      seen = new Set();
    }
    seen.add(kind);
    groups.at(-1)?.push(field);
  }
  return groups;
}

/** What a sentence says of an event ends with its line. */
function isNextLine(tokens: readonly Token[], previous: Field, field: Field): boolean {
  if (!previous.inSentence && !field.inSentence) return false;
  return tokens.slice(previous.at, field.at).some(({ kind }) => kind === 'newline');
}

/** Behind an empty line a paragraph that names one of our events is the author's again, whatever was pasted before. */
function endOfRecord(tokens: readonly Token[], fields: readonly Field[], limit: number, lexicon: Lexicon): number {
  let paragraph = limit;
  for (let at = fields.at(-1)?.at ?? 0; at < limit; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'newline' && tokens[at - 1]?.kind === 'newline') paragraph = at;
    const isLabelled = /^(event|ereignis)/.test(token?.lower ?? '') && paragraph < at;
    if (!isLabelled) continue;
    const number = tokens.slice(at + 1, at + 6).find(isNumber);
    if (number && lexicon.events.has(number.text)) return paragraph;
  }
  return limit;
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
