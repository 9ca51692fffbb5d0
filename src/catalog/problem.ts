/** What is wrong with a catalog file, and how to mend it. */

export interface Problem {
  /** The file, relative to the content folder. */
  readonly file: string;
  readonly what: string;
  readonly fix: string;
}

/** The catalog cannot be used; `problems` lists everything that was found, not only the first. */
export class CatalogError extends Error {
  readonly code = 'CATALOG_INVALID';

  constructor(readonly problems: readonly Problem[]) {
    super(`The catalog has ${String(problems.length)} problem(s).`);
    this.name = 'CatalogError';
  }
}
