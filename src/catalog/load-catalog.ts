/** From the files to a catalog that can be trusted: read, shape, rules, own entries; every problem at once. */
import { join } from 'node:path';
import { createCatalog, type Catalog } from './catalog';
import type { Content } from './content';
import { addOwnEntries } from './own/add-own-entries';
import { CatalogError, type Problem } from './problem';
import { readContent } from './read-content';
import { rules } from './rules';

/** The content that ships with the bot. */
export const contentFolder = join(__dirname, 'content');

export interface LoadOptions {
  readonly folder?: string;
  /** The folder of an organisation's own entries. */
  readonly ownFolder?: string | undefined;
  /** Called with what is wrong with own files, which are then left out; without it they are refused. */
  readonly onSkipped?: ((problems: readonly Problem[]) => void) | undefined;
}

/**
 * Loads the catalog that ships with the bot, or the one of another folder, with an organisation's own entries.
 *
 * @throws CatalogError with every problem of every file.
 * @example loadCatalog().find('20102')?.name // 'PkcsCertIssue_Failure'
 */
export function loadCatalog(options: LoadOptions = {}): Catalog {
  return createCatalog(loadContent(options));
}

/**
 * Loads and checks the content, without the look-ups.
 *
 * @throws CatalogError with every problem of every file.
 * @example loadContent().guides.delivery?.url.en
 */
export function loadContent({ folder = contentFolder, ownFolder, onSkipped }: LoadOptions = {}): Content {
  const shipped = readContent(folder);
  const problems = rules.flatMap((rule) => rule(shipped));
  const own = ownFolder === undefined ? { content: shipped, problems: [] } : addOwnEntries(shipped, ownFolder);
  if (problems.length > 0 || (own.problems.length > 0 && !onSkipped))
    throw new CatalogError([...problems, ...own.problems]);
  if (own.problems.length > 0) onSkipped?.(own.problems);
  return own.content;
}
