/** Reads a JSON file of a known shape; what is wrong is said with its line. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findNodeAtLocation, parseTree, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import type { Problem } from './problem';

/**
 * Reads and checks one file.
 *
 * @param name how the file is called in the problems.
 * @param report called with every problem; nothing is returned then.
 * @example readJson('content/facts/guides.json', guidesSchema, report)?.delivery
 */
export function readJson<T>(
  path: string,
  schema: z.ZodType<T>,
  report: (problem: Problem) => void,
  name = basename(path),
): T | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    report({ file: name, what: messageOf(error), fix: 'Restore the file, or make it readable.' });
    return undefined;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const what = `it is no JSON: ${messageOf(error)}`;
    report({ file: `${name}${lineOfSyntaxError(text)}`, what, fix: 'Correct the JSON at that place.' });
    return undefined;
  }
  const result = schema.safeParse(value);
  for (const { path: place, message } of result.error?.issues ?? []) {
    report({
      file: `${name}${lineOfValue(text, place)}`,
      what: `${describePlace(place, value)}: ${message}`,
      fix: 'Correct the value.',
    });
  }
  return result.data;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** `:12`, or nothing for an empty file. */
function lineOfSyntaxError(text: string): string {
  const errors: ParseError[] = [];
  parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const [first] = errors;
  return first ? lineAt(text, first.offset) : '';
}

/** The line of a value, or of the nearest thing around it that exists. */
function lineOfValue(text: string, place: readonly PropertyKey[]): string {
  const root = parseTree(text);
  const keys = place.map((key) => (typeof key === 'symbol' ? String(key) : key));
  for (let length = keys.length; root && length > 0; length -= 1) {
    const node = findNodeAtLocation(root, keys.slice(0, length));
    if (node) return lineAt(text, node.offset);
  }
  return '';
}

function lineAt(text: string, offset: number): string {
  return `:${String(text.slice(0, offset).split('\n').length)}`;
}

/** `entries › 20102 › codes › 0`: an entry's id says more than its position. */
function describePlace(path: readonly PropertyKey[], root: unknown): string {
  let value = root;
  const names = path.map((key) => {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    const id = (value as { id?: unknown } | null | undefined)?.id;
    return typeof id === 'string' ? id : String(key);
  });
  return names.join(' › ') || 'the file';
}
