/** Whatever an entry refers to exists, and counterparts name each other. */
import type { Problem } from '../problem';
import type { Rule } from './rule';

export const knownReferences: Rule = ({ events, codes, guides }) => {
  const problems: Problem[] = [];
  const eventsById = new Map(events.entries.map((event) => [event.id, event]));
  const codeIds = new Set(codes.entries.map(({ id }) => id));
  const report = (file: string, what: string, fix: string) => problems.push({ file, what, fix });

  for (const event of events.entries) {
    const file = 'facts/legacy-events.json';
    for (const code of [...event.codes, ...codes.listedWithEveryEvent]) {
      if (!codeIds.has(code))
        report(file, `${event.id} lists ${code}, which is no entry`, 'Correct the code or add it.');
    }
    for (const code of codes.listedWithEveryEvent) {
      if (!event.codes.includes(code)) report(file, `${event.id} does not list ${code}`, 'Every event lists it.');
    }
    if (new Set(event.codes).size < event.codes.length) report(file, `${event.id} lists a code twice`, 'List it once.');
    for (const id of event.counterparts) {
      if (id === event.id || !eventsById.get(id)?.counterparts.includes(event.id)) {
        report(file, `${event.id} names ${id} as its counterpart, but not the other way round`, 'Name both.');
      }
    }
  }
  for (const gap of codes.gaps) {
    if (codeIds.has(gap))
      report('facts/diagnostic-codes.json', `${gap} is a gap and an entry`, 'Remove it from the gaps.');
  }
  for (const { id, guides: keys } of [...events.entries, ...codes.entries]) {
    for (const key of keys) {
      if (!Object.hasOwn(guides, key))
        report('facts/guides.json', `${id} uses the guide “${key}”, which is missing`, 'Add the guide.');
    }
  }
  return problems;
};
