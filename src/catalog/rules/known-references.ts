/** Whatever an entry refers to exists. */
import { everyEntry } from '../content';
import type { Problem } from '../problem';
import type { Rule } from './rule';

export const knownReferences: Rule = (content) => {
  const problems: Problem[] = [];
  const entries = everyEntry(content);
  const ids = new Set(entries.map(({ facts }) => facts.id));
  const { listedWithEveryEvent = [], gaps = [] } = content.families['diagnostic-code'];

  for (const { facts, file } of entries) {
    const { id } = facts;
    const report = (what: string, fix: string) => problems.push({ file, what: `${id} ${what}`, fix });
    const codes = 'codes' in facts ? facts.codes : undefined;
    for (const code of codes ? new Set([...codes, ...listedWithEveryEvent]) : []) {
      if (!ids.has(code)) report(`lists ${code}, which is no entry`, 'Correct the code or add it.');
      if (!codes?.includes(code)) report(`does not list ${code}`, 'Every event lists it.');
    }
    if (new Set(codes).size < (codes?.length ?? 0)) report('lists a code twice', 'List it once.');
    const derived = [
      ...('derivedSuccessors' in facts ? facts.derivedSuccessors : []),
      ...('derivedSeenWith' in facts ? facts.derivedSeenWith : []),
    ];
    for (const other of derived.filter((other) => !ids.has(other) || other === id))
      report(`names ${other}, which is no other entry`, 'Correct the id or remove it.');
    for (const key of facts.guides.filter((key) => !Object.hasOwn(content.guides, key)))
      problems.push({
        file: 'facts/guides.json',
        what: `${id} uses the guide “${key}”, which is missing`,
        fix: 'Add the guide.',
      });
  }
  for (const gap of gaps.filter((gap) => ids.has(gap)))
    problems.push({
      file: 'facts/diagnostic-codes.json',
      what: `${gap} is a gap and an entry`,
      fix: 'Remove it from the gaps.',
    });
  return problems;
};
