/**
 * Finds event records in a paste and says whose they are.
 *
 *     `Source: Application Error … Event ID: 1000`            → somebody else's: "Application Error"
 *     `Log Name: Microsoft Intune Connector … Event ID: 20102` → ours
 */
import type { Lexicon } from './lexicon';
import { isMark, isWord, joinWords } from './scan';
import type { Token } from './tokens';

export interface Owners {
  /** For every token inside somebody else's record: the source's name. */
  readonly owners: ReadonlyMap<number, string>;
  readonly records: number;
}

/** Fields that say whose an event is, without blanks and in lower case. */
const sourceFields = new Set([
  'logname',
  'source',
  'sourcename',
  'providername',
  'provider',
  'channel',
  'protokollname',
  'quelle',
  'ereignisquelle',
  'ereignisprotokoll',
  'logfile',
]);

const idFields = new Set(['eventid', 'ereignisid', 'ereigniskennung', 'eventcode', 'id', 'instanceid']);

/** The other fields of a record, as Event Viewer and PowerShell print them. */
const otherFields = new Set(
  'date datum level ebene taskcategory aufgabenkategorie keywords schlüsselwörter user benutzer computer description beschreibung timecreated timegenerated leveldisplayname machinename message entrytype type typ eventrecordid task opcode version'.split(
    ' ',
  ),
);

/** Parts of our own sources, without blanks and hyphens. */
const ourSources = [
  'microsoftintuneconnector',
  'intuneconnectorservice',
  'microsoftintunecertificateconnectors',
  'ndesconnector',
];

/** Logs that everybody writes to: they do not say whose an event is. */
const sharedLogs = new Set([
  'application',
  'system',
  'anwendung',
  'setup',
  'security',
  'sicherheit',
  'forwardedevents',
  '',
]);

interface Field {
  readonly name: string;
  readonly at: number;
  readonly value: string;
  /** The first token behind the field's name. */
  readonly next: number;
}

/** A value is a name, not a sentence: longer ones are cut here. */
const longestValue = 24;

/**
 * The owner of every record in a text.
 *
 * @example findOwners(tokenize('Source: MsiInstaller Event ID: 11707'), lexicon).owners.get(0) // 'MsiInstaller'
 */
export function findOwners(tokens: readonly Token[], lexicon: Lexicon): Owners {
  const owners = new Map<number, string>();
  let records = 0;
  const groups = groupFields(readFields(tokens));
  groups.forEach((fields, index) => {
    const start = fields[0]?.at ?? 0;
    const end = groups[index + 1]?.[0]?.at ?? tokens.length;
    const hasId = fields.some(({ name }) => idFields.has(name));
    if (hasId && fields.length > 1) records += 1;
    const source = hasId || fields.length > 1 ? foreignSource(fields) : undefined;
    if (source === undefined || hasOurMetric(tokens, start, end, lexicon)) return;
    for (let at = start; at < end; at += 1) owners.set(at, source);
  });
  return { owners, records };
}

/** A record ends where one of its fields comes again. */
function groupFields(fields: readonly Field[]): Field[][] {
  const groups: Field[][] = [];
  let seen = new Set<string>();
  for (const field of fields) {
    const kind = idFields.has(field.name) ? 'id' : field.name;
    if (groups.length === 0 || seen.has(kind)) {
      groups.push([]);
      seen = new Set();
    }
    seen.add(kind);
    groups.at(-1)?.push(field);
  }
  return groups;
}

function foreignSource(fields: readonly Field[]): string | undefined {
  const sources = fields.filter(({ name }) => sourceFields.has(name)).map(({ value }) => value);
  const squashed = sources.map((source) => source.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  if (squashed.some((source) => ourSources.some((ours) => source.includes(ours)))) return undefined;
  return sources.findLast((_, index) => !sharedLogs.has(squashed[index] ?? ''));
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

function readFields(tokens: readonly Token[]): Field[] {
  const fields: Field[] = [];
  for (let at = 0; at < tokens.length;) {
    const field = readTagField(tokens, at) ?? readTextField(tokens, at);
    if (field) fields.push(field);
    at = field?.next ?? at + 1;
  }
  return fields;
}

/** `<Provider Name="X"/>`, `<Channel>X</Channel>`, `<EventID>20102</EventID>`. */
function readTagField(tokens: readonly Token[], at: number): Field | undefined {
  const token = tokens[at];
  if (token?.kind !== 'tag') return undefined;
  if (/^<provider\s/i.test(token.text)) return { name: 'provider', at, value: token.lower, next: at + 1 };
  if (token.lower !== 'channel' && token.lower !== 'eventid') return undefined;
  return { name: token.lower, at, value: valueFrom(tokens, at + 1), next: at + 1 };
}

/** `Log Name: X`, `"ProviderName": "X"`, `Quelle=X`, a table's cells, and `KeineQuelle: X` where a line end was lost. */
function readTextField(tokens: readonly Token[], at: number): Field | undefined {
  const name = readFieldName(tokens, at);
  return name && { name: name.text, at, value: valueFrom(tokens, name.value), next: name.next };
}

interface FieldName {
  readonly text: string;
  /** What a lost line end glued on before it: `Service` of `ServiceEvent ID:`. */
  readonly glue: string;
  /** The first token behind the name, and the first of its value. */
  readonly next: number;
  readonly value: number;
}

function readFieldName(tokens: readonly Token[], at: number): FieldName | undefined {
  if (!isWord(tokens[at])) return undefined;
  for (const last of [at + 2, at]) {
    const joined = last === at || tokens[at + 1]?.text === ' ' || isMark(tokens[at + 1], '-');
    const name = joined && isWord(tokens[last]) ? findFieldName(joinWords(tokens, at, last)) : undefined;
    if (!name || (name.text === 'id' && !startsLine(tokens, at))) continue;
    const next = last + 1;
    const separator = skip(tokens, next, '"\'');
    if (isMark(tokens[separator], ':=')) return { ...name, next, value: skip(tokens, separator + 1, '"\'') };
    if (tokens[next]?.kind === 'space' && tokens[next].text.includes('\t')) return { ...name, next, value: next + 1 };
  }
  return undefined;
}

/** "Id" is a field only where a line or an object starts: a "Handle-ID" is no event's. */
function startsLine(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.kind === 'space' || isMark(tokens[before], '"\'{,')) before -= 1;
  return before < 0 || tokens[before]?.kind === 'newline';
}

function findFieldName(written: string): { text: string; glue: string } | undefined {
  const seams = [0, written.search(/(?<=[\p{Ll}\p{N}])\p{Lu}/u), written.search(/\p{Lu}\p{Ll}+$/u)];
  for (const seam of seams.filter((at) => at >= 0)) {
    const text = written.slice(seam).toLowerCase();
    if (sourceFields.has(text) || idFields.has(text) || otherFields.has(text))
      return { text, glue: written.slice(0, seam) };
  }
  return undefined;
}

function valueFrom(tokens: readonly Token[], start: number): string {
  let end = start;
  let glue = '';
  while (end < tokens.length && end < start + longestValue) {
    const token = tokens[end];
    if (token?.kind === 'newline' || token?.kind === 'tag' || isMark(token, '"…|;,')) break;
    const field = end > start ? readFieldName(tokens, end) : undefined;
    if (field) {
      glue = field.glue;
      break;
    }
    end += 1;
  }
  const value = tokens.slice(start, end).map(({ text }) => text);
  // A source's name is said in the answer, so it keeps only what names are made of.
  return `${value.join('')}${glue}`.replace(/[^\p{L}\p{N} ._()/-]/gu, '').trim();
}

function skip(tokens: readonly Token[], start: number, marks: string): number {
  let at = start;
  while (tokens[at]?.kind === 'space' || isMark(tokens[at], marks)) at += 1;
  return at;
}
