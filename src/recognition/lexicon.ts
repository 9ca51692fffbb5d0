/** The catalog as recognition needs it: ids, code values and spellings of names, ready to be looked up. */
import type { Catalog } from '../catalog/catalog';
import { createNameIndex, type NameIndex } from './names/name-index';

export interface Lexicon {
  /** Event IDs as they are written in decimal. */
  readonly events: ReadonlySet<string>;
  /** Diagnostic codes by value. */
  readonly codes: ReadonlyMap<number, string>;
  /** Spellings of a code that its value does not give: `0FFFFFFFF`. */
  readonly codeAliases: ReadonlyMap<string, string>;
  readonly names: NameIndex;
}

/**
 * Builds the look-ups of recognition from the catalog, once, at start.
 *
 * @example createLexicon(catalog).codes.get(0x411) // '0x00000411'
 */
export function createLexicon(catalog: Catalog): Lexicon {
  const events = catalog.entries.filter(({ family }) => family === 'legacy-event');
  const codes = catalog.entries.filter((entry) => entry.family === 'diagnostic-code');
  return {
    events: new Set(events.map(({ id }) => id)),
    codes: new Map(codes.map(({ id }) => [Number(id), id])),
    codeAliases: new Map(
      codes.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias.slice(2), id] as const)),
    ),
    names: createNameIndex(catalog.entries),
  };
}
