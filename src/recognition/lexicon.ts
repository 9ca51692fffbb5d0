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
  };
}
