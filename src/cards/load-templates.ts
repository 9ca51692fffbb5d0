/** Reads the card templates from their folder and parses each one once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import type { SpokenAnswer } from '../answers/answer';
import type { Problem } from '../catalog/problem';

/** The templates that ship with the bot. */
export const templateFolder = join(__dirname, '../../cards');

export const cardKinds = [
  'entry',
  'entries',
  'digest',
  'unknown',
  'search',
  'help',
  'notice',
  'report',
  'explain',
  'error',
] as const satisfies readonly SpokenAnswer['kind'][];

export interface CardTemplate {
  /** Fills the bindings; one that has no value stays as it is written. */
  readonly expand: (data: object) => unknown;
  /** The names that its `$when` conditions ask for: one that is missing would hide its part without a word. */
  readonly conditions: readonly string[];
}

export type Templates = Readonly<Record<(typeof cardKinds)[number], CardTemplate>>;

/** The templates cannot be used; `problems` lists each file with what is wrong. */
export class CardTemplateError extends Error {
  readonly code = 'CARD_TEMPLATE_INVALID';

  constructor(readonly problems: readonly Problem[]) {
    super(`The card templates have ${String(problems.length)} problem(s).`);
    this.name = 'CardTemplateError';
  }
}

/**
 * Loads a template for every kind of answer; `{"$part": "row"}` stands for `parts/row.json`.
 *
 * @throws CardTemplateError with every template that cannot be read or parsed.
 * @example loadTemplates('cards').entry.expand(data)
 */
export function loadTemplates(folder = templateFolder): Templates {
  const problems: Problem[] = [];
  const templates: Partial<Record<keyof Templates, CardTemplate>> = {};
  for (const kind of cardKinds) {
    const file = `${kind}.json`;
    try {
      const json = insertParts(readJson(join(folder, file)), folder);
      const template = new Template(json);
      templates[kind] = {
        expand: (data) => template.expand({ $root: data }) as unknown,
        conditions: readConditions(json),
      };
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      problems.push({ file: `cards/${file}`, what, fix: 'Restore the file, or correct its JSON and bindings.' });
    }
  }
  if (problems.length > 0) throw new CardTemplateError(problems);
  return templates as Templates;
}

/** Conditions have one form, `"$when": "${count(steps) > 0}"`, so that what they ask for can be checked at start. */
function readConditions(json: unknown): string[] {
  const names: string[] = [];
  JSON.stringify(json, (key, value: unknown) => {
    if (key !== '$when') return value;
    const [, name] = /^\$\{count\((\w+)\) > 0\}$/.exec(String(value)) ?? [];
    if (name === undefined)
      throw new SyntaxError(`The condition ${String(value)} is not of the form \${count(name) > 0}.`);
    names.push(name);
    return value;
  });
  return names;
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
