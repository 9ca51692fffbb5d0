/** The catalog as recognition needs it: ids, code values, phrases and spellings of names, ready to be looked up. */
import { isEvent, type Catalog, type Entry } from '../catalog/catalog';
import { createNameIndex, type NameIndex } from './names/name-index';
import { createPhraseIndex, type PhraseIndex } from './names/phrase-index';

export interface Lexicon {
  /** Event IDs as they are written in decimal, of both connectors. */
  readonly events: ReadonlySet<string>;
  /** Those that are recognised without a label: the legacy connector's, which have five digits. */
  readonly legacyEvents: ReadonlySet<string>;
  /** Diagnostic codes by value. */
  readonly codes: ReadonlyMap<number, string>;
  /** HRESULTs and their like by value. */
  readonly relatedCodes: ReadonlyMap<number, string>;
  /** Spellings of a code that its value does not give, as hex digits: `0FFFFFFFF`. */
  readonly codeAliases: ReadonlyMap<string, string>;
  /** Small codes of Windows and its installer, as they are written in decimal. */
  readonly systemErrors: ReadonlySet<string>;
  /** HTTP status codes with their reason phrase. */
  readonly httpCodes: ReadonlyMap<string, string>;
  readonly names: NameIndex;
  readonly phrases: PhraseIndex;
  readonly spellings: Spellings;
}

/** How programs print the names and codes of the entries. */
export interface Spellings {
  readonly names: readonly string[];
  readonly phrases: readonly string[];
  /** Without `0x` and leading zeros; zero is left out. */
  readonly hexCodes: readonly string[];
  /** The digits of HRESULTs, as they are and as negative numbers. */
  readonly decimalCodes: readonly string[];
  readonly smallCodes: readonly string[];
}

/**
 * Builds the look-ups of recognition from the catalog, once, at start.
 *
 * @example createLexicon(catalog).codes.get(0x411) // '0x00000411'
 */
export function createLexicon(catalog: Catalog): Lexicon {
  const of = (family: Entry['family']) => catalog.entries.filter((entry) => entry.family === family);
  const related = catalog.entries.filter((entry) => entry.family === 'related-code');
  const hexCodes = [...of('diagnostic-code'), ...related].filter(({ id }) => id.startsWith('0x'));
  return {
    events: new Set(catalog.entries.filter(isEvent).map(({ id }) => id)),
    legacyEvents: new Set(of('legacy-event').map(({ id }) => id)),
    codes: new Map(of('diagnostic-code').map(({ id }) => [Number(id), id])),
    relatedCodes: new Map(related.filter(({ id }) => id.startsWith('0x')).map(({ id }) => [Number(id), id])),
    codeAliases: new Map(
      hexCodes.flatMap((code) =>
        ('aliases' in code ? (code.aliases ?? []) : []).map((alias) => [alias.slice(2), code.id] as const),
      ),
    ),
    systemErrors: new Set(related.filter(({ id }) => /^\d+$/.test(id)).map(({ id }) => id)),
    httpCodes: new Map(
      related.filter(({ kind }) => kind === 'HTTP').map(({ id, name }) => [id.replace('HTTP ', ''), name]),
    ),
    names: createNameIndex(catalog.entries.filter(({ family }) => family !== 'log-phrase')),
    phrases: createPhraseIndex(catalog.entries),
    spellings: readSpellings(catalog.entries),
  };
}

function readSpellings(entries: readonly Entry[]): Spellings {
  const values = entries.map(({ id }) => Number(id));
  const isHresult = (value: number) => value >= 0x80000000;
  return {
    names: entries
      .filter(({ family, nameIsOrdinaryWord }) => family !== 'log-phrase' && nameIsOrdinaryWord !== true)
      .flatMap((entry) => [entry.name, ...('aliases' in entry ? (entry.aliases ?? []) : [])])
      .filter((name) => /_|\p{Ll}\p{Lu}/u.test(name)),
    phrases: entries.flatMap((entry) => ('phrases' in entry ? (entry.phrases ?? []) : [])),
    hexCodes: entries.flatMap(({ id }, at) =>
      id.startsWith('0x') && values[at] ? [id.slice(2).replace(/^0+/, '')] : [],
    ),
    decimalCodes: values.filter(isHresult).flatMap((value) => [String(value), String(2 ** 32 - value)]),
    smallCodes: entries.filter(({ family, id }) => family === 'related-code' && /^\d+$/.test(id)).map(({ id }) => id),
  };
}
