/**
 * Finds event records in a paste and says whose they are.
 *
 *     `Source: Application Error … Event ID: 1000`            → somebody else's: "Application Error"
 *     `Log Name: Microsoft Intune Connector … Event ID: 20102` → ours
 */
import type { Lexicon } from './lexicon';
import { isMark, isWord } from './scan';
import type { Token } from './tokens';

export interface Owners {
  /** For every token inside somebody else's record: the source's name. */
  readonly owners: ReadonlyMap<number, string>;
  readonly records: number;
}

/** Fields that say whose an event is, without blanks and in lower case. */
const sourceFields = new Set(['logname', 'source', 'sourcename', 'providername', 'provider', 'channel', 'protokollname', 'quelle', 'ereignisquelle', 'ereignisprotokoll', 'logfile']);

const idFields = new Set(['eventid', 'ereignisid', 'ereigniskennung', 'eventcode', 'id', 'instanceid']);

/** The other fields of a record, as Event Viewer and PowerShell print them. */
const otherFields = new Set('date datum level ebene taskcategory aufgabenkategorie keywords schlüsselwörter user benutzer computer description beschreibung timecreated timegenerated leveldisplayname machinename message entrytype type typ eventrecordid task opcode version'.split(' '));

/** Parts of our own sources, without blanks and hyphens. */
const ourSources = ['microsoftintuneconnector', 'intuneconnectorservice', 'microsoftintunecertificateconnectors', 'ndesconnector'];

/** Logs that everybody writes to: they do not say whose an event is. */
const sharedLogs = new Set(['application', 'system', 'anwendung', 'setup', 'security', 'sicherheit', 'forwardedevents', '']);

interface Field {
  readonly name: string;
  readonly at: number;
  readonly value: string;
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
    const source = foreignSource(fields);
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
    if (isWord(token) && token.text.includes('_') && lexicon.names.find(token.text.split('_'), []) !== undefined) return true;
  }
  return false;
}

function readFields(tokens: readonly Token[]): Field[] {
  const fields: Field[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const field = readTagField(tokens, at) ?? readTextField(tokens, at);
    if (field) fields.push(field);
  }
  return fields;
}

/** `<Provider Name="X"/>`, `<Channel>X</Channel>`, `<EventID>20102</EventID>`. */
function readTagField(tokens: readonly Token[], at: number): Field | undefined {
  const token = tokens[at];
  if (token?.kind !== 'tag') return undefined;
  if (/^<provider\s/i.test(token.text)) return { name: 'provider', at, value: token.lower };
  if (token.lower !== 'channel' && token.lower !== 'eventid') return undefined;
  return { name: token.lower, at, value: valueFrom(tokens, at + 1) };
}

/** `Log Name: X`, `"ProviderName": "X"`, `Quelle=X`, and `KeineQuelle: X` where a line end was lost. */
function readTextField(tokens: readonly Token[], at: number): Field | undefined {
  if (!isWord(tokens[at])) return undefined;
  for (const last of [at + 2, at]) {
    const joined = last === at || tokens[at + 1]?.text === ' ' || isMark(tokens[at + 1], '-');
    if (!joined || !isWord(tokens[last])) continue;
    const written = tokens.slice(at, last + 1).filter(isWord).map(({ text }) => text).join('');
    const name = fieldName(written);
    const separator = skip(tokens, last + 1, '"\'');
    if (name === undefined || !isMark(tokens[separator], ':=')) continue;
    return { name, at, value: valueFrom(tokens, skip(tokens, separator + 1, '"\'')) };
  }
  return undefined;
}

function fieldName(written: string): string | undefined {
  const candidates = [written, /(?<=[\p{Ll}\p{N}])\p{Lu}.*$/u.exec(written)?.[0] ?? '', /\p{Lu}\p{Ll}+$/u.exec(written)?.[0] ?? ''];
  return candidates
    .map((candidate) => candidate.toLowerCase())
    .find((name) => sourceFields.has(name) || idFields.has(name) || otherFields.has(name));
}

function valueFrom(tokens: readonly Token[], start: number): string {
  let end = start;
  while (end < tokens.length && end < start + longestValue) {
    const token = tokens[end];
    if (token?.kind === 'newline' || token?.kind === 'tag' || isMark(token, '"…|;,')) break;
    if (end > start && readsAsField(tokens, end)) break;
    end += 1;
  }
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** The next field of a record that stands on one line. */
function readsAsField(tokens: readonly Token[], at: number): boolean {
  return [at, at + 2].some(
    (last) =>
      isWord(tokens[last]) &&
      isMark(tokens[last + 1], ':=') &&
      fieldName(tokens.slice(at, last + 1).filter(isWord).map(({ text }) => text).join('')) !== undefined,
  );
}

function skip(tokens: readonly Token[], start: number, marks: string): number {
  let at = start;
  while (tokens[at]?.kind === 'space' || isMark(tokens[at], marks)) at += 1;
  return at;
}
