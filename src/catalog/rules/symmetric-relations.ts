/** Counterparts name each other, and a relation is written down once. */
import { everyEntry } from '../content';
import type { Problem } from '../problem';
import type { Facts } from '../schema';
import type { Rule } from './rule';

export const symmetricRelations: Rule = (content) => {
  const problems: Problem[] = [];
  const entries = everyEntry(content);
  const byId = new Map(entries.map(({ facts }) => [facts.id, facts]));
  for (const { facts, file } of entries) {
    for (const id of counterpartsOf(facts)) {
      if (id !== facts.id && counterpartsOf(byId.get(id)).includes(facts.id)) continue;
      problems.push({
        file,
        what: `${facts.id} names ${id} as its counterpart, but not the other way round`,
        fix: 'Name both.',
      });
    }
    for (const id of seenWith(facts)) {
      if (!seenWith(byId.get(id)).includes(facts.id) || facts.id > id) continue;
      problems.push({
        file,
        what: `${facts.id} and ${id} name each other`,
        fix: 'Name the relation once: the other side shows it too.',
      });
    }
  }
  return problems;
};

function counterpartsOf(facts: Facts | undefined): readonly string[] {
  return facts && 'counterparts' in facts ? facts.counterparts : [];
}

function seenWith(facts: Facts | undefined): readonly string[] {
  return facts && 'derivedSeenWith' in facts ? facts.derivedSeenWith : [];
}
