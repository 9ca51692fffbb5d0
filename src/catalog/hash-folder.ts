/** A short fingerprint of a folder's files, so that an operator sees which catalog and which cards run. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The first twelve hex digits of a SHA-256 over every file's path and bytes.
 *
 * @example hashFolder('src/catalog/content') // '3f9a0c…', the same on every machine
 */
export function hashFolder(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  for (const file of files) hash.update(relative(folder, file).replaceAll('\\', '/')).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
