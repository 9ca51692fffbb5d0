/** Where an organisation's own entries are, and what to do with a broken one: read from the environment. */
import { existsSync } from 'node:fs';
import type { LoadOptions } from './catalog/load-catalog';
import type { Problem } from './catalog/problem';

/** What happens when an own file is broken: the program refuses to start, or starts without the file and says so. */
export const reactions = ['refuse', 'skip'] as const;

/** Taken where it exists, so that dropping a file there is enough. */
const defaultFolder = 'catalog.d';

/**
 * The options with which the catalog is loaded.
 *
 * @param onSkipped called with the problems of own files that are left out.
 * @example readCatalogOptions({ CATALOG_DIR: '/etc/guide' }, log).ownFolder // '/etc/guide'
 */
export function readCatalogOptions(
  { CATALOG_DIR, CATALOG_ON_ERROR }: { CATALOG_DIR?: string | undefined; CATALOG_ON_ERROR?: string | undefined },
  onSkipped: (problems: readonly Problem[]) => void,
): LoadOptions {
  const named = CATALOG_DIR?.trim();
  const ownFolder = named ? named : existsSync(defaultFolder) ? defaultFolder : undefined;
  return { ownFolder, onSkipped: CATALOG_ON_ERROR?.trim().toLowerCase() === 'skip' ? onSkipped : undefined };
}
