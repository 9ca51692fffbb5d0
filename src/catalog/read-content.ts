/** Reads the catalog's files from a folder and checks the shape of each one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { baseLanguage, type Content, type LanguageContent, type Words } from './content';
import { CatalogError, type Problem } from './problem';
import { codeFamilySchema, entryTextsSchema, eventFamilySchema, guidesSchema, phrasesSchema } from './schema';

/** Words are checked against the base language's keys by the rule `language-parity`; here only for being texts. */
const wordsSchema = z.record(z.string(), z.json()) as unknown as z.ZodType<Words>;

/**
 * Reads every file of a content folder: `facts/`, and one folder a language.
 *
 * @throws CatalogError with the problems of all files.
 * @example readContent('src/catalog/content').events.entries[0]?.id // '10010'
 */
export function readContent(folder: string): Content {
  const problems: Problem[] = [];

  function read<T>(file: string, schema: z.ZodType<T>): T | undefined {
    const result = readJson(join(folder, file));
    if (!result.ok) {
      problems.push({ file, what: result.what, fix: 'Restore the file, or correct its JSON.' });
      return undefined;
    }
    const parsed = schema.safeParse(result.value);
    for (const issue of parsed.error?.issues ?? []) {
      problems.push({ file, what: `${place(issue.path, result.value)}: ${issue.message}`, fix: 'Correct the value.' });
    }
    return parsed.data;
  }

  const events = read('facts/legacy-events.json', eventFamilySchema);
  const codes = read('facts/diagnostic-codes.json', codeFamilySchema);
  const guides = read('facts/guides.json', guidesSchema);
  const languages: Record<string, LanguageContent> = {};
  for (const language of languageFolders(folder)) {
    const content = {
      events: read(`${language}/legacy-events.json`, entryTextsSchema),
      codes: read(`${language}/diagnostic-codes.json`, entryTextsSchema),
      guides: read(`${language}/guides.json`, phrasesSchema),
      lookAt: read(`${language}/look-at.json`, phrasesSchema),
      words: read(`${language}/words.json`, wordsSchema),
    };
    if (isComplete(content)) languages[language] = content;
  }
  if (!events || !codes || !guides || problems.length > 0) throw new CatalogError(problems);
  return { events, codes, guides, languages };
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

function readJson(path: string): { ok: true; value: unknown } | { ok: false; what: string } {
  try {
    return { ok: true, value: JSON.parse(readFileSync(path, 'utf8')) as unknown };
  } catch (error) {
    return { ok: false, what: error instanceof Error ? error.message : String(error) };
  }
}

/** `entries › 20102 › codes › 0`: an entry's id says more than its position. */
function place(path: readonly PropertyKey[], root: unknown): string {
  let value = root;
  const names = path.map((key) => {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    const id = (value as { id?: unknown } | null | undefined)?.id;
    return typeof id === 'string' ? id : String(key);
  });
  return names.join(' › ') || 'the file';
}

function isComplete<T extends object>(content: T): content is { [K in keyof T]: NonNullable<T[K]> } {
  return Object.values(content).every((part) => part !== undefined);
}
