/** A short fingerprint of the catalog's files, so that an operator sees which catalog runs. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The first twelve hex digits of a SHA-256 over every file's path and bytes.
 *
 * @example hashContent('src/catalog/content') // '3f9a0c…', the same on every machine
 */
export function hashContent(folder = join(__dirname, 'content')): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  for (const file of files) hash.update(relative(folder, file).replaceAll('\\', '/')).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
