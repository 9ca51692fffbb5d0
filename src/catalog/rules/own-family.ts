/** An entry's id has the shape of its family, so that it is found in the file where everybody looks for it. */
import { everyEntry } from '../content';
import type { FamilyName } from '../schema';
import type { Rule } from './rule';

const shapes: Readonly<Record<FamilyName, RegExp>> = {
  'legacy-event': /^\d{5}$/,
  'current-event': /^\d{4}$/,
  'diagnostic-code': /^0x(000004[0-9A-F]{2}|00000000|0FFFFFFF)$/,
  'related-code': /^(0x(?!000004)[0-9A-F]{8}|\d{3,5}|HTTP \d{3})$/,
  'log-phrase': /^phrase:/,
};

export const ownFamily: Rule = (content) =>
  everyEntry(content)
    .filter(({ family, facts }) => !shapes[family].test(facts.id))
    .map(({ family, facts, file }) => ({
      file,
      what: `${facts.id} does not look like a ${family}`,
      fix: 'Move it to the file of its family, or correct the id.',
    }));
