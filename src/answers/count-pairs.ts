/** From what a log holds to the pairs of a digest, in the order in which they are to be looked at. */
import type { Catalog, Entry } from '../catalog/catalog';
import { outcomes, type Urgency } from '../catalog/schema';
import type { LogSummary } from '../recognition/log/create-tally';
import { toMilliseconds } from './format-when';
import type { Pair } from './view';

/**
 * The pairs of a summary; an entry that is named outside of its records is a pair of its own.
 *
 * @example countPairs(tally.summarize(), catalog) // [['20102', '0x00000400', 1, '2021-03-11T07:42:10Z', '2021-03-11T07:42:10Z']]
 */
export function countPairs({ pairs, loose }: Pick<LogSummary, 'pairs' | 'loose'>, catalog: Catalog): Pair[] {
  const shown = new Set(pairs.flatMap(({ event, code }) => [event, code]));
  const alone = loose.filter(({ id }) => !shown.has(id) && !catalog.isListedWithEveryEvent(id));
  return [
    ...pairs.map(({ event, code, count, first, last }): Pair => [event, code ?? '', count, first ?? '', last ?? '']),
    ...alone.map(({ id, count }): Pair => [id, '', count, '', '']),
  ].sort(byUrgency(catalog));
}

/** Failures before warnings before the rest; within them the catalog's order, the frequent before the rare, and the earlier before the later. */
function byUrgency(catalog: Catalog): (one: Pair, other: Pair) => number {
  const outcomeOf = ([id]: Pair) => outcomes.indexOf(catalog.find(id)?.outcome ?? 'warning');
  const rankOf = (pair: Pair) => {
    const rule = findUrgency(pair, catalog);
    return rule ? catalog.urgency.order.indexOf(rule) : catalog.urgency.order.length;
  };
  const startOf = ([, , , first]: Pair) => (first === '' ? Infinity : toMilliseconds(first));
  return (one, other) =>
    outcomeOf(one) - outcomeOf(other) ||
    rankOf(one) - rankOf(other) ||
    other[2] - one[2] ||
    // Two without a time stay as they are: the difference of two infinities is no number.
    startOf(one) - startOf(other) ||
    0;
}

/**
 * The rule of the catalog by which a pair is urgent; nothing where it is no trouble.
 *
 * @example findUrgency(['10102', '', 1, '', ''], catalog)?.reason // 'identity'
 */
export function findUrgency([id, code]: Pair, catalog: Catalog): Urgency['order'][number] | undefined {
  const entries = [catalog.find(id), catalog.find(code)].filter((entry): entry is Entry => entry !== undefined);
  const [entry] = entries;
  if (!entry) return undefined;
  return catalog.urgency.order.find(
    ({ subjects, outcomes: wanted }) =>
      wanted.includes(entry.outcome) &&
      (!subjects || entries.some((one) => one.subjects.some((subject) => subjects.includes(subject)))),
  );
}
