/** The rows of a list of entries: as many as a card holds, the others behind a button. */
import type { Catalog, Entry, LanguageChain } from '../catalog/catalog';
import type { More, Row } from './answer';
import { describeRow, describeTitle } from './describe-entry';
import { fillText } from './fill-text';

/** Twelve rows keep the card under 25 KB and under two phone screens; the others are named by id. */
export const mostRows = 12;

/** Of those, as many are named as a reader looks through; the button shows all. */
const mostNames = 24;

/**
 * The first rows of a list, and what is left.
 *
 * @example describeRows(thirteenEntries, catalog, ['en']).more?.text // 'More (1): 20402'
 */
export function describeRows(
  entries: readonly Entry[],
  catalog: Catalog,
  languages: LanguageChain,
): { rows: Row[]; more: More | undefined } {
  return {
    rows: entries.slice(0, mostRows).map((entry) => describeRow(entry, catalog, languages)),
    more: describeMore(entries.slice(mostRows), catalog, languages),
  };
}

/**
 * What does not fit into a list: said, and opened by a button; nothing where all fits.
 *
 * @example describeMore([event20402], catalog, ['en'])?.text // 'More (1): 20402'
 */
export function describeMore(rest: readonly Entry[], catalog: Catalog, languages: LanguageChain): More | undefined {
  if (rest.length === 0) return undefined;
  const { more } = catalog.words(languages).entries;
  const names = rest.slice(0, mostNames).map((entry) => describeTitle(entry, catalog, languages));
  if (rest.length > names.length) names.push('…');
  return { text: fillText(more, { count: rest.length, ids: names.join(', ') }), ids: rest.map(({ id }) => id) };
}
