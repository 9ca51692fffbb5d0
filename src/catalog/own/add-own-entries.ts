/** Reads an organisation's folder of own entries and adds each file to the content, or says what is wrong with it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../content';
import type { Problem } from '../problem';
import { readJson } from '../read-json';
import { rules } from '../rules';
import { mergeOwnFile } from './merge-own-file';
import { ownFileSchema } from './own-schema';

export interface OwnEntries {
  readonly content: Content;
  /** What is wrong, file by file; a file with a problem is left out whole. */
  readonly problems: readonly Problem[];
}

/**
 * Adds every `*.json` of a folder, in the order of the names.
 *
 * @example addOwnEntries(content, 'catalog.d').problems // [] when every file is right
 */
export function addOwnEntries(content: Content, folder: string): OwnEntries {
  if (!existsSync(folder)) {
    const fix = 'Create the folder, or correct CATALOG_DIR.';
    return { content, problems: [{ file: folder, what: 'the folder of own entries does not exist', fix }] };
  }
  const problems: Problem[] = [];
  let merged = content;
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const path = join(folder, name);
    const found: Problem[] = [];
    const own = readJson(path, ownFileSchema, (problem) => found.push(problem), path);
    if (own) {
      const next = mergeOwnFile(merged, own, (id) => `${path}${lineOf(id, path)}`);
      found.push(...next.problems, ...rules.flatMap((rule) => rule(next.content)));
      if (found.length === 0) merged = next.content;
    }
    problems.push(...found);
  }
  return { content: merged, problems };
}

/** `:12`: the first line that has the id between quotes. */
function lineOf(id: string, path: string): string {
  const line = readFileSync(path, 'utf8')
    .split('\n')
    .findIndex((text) => text.includes(JSON.stringify(id)));
  return line < 0 ? '' : `:${String(line + 1)}`;
}
