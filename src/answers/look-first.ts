/** What to look at first in a log, and why: the order is the catalog's data, the reason is said on the card. */
import type { Catalog } from '../catalog/catalog';
import type { Words } from '../catalog/content';
import { findUrgency } from './count-pairs';
import { isOver } from './observe-log';
import type { Pair } from './view';

/**
 * The pair to look at first: the most urgent trouble that has not ended, else the most urgent; nothing without any.
 *
 * @example lookFirst([['20102', '', 2, '', '']], catalog)?.[0] // '20102'
 */
export function lookFirst(pairs: readonly Pair[], catalog: Catalog): Pair | undefined {
  const troubles = pairs.filter((pair) => findUrgency(pair, catalog));
  return troubles.find((pair) => !isOver(pair, pairs, catalog)) ?? troubles[0];
}

/**
 * Why that pair is the first.
 *
 * @example explainFirst(lookFirst(pairs, catalog), pairs, catalog, catalog.words(['en']).digest.reasons) // 'It is the most frequent failure.'
 */
export function explainFirst(
  first: Pair,
  pairs: readonly Pair[],
  catalog: Catalog,
  words: Words['digest']['reasons'],
): string {
  // Where the first one has ended, all have.
  if (isOver(first, pairs, catalog)) return words.recovered;
  const { reason = 'failure' } = findUrgency(first, catalog) ?? {};
  if (reason === 'identity' || reason === 'connection') return words[reason];
  const outcome = catalog.find(first[0])?.outcome;
  const others = pairs.filter((pair) => pair !== first && catalog.find(pair[0])?.outcome === outcome);
  if (others.length === 0) return words[reason].only;
  if (others.some((pair) => isOver(pair, pairs, catalog))) return words.open;
  return others.some(([, , count]) => count === first[2]) ? words[reason].first : words[reason].most;
}
