/** A failure or a warning says why it happens and what to do. */
import type { Rule } from './rule';

export const causesAndSteps: Rule = ({ events, codes, languages }) =>
  Object.entries(languages).flatMap(([language, texts]) =>
    [
      { file: `${language}/legacy-events.json`, entries: events.entries, texts: texts.events },
      { file: `${language}/diagnostic-codes.json`, entries: codes.entries, texts: texts.codes },
    ].flatMap(({ file, entries, texts }) =>
      entries
        .filter(({ outcome }) => outcome === 'failure' || outcome === 'warning')
        .flatMap(({ id }) =>
          (['causes', 'steps'] as const)
            .filter((part) => texts[id]?.[part].length === 0)
            .map((part) => ({ file, what: `${id} has no ${part}`, fix: 'A failure or warning needs at least one.' })),
        ),
    ),
  );
