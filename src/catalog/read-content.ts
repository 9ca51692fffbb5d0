/** Reads the catalog's files from a folder and checks the shape of each one. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { baseLanguage, fileOf, type Content, type LanguageContent, type Words } from './content';
import { CatalogError, type Problem } from './problem';
import { readJson } from './read-json';
import {
  askedSchema,
  entryTextsSchema,
  familyNames,
  familySchema,
  guidesSchema,
  phrasesSchema,
  synonymsSchema,
  urgencySchema,
  type FamilyName,
} from './schema';

/** Words are checked against the base language's keys by the rule `language-parity`; here only for being texts. */
const wordsSchema = z.record(z.string(), z.json()) as unknown as z.ZodType<Words>;

/**
 * Reads every file of a content folder: `facts/`, and one folder a language.
 *
 * @throws CatalogError with the problems of all files.
 * @example readContent('src/catalog/content').families['legacy-event'].entries[0]?.id // '10010'
 */
export function readContent(folder: string): Content {
  const problems: Problem[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>) =>
    readJson(join(folder, file), schema, (problem) => problems.push(problem), file);
  const readFamilies = <T>(readOne: (family: FamilyName) => T) =>
    Object.fromEntries(familyNames.map((family) => [family, readOne(family)])) as Record<FamilyName, T>;

  const families = readFamilies((family) => read(`facts/${fileOf(family)}`, familySchema(family) as z.ZodType));
  const guides = read('facts/guides.json', guidesSchema);
  const synonyms = read('facts/synonyms.json', synonymsSchema);
  const urgency = read('facts/urgency.json', urgencySchema);
  const languages = Object.fromEntries(
    languageFolders(folder).map((language) => [
      language,
      {
        texts: readFamilies((family) => read(`${language}/${fileOf(family)}`, entryTextsSchema)),
        asked: read(`${language}/asked.json`, askedSchema),
        guides: read(`${language}/guides.json`, phrasesSchema),
        lookAt: read(`${language}/look-at.json`, phrasesSchema),
        words: read(`${language}/words.json`, wordsSchema),
      },
    ]),
  );
  if (!guides || !synonyms || !urgency || problems.length > 0) throw new CatalogError(problems);
  // Without a problem every file was read, and is what its schema says.
  return {
    families: families as Content['families'],
    guides,
    synonyms,
    urgency,
    languages: languages as Record<string, LanguageContent>,
    origins: new Map(),
  };
}

function languageFolders(folder: string): string[] {
  const found = new Set([baseLanguage]);
  try {
    for (const item of readdirSync(folder, { withFileTypes: true })) {
      if (item.isDirectory() && item.name !== 'facts') found.add(item.name);
    }
  } catch {
    // A folder that cannot be listed shows as its files missing.
  }
  return [...found].sort();
}
