/** What Microsoft does not say is marked: relations between products stand only in properties named `derived…`. */
import { everyEntry } from '../content';
import type { Rule } from './rule';

export const markedDerivations: Rule = (content) => {
  const entries = everyEntry(content);
  const familyOf = new Map(entries.map(({ family, facts }) => [facts.id, family]));
  return entries.flatMap(({ family, facts, file }) => {
    const stated = 'counterparts' in facts ? facts.counterparts : [];
    return stated
      .filter((id) => familyOf.has(id) && familyOf.get(id) !== family)
      .map((id) => ({
        file,
        what: `${facts.id} has ${id}, an event of another product, as its counterpart`,
        fix: 'Name it in a property that begins with “derived”.',
      }));
  });
};
