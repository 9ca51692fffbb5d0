/** Reads the card templates from their folder and parses each one once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import type { SpokenAnswer } from '../answers/answer';

export const cardKinds = [
  'entry',
  'entries',
  'unknown',
  'help',
  'error',
] as const satisfies readonly SpokenAnswer['kind'][];

export type Templates = Readonly<Record<(typeof cardKinds)[number], Template>>;

/** The templates cannot be used; `problems` lists each file with what is wrong. */
export class CardTemplateError extends Error {
  readonly code = 'CARD_TEMPLATE_INVALID';

  constructor(readonly problems: readonly { file: string; what: string; fix: string }[]) {
    super(`The card templates have ${String(problems.length)} problem(s).`);
    this.name = 'CardTemplateError';
  }
}

/**
 * Loads a template for every kind of answer; `{"$part": "row"}` stands for `parts/row.json`.
 *
 * @throws CardTemplateError with every template that cannot be read or parsed.
 * @example loadTemplates('cards').entry.expand({ $root: data })
 */
export function loadTemplates(folder: string): Templates {
  const problems: { file: string; what: string; fix: string }[] = [];
  const templates: Partial<Record<keyof Templates, Template>> = {};
  for (const kind of cardKinds) {
    const file = `${kind}.json`;
    try {
      templates[kind] = new Template(insertParts(readJson(join(folder, file)), folder));
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      problems.push({ file: `cards/${file}`, what, fix: 'Restore the file, or correct its JSON and bindings.' });
    }
  }
  if (problems.length > 0) throw new CardTemplateError(problems);
  return templates as Templates;
}

function insertParts(value: unknown, folder: string): unknown {
  if (Array.isArray(value)) return value.map((item) => insertParts(item, folder));
  if (typeof value !== 'object' || value === null) return value;
  const { $part, ...rest } = value as Record<string, unknown>;
  if (typeof $part === 'string') {
    return insertParts({ ...(readJson(join(folder, 'parts', `${$part}.json`)) as object), ...rest }, folder);
  }
  return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, insertParts(inner, folder)]));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
