/** The fields by which an event record is known, as Event Viewer, PowerShell, Splunk and XML name them. */
import { wordList } from './word-list';

/** What a field tells of its record. */
export type FieldRole = 'event' | 'provider' | 'log' | 'level' | 'time' | 'message' | 'name';

const providerFields = wordList('source sourcename providername provider quelle ereignisquelle anbieter anbietername');
const logFields = wordList('logname channel protokollname ereignisprotokoll logfile');

/** Fields that say whose an event is; without blanks and in lower case, like all names here. */
export const sourceFields: ReadonlySet<string> = new Set([...providerFields, ...logFields]);

/** Of these, the ones that mean nothing else in a message: "Source:" may be anything's. */
export const surelySourceFields: ReadonlySet<string> = new Set([
  'logname',
  'providername',
  'protokollname',
  'ereignisquelle',
  'anbietername',
]);

export const idFields: ReadonlySet<string> = new Set(['eventid', 'ereignisid', 'ereigniskennung', 'eventcode', 'id']);

/** Get-EventLog calls an event's ID so, beside one of the other two. */
export const instanceField = 'instanceid';

/** Under these heads of a table, or names in a dump, an event's ID stands. */
export const idHeads: ReadonlySet<string> = new Set([...idFields, instanceField]);

export const besideInstance = wordList('entrytype timegenerated');

const timeFields = wordList('date datum timecreated timegenerated systemtime');
const levelFields = wordList('level ebene entrytype leveldisplayname type typ');
const messageFields = wordList('message description beschreibung');

const otherFields = wordList(`
  aufgabenkategorie benutzer computer eventrecordid keywords machinename opcode schlüsselwörter task taskcategory user version
  ${instanceField}
`);

const roleOfFields: readonly (readonly [FieldRole, ReadonlySet<string>])[] = [
  ['event', idFields],
  ['provider', providerFields],
  ['log', logFields],
  ['level', levelFields],
  ['time', timeFields],
  ['message', messageFields],
];

/** What is a field under a column's head, in a metric or in a trace alone. */
const rolesElsewhere: readonly (readonly [string, FieldRole])[] = [
  ['dateandtime', 'time'],
  ['datumunduhrzeit', 'time'],
  ['time', 'time'],
  [instanceField, 'event'],
  ['metricname', 'name'],
  ['tracesource', 'provider'],
  ['tracelevel', 'level'],
  ['applicationdata', 'message'],
  ['component', 'provider'],
  ['tracetype', 'level'],
  ['linetext', 'message'],
];

const fieldRoles: ReadonlyMap<string, FieldRole> = new Map(
  roleOfFields.flatMap(([role, names]) => [...names].map((name) => [name, role] as const)),
);
const roles: ReadonlyMap<string, FieldRole> = new Map([...fieldRoles, ...rolesElsewhere]);

/**
 * What a field tells of its record; nothing where the record has no use for it.
 *
 * @example roleOf('protokollname') // 'log'
 */
export function roleOf(name: string): FieldRole | undefined {
  return roles.get(name);
}

export function isRecordField(name: string): boolean {
  return fieldRoles.has(name) || otherFields.has(name);
}

/** Whether a field comes once in a record, so that the next one begins the next record; a description may hold the others again. */
export function comesOnce(name: string): boolean {
  return sourceFields.has(name) || idFields.has(name) || timeFields.has(name);
}

/** Our own logs and providers, without blanks and hyphens. */
const ourSources = ['microsoftintuneconnector', 'intuneconnectorservice', 'microsoftintunecertificateconnectors'];

/** Logs that everybody writes to: they do not say whose an event is. */
const sharedLogs: ReadonlySet<string> = new Set(['', 'application', 'system', 'anwendung', 'setup', 'forwardedevents']);

function isOurs(source: string): boolean {
  if (ourSources.some((ours) => source.includes(ours)) || ourShortNames.has(source)) return true;
  // A column cuts long names: "Microsoft Intune C...".
  return source.length >= shortestCut && ourSources.some((ours) => ours.startsWith(source));
}

/** "Microsoft Intune": what a cut name keeps at least. */
const shortestCut = 15;

/** Names by which people and the German article call our source; longer names that begin so are other connectors. */
const ourShortNames: ReadonlySet<string> = new Set([
  'intuneconnector',
  'intuneconnectordienst',
  'certificateconnector',
  'intune',
  'connector',
]);

/** `NDES01`, `srv-ca-2.contoso.com`: people name the machine where a record names the program. */
const hostName = /^[\w-]*[0-9](\.[\w.-]+)?$/;

/**
 * The name of the source that a record is somebody else's, or nothing when it is ours or nobody says whose it is.
 *
 * @example readForeignSource(['Application', 'MsiInstaller']) // 'MsiInstaller'
 */
export function readForeignSource(sources: readonly string[]): string | undefined {
  const squashed = sources.map((source) =>
    source
      .toLowerCase()
      .replace(/^wineventlog/, '')
      .replace(/[^\p{L}\p{N}]/gu, ''),
  );
  if (squashed.some(isOurs)) return undefined;
  return sources.findLast((source, index) => !sharedLogs.has(squashed[index] ?? '') && !hostName.test(source));
}

/**
 * Whether the legacy connector writes its events under a source's name in the Application log, too.
 *
 * @example isLegacySource('NDESConnector') // true
 */
export function isLegacySource(source: string): boolean {
  return /^ndes(connector)?$/i.test(source.replace(/[^\p{L}\p{N}]/gu, ''));
}
