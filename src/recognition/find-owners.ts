/**
 * Finds event records in a paste and says whose they are.
 *
 *     `Source: Application Error … Event ID: 1000`            → somebody else's: "Application Error"
 *     `Log Name: Microsoft Intune Connector … Event ID: 20102` → ours
 */
import type { Lexicon } from './lexicon';
import { findTableRows } from './find-table-owners';
import { readFields, type Field } from './read-fields';
import { isWord } from './scan';
import type { Token } from './tokens';
import { comesOnce, idFields, readForeignSource, sourceFields, surelySourceFields } from './vocabulary/record-fields';

export interface Owners {
  /** For every token inside somebody else's record: the source's name. */
  readonly owners: ReadonlyMap<number, string>;
  readonly records: number;
}

/**
 * The owner of every record in a text.
 *
 * @example findOwners(tokenize('Source: MsiInstaller Event ID: 11707'), lexicon).owners.get(0) // 'MsiInstaller'
 */
export function findOwners(tokens: readonly Token[], lexicon: Lexicon): Owners {
  const owners = new Map<number, string>();
  let records = 0;

  function own(start: number, end: number, source: string | undefined): void {
    if (source === undefined || hasOurMetric(tokens, start, end, lexicon)) return;
    for (let at = start; at < end; at += 1) owners.set(at, source);
  }

  const groups = groupFields(readFields(tokens));
  groups.forEach((fields, index) => {
    const start = fields[0]?.at ?? 0;
    const end = groups[index + 1]?.[0]?.at ?? tokens.length;
    const hasId = fields.some(({ name }) => idFields.has(name));
    if (hasId && fields.length > 1) records += 1;
    const saysWhose = hasId || fields.length > 1 || fields.some(({ name }) => surelySourceFields.has(name));
    if (saysWhose) own(start, end, readForeignSource(sourcesOf(fields)));
  });
  for (const { start, end, source } of findTableRows(tokens)) {
    records += 1;
    own(start, end, source);
  }
  return { owners, records };
}

/** A record ends where one of its fields comes again. */
function groupFields(fields: readonly Field[]): Field[][] {
  const groups: Field[][] = [];
  let seen = new Set<string>();
  for (const field of fields) {
    const kind = idFields.has(field.name) ? 'id' : field.name;
    if (groups.length === 0 || (seen.has(kind) && comesOnce(field.name))) {
      groups.push([]);
      seen = new Set();
    }
    seen.add(kind);
    groups.at(-1)?.push(field);
  }
  return groups;
}

function sourcesOf(fields: readonly Field[]): string[] {
  return fields.filter(({ name }) => sourceFields.has(name)).map(({ value }) => value);
}

/** A line that carries one of our metrics is ours, whoever wrote it down. */
function hasOurMetric(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): boolean {
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (isWord(token) && token.text.includes('_') && lexicon.names.find(token.text.split('_'), []) !== undefined)
      return true;
  }
  return false;
}
