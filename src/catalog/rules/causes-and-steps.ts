/** A failure or a warning says why it happens and what to do; every entry says what to do next. */
import { everyEntry } from '../content';
import type { Rule } from './rule';

export const causesAndSteps: Rule = (content) =>
  Object.keys(content.languages).flatMap((language) =>
    everyEntry(content).flatMap((entry) => {
      const { id, outcome } = entry.facts;
      const texts = entry.texts(language);
      const isTrouble = outcome === 'failure' || outcome === 'warning';
      return (isTrouble ? (['causes', 'steps'] as const) : (['steps'] as const))
        .filter((part) => texts?.[part].length === 0)
        .map((part) => ({
          file: entry.textsFile(language),
          what: `${id} has no ${part}`,
          fix: part === 'steps' ? 'Write at least one.' : 'A failure or warning needs at least one.',
        }));
    }),
  );
