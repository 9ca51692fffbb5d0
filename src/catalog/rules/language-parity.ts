/** Every language has the same keys and list lengths as the base language, and texts for every entry of the facts. */
import { baseLanguage, everyEntry, fileOf, type Content } from '../content';
import { familyNames } from '../schema';
import type { Rule } from './rule';

export const languageParity: Rule = (content) => {
  const fromFacts = keysFromFacts(content);
  const base = partsOf(content, baseLanguage);
  return Object.keys(content.languages).flatMap((language) => {
    const parts = partsOf(content, language);
    return Object.entries(parts).flatMap(([part, present]) => {
      const wanted = new Set([...(fromFacts[part] ?? []), ...(base[part] ?? [])]);
      const missing = [...wanted].filter((key) => !present.has(key));
      const surplus = [...present].filter((key) => !wanted.has(key));
      const fileFor = (key: string) => content.origins.get(key.split('.')[0] ?? '')?.file ?? `${language}/${part}`;
      return [
        ...missing.map((key) => ({ file: fileFor(key), what: `“${key}” is missing`, fix: 'Write the text.' })),
        ...surplus.map((key) => ({ file: fileFor(key), what: `“${key}” belongs to nothing`, fix: 'Remove it.' })),
      ];
    });
  });
};

type Keys = Readonly<Record<string, ReadonlySet<string>>>;

/** The keys that a language has, file by file. */
function partsOf({ languages }: Content, language: string): Keys {
  const texts = languages[language];
  return {
    ...Object.fromEntries(familyNames.map((family) => [fileOf(family), keysOf(texts?.texts[family])])),
    // How many ways there are to ask differs from language to language.
    'asked.json': new Set(Object.keys(texts?.asked ?? {})),
    'guides.json': keysOf(texts?.guides),
    'look-at.json': keysOf(texts?.lookAt),
    'words.json': keysOf(texts?.words),
  };
}

/** The keys that the facts ask for, file by file. */
function keysFromFacts(content: Content): Keys {
  const entries = everyEntry(content);
  const textsOf = (of: string) =>
    entries.filter(({ family }) => family === of).flatMap(({ facts: { id } }) => [`${id}.summary`, `${id}.meaning`]);
  return {
    ...Object.fromEntries(familyNames.map((family) => [fileOf(family), new Set(textsOf(family))])),
    'asked.json': new Set(entries.filter(({ facts }) => !content.origins.has(facts.id)).map(({ facts }) => facts.id)),
    'guides.json': new Set(Object.keys(content.guides)),
    'look-at.json': new Set(entries.flatMap(({ facts }) => [...facts.details, ...facts.places])),
  };
}

function keysOf(value: unknown): Set<string> {
  return new Set(value === undefined ? [] : pathsOf(value, ''));
}

/** The paths of all leaves: `20102.steps.0`. */
function pathsOf(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, path === '' ? key : `${path}.${key}`));
}
