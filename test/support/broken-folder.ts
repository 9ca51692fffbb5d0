/** A copy of a folder of JSON files, to be broken: the original stays whole. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Breaks the copy that lies at the path. */
export type Breakage = (path: string) => void;

/**
 * Copies a folder, breaks the copy, looks at it and removes it.
 *
 * @example withBrokenFolder('cards', [remove('help.json')], (path) => createCards(catalog, loadTemplates(path)))
 */
export function withBrokenFolder<T>(original: string, breakages: readonly Breakage[], look: (path: string) => T): T {
  const path = mkdtempSync(join(tmpdir(), 'broken-'));
  try {
    cpSync(original, path, { recursive: true });
    for (const breakIt of breakages) breakIt(path);
    return look(path);
  } finally {
    rmSync(path, { recursive: true });
  }
}

export const write =
  (file: string, text: string): Breakage =>
  (path) => {
    writeFileSync(join(path, file), text);
  };

export const remove =
  (file: string): Breakage =>
  (path) => {
    rmSync(join(path, file));
  };

export const addFolder =
  (folder: string): Breakage =>
  (path) => {
    mkdirSync(join(path, folder));
  };

/** Changes a file's text. */
export const rewrite =
  (file: string, change: (text: string) => string): Breakage =>
  (path) => {
    write(file, change(readFileSync(join(path, file), 'utf8')))(path);
  };

/**
 * Puts a value into a file; nothing removes the property, a function makes the new value from the old one.
 *
 * @example set('facts/legacy-events.json', 'entries/20102/codes', []) // the item of a list by its id or its place
 */
export const set = (file: string, place: string, value?: unknown): Breakage =>
  rewrite(file, (text) => {
    const root: unknown = JSON.parse(text);
    const names = place.split('/');
    const last = names.pop() ?? '';
    const owner = names.reduce<unknown>((inner, name) => valueAt(inner, name), root) as Record<string, unknown>;
    const changed = typeof value === 'function' ? (value as (old: unknown) => unknown)(owner[last]) : value;
    if (changed === undefined) Reflect.deleteProperty(owner, last);
    else owner[last] = changed;
    return JSON.stringify(root);
  });

function valueAt(value: unknown, name: string): unknown {
  const byId = Array.isArray(value) ? (value as { id?: unknown }[]).find(({ id }) => id === name) : undefined;
  const found = byId ?? (value as Record<string, unknown>)[name];
  if (found === undefined) throw new Error(`There is no “${name}” to break.`);
  return found;
}
