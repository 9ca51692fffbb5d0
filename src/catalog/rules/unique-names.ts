/** No two entries share an id, a name or an alias: a reference names exactly one entry. */
import type { Rule } from './rule';

export const uniqueNames: Rule = ({ events, codes }) => {
  const owners = new Map<string, string>();
  const names = [
    ...events.entries.flatMap(({ id, name }) =>
      [id, name].map((text) => ({ file: 'facts/legacy-events.json', id, text })),
    ),
    ...codes.entries.flatMap(({ id, name, aliases = [] }) =>
      [id, name, ...aliases].map((text) => ({ file: 'facts/diagnostic-codes.json', id, text })),
    ),
  ];
  return names.flatMap(({ file, id, text }) => {
    const key = text.toLowerCase();
    const owner = owners.get(key);
    owners.set(key, id);
    if (owner === undefined) return [];
    return [
      {
        file,
        what: `“${text}” of ${id} is also used by ${owner}`,
        fix: 'Give each entry an id and a name of its own.',
      },
    ];
  });
};
