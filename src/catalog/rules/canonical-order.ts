/** Entries stand in the order of their numbers, so that a missing or doubled one is seen at a glance. */
import type { EntryContent } from '../content';
import { everyEntry } from '../content';
import type { Rule } from './rule';

export const canonicalOrder: Rule = (content) =>
  everyEntry(content).flatMap((entry, index, all) => {
    const before = all[index - 1];
    // Own entries come from files of their own and stand behind the shipped ones.
    if (before?.family !== entry.family || content.origins.has(entry.facts.id)) return [];
    if (isInOrder(before, entry)) return [];
    const what = `${entry.facts.id} stands behind ${before.facts.id}`;
    return [{ file: entry.file, what, fix: 'Sort the entries by number, phrases and HTTP codes by name.' }];
  });

function isInOrder({ facts: { id: before } }: EntryContent, { facts: { id } }: EntryContent): boolean {
  const [first, second] = [rank(before), rank(id)];
  if (first.group !== second.group) return first.group < second.group;
  return first.value === second.value ? before < id : first.value < second.value;
}

/** Hex codes, then decimal ones, then HTTP, then phrases; each by its number. */
function rank(id: string): { group: number; value: number } {
  const groups = [/^0x/, /^\d/, /^HTTP/, /^phrase:/];
  const value = Number(id.replace('HTTP ', ''));
  return { group: groups.findIndex((start) => start.test(id)), value: Number.isNaN(value) ? 0 : value };
}
