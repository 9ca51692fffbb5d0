/** Every language has the same keys and list lengths as the base language, and texts for every entry of the facts. */
import { baseLanguage, type Content, type LanguageContent } from '../content';
import type { Rule } from './rule';

const files = {
  events: 'legacy-events.json',
  codes: 'diagnostic-codes.json',
  guides: 'guides.json',
  lookAt: 'look-at.json',
  words: 'words.json',
} satisfies Record<keyof LanguageContent, string>;

export const languageParity: Rule = (content) =>
  Object.entries(content.languages).flatMap(([language, texts]) =>
    (Object.keys(files) as (keyof LanguageContent)[]).flatMap((part) => {
      const file = `${language}/${files[part]}`;
      const wanted = new Set([...keysFromFacts(content, part), ...keysOf(content.languages[baseLanguage]?.[part])]);
      const present = new Set(keysOf(texts[part]));
      const missing = [...wanted].filter((key) => !present.has(key));
      const surplus = [...present].filter((key) => !wanted.has(key));
      return [
        ...missing.map((key) => ({ file, what: `“${key}” is missing`, fix: 'Write the text.' })),
        ...surplus.map((key) => ({ file, what: `“${key}” belongs to nothing`, fix: 'Remove it.' })),
      ];
    }),
  );

function keysFromFacts({ events, codes, guides }: Content, part: keyof LanguageContent): string[] {
  switch (part) {
    case 'events':
      return keysOf(Object.fromEntries(events.entries.map(({ id }) => [id, {}])));
    case 'codes':
      return keysOf(Object.fromEntries(codes.entries.map(({ id }) => [id, {}])));
    case 'guides':
      return Object.keys(guides);
    case 'lookAt':
      return [...events.entries, ...codes.entries].flatMap(({ details, places }) => [...details, ...places]);
    case 'words':
      return [];
  }
}

/** The paths of all leaves: `20102.steps.0`. An empty object or list is a leaf of no text. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, path === '' ? key : `${path}.${key}`));
}
