/** Entries stand in the order of their numbers, so that a missing or doubled one is seen at a glance. */
import type { Rule } from './rule';

export const canonicalOrder: Rule = ({ events, codes }) =>
  [
    { file: 'facts/legacy-events.json', entries: events.entries },
    { file: 'facts/diagnostic-codes.json', entries: codes.entries },
  ].flatMap(({ file, entries }) =>
    entries.flatMap(({ id }, index) => {
      const before = entries[index - 1]?.id;
      if (before === undefined || Number(before) < Number(id)) return [];
      return [{ file, what: `${id} stands behind ${before}`, fix: 'Sort the entries by number.' }];
    }),
  );
