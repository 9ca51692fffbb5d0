/** The levels of Windows' events, as its tools write them: words in German and English, and three ways to number them. */

export type RecordLevel = 'critical' | 'error' | 'warning' | 'information' | 'verbose';

const words: ReadonlyMap<string, RecordLevel> = new Map([
  ['critical', 'critical'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['information', 'information'],
  ['verbose', 'verbose'],
  ['kritisch', 'critical'],
  ['fehler', 'error'],
  ['warnung', 'warning'],
  ['informationen', 'information'],
  ['ausführlich', 'verbose'],
]);

/** `<Level>`: winmeta.xml; what is always logged has none, and Event Viewer calls it information. */
const numbers: readonly RecordLevel[] = ['information', 'critical', 'error', 'warning', 'information', 'verbose'];

/** `"EntryType": 1`: System.Diagnostics.EventLogEntryType. */
const entryTypes: ReadonlyMap<string, RecordLevel> = new Map([
  ['1', 'error'],
  ['2', 'warning'],
  ['4', 'information'],
]);

/** `type="3"`, as CMTrace colours its lines. */
const traceTypes: ReadonlyMap<string, RecordLevel> = new Map([
  ['1', 'information'],
  ['2', 'warning'],
  ['3', 'error'],
]);

/**
 * The level that a field's value names, or nothing.
 *
 * @example readLevel('level', 'Fehler') // 'error'
 * @example readLevel('entrytype', '2') // 'warning'
 */
export function readLevel(field: string, value: string): RecordLevel | undefined {
  const word = words.get(value.toLowerCase());
  if (word) return word;
  if (field === 'entrytype') return entryTypes.get(value);
  if (field === 'tracetype') return traceTypes.get(value);
  return (field === 'level' || field === 'ebene') && /^[0-5]$/.test(value) ? numbers[Number(value)] : undefined;
}

/** Whether a word is the name of a level. */
export function isEventLevel(word: string): boolean {
  return words.has(word.toLowerCase());
}
