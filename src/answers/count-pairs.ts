/** Counts what a log holds: each event with the code beside it, the urgent ones first. */
import { isEvent, type Catalog } from '../catalog/catalog';
import { outcomes } from '../catalog/schema';
import type { EventRecord } from '../recognition/find-references';
import type { Pair } from './view';

/**
 * The pairs of event and code in the records, and what stands outside of them.
 *
 * @param ids every entry of the message: what stands in no record is counted behind the pairs.
 * @example countPairs([{ found: ['20102', '0x00000400'] }], ['20102', '0x00000400'], catalog) // [['20102', '0x00000400', 1]]
 */
export function countPairs(records: readonly EventRecord[], ids: readonly string[], catalog: Catalog): Pair[] {
  const pairs = new Map<string, Pair>();
  const add = (entry: string, code = '') => {
    const key = `${entry} ${code}`;
    pairs.set(key, [entry, code, (pairs.get(key)?.[2] ?? 0) + 1]);
  };
  const shown = new Set<string>();
  for (const { found } of records) {
    const [entry, ...others] = found.flatMap((id) => catalog.find(id) ?? []);
    if (!entry) continue;
    // A code that stands with every event says nothing.
    const telling = others.filter(({ id }) => !catalog.isListedWithEveryEvent(id));
    const code = isEvent(entry) ? telling.find((other) => !isEvent(other)) : undefined;
    add(entry.id, code?.id);
    for (const other of telling.filter((other) => other !== code)) add(other.id);
    for (const { id } of [entry, ...others]) shown.add(id);
  }
  for (const id of ids.filter((id) => !shown.has(id))) add(id);
  return [...pairs.values()].sort(byUrgency(catalog));
}

/** Failures before warnings before the rest, and what came often before what came once. */
function byUrgency(catalog: Catalog): (one: Pair, other: Pair) => number {
  const rank = ([id]: Pair) => outcomes.indexOf(catalog.find(id)?.outcome ?? 'information');
  return (one, other) => rank(one) - rank(other) || other[2] - one[2];
}
