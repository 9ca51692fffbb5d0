/** From the files to a catalog that can be trusted: read, shape, rules; every problem at once. */
import { join } from 'node:path';
import { createCatalog, type Catalog } from './catalog';
import { CatalogError } from './problem';
import { readContent } from './read-content';
import { rules } from './rules';

/**
 * Loads the catalog that ships with the bot, or the one of another folder.
 *
 * @throws CatalogError with every problem of every file.
 * @example loadCatalog().entries.length // 31
 */
export function loadCatalog(folder = join(__dirname, 'content')): Catalog {
  const content = readContent(folder);
  const problems = rules.flatMap((rule) => rule(content));
  if (problems.length > 0) throw new CatalogError(problems);
  return createCatalog(content);
}
