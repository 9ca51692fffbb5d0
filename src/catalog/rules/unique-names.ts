/** No two entries share an id, a name, an alias or a phrase, in any spelling: a reference names exactly one entry. */
import { everyEntry } from '../content';
import type { Facts } from '../schema';
import type { Rule } from './rule';

export const uniqueNames: Rule = (content) => {
  const owners = new Map<string, string>();
  return everyEntry(content).flatMap(({ facts, file }) =>
    spellingsOf(facts).flatMap((text) => {
      const key = squash(text);
      const owner = owners.get(key);
      owners.set(key, facts.id);
      if (owner === undefined) return [];
      return [
        {
          file,
          what: `“${text}” of ${facts.id} is also used by ${owner}`,
          fix: 'Give each entry an id and a name of its own.',
        },
      ];
    }),
  );
};

function spellingsOf(facts: Facts): string[] {
  const aliases = 'aliases' in facts ? facts.aliases : undefined;
  const phrases = 'phrases' in facts ? facts.phrases : undefined;
  // The first phrase of a log line is its name; words that are never recognised may stand twice.
  const name = facts.nameIsOrdinaryWord || phrases?.includes(facts.name) ? [] : [facts.name];
  return [facts.id, ...name, ...(aliases ?? []), ...(phrases ?? [])];
}

/** Capitals, blanks, hyphens and underscores make no other name; a code is its value, however many zeros it has. */
function squash(text: string): string {
  return /^0x[0-9A-F]+$/i.test(text) ? `0x${Number(text).toString(16)}` : text.toLowerCase().replace(/[\s_-]/g, '');
}
