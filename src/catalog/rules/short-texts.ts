/** Lengths keep a card small: a summary is a notification's line, a step fits a phone's screen. In characters. */
import { everyEntry } from '../content';
import type { Rule } from './rule';

const longest = { summary: 110, meaning: 360, causes: 240, steps: 280, elsewhere: 200 } as const;
/** More are a list of everything (design rule of the cards). */
const most = { causes: 4, steps: 5 } as const;
/** A guide's title is a button, a place to look at one line. */
const longestPhrase = { guides: 34, lookAt: 120 } as const;

export const shortTexts: Rule = (content) =>
  Object.entries(content.languages).flatMap(([language, { guides, lookAt }]) => [
    ...everyEntry(content).flatMap((entry) => {
      const texts = entry.texts(language);
      const file = entry.textsFile(language);
      const { id } = entry.facts;
      const tooLong = Object.entries(longest).flatMap(([part, limit]) =>
        [texts?.[part as keyof typeof longest] ?? []]
          .flat()
          .filter((text) => text.length > limit)
          .map((text) => ({
            file,
            what: `a text of ${id} › ${part} has ${String(text.length)} characters: “${text.slice(0, 40)}…”`,
            fix: `Use at most ${String(limit)}.`,
          })),
      );
      const tooMany = Object.entries(most)
        .filter(([part, limit]) => (texts?.[part as keyof typeof most].length ?? 0) > limit)
        .map(([part, limit]) => ({
          file,
          what: `${id} › ${part} has too many texts`,
          fix: `Keep the best ${String(limit)}.`,
        }));
      return [...tooLong, ...tooMany];
    }),
    ...Object.entries({ guides, lookAt }).flatMap(([part, texts]) =>
      Object.entries(texts)
        .filter(([, text]) => text.length > longestPhrase[part as keyof typeof longestPhrase])
        .map(([key]) => ({
          file: `${language}/${part === 'guides' ? 'guides' : 'look-at'}.json`,
          what: `“${key}” is too long`,
          fix: `Use at most ${String(longestPhrase[part as keyof typeof longestPhrase])} characters.`,
        })),
    ),
  ]);
