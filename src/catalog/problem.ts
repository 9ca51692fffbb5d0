/** What is wrong with a file or a setting, and how to mend it: the shape of every start-up problem. */

export interface Problem {
  /** Where it is: a file, and the line where there is one. */
  readonly file?: string;
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
