/** Runs the steps of a start-up that can fail, and tells everything that is wrong at once. */
import type { Problem } from './catalog/problem';

/** The program cannot start; `problems` are those of all its steps. */
export class StartError extends Error {
  readonly code = 'START_FAILED';

  constructor(readonly problems: readonly Problem[]) {
    super('The bot cannot start.');
    this.name = 'StartError';
  }
}

/**
 * The results of all steps, in order; a step behind one that failed runs all the same.
 *
 * @throws StartError with the problems of every step that failed.
 * @example const [config, catalog] = gatherProblems(() => readConfig(environment, { local }), () => loadCatalog());
 */
export function gatherProblems<T extends readonly unknown[]>(...steps: { [K in keyof T]: () => T[K] }): T {
  const problems: Problem[] = [];
  const results = steps.map((step: () => unknown) => {
    try {
      return step();
    } catch (error) {
      const known = (error as { problems?: readonly Problem[] } | null)?.problems;
      if (!known) throw error;
      problems.push(...known);
      return undefined;
    }
  });
  if (problems.length > 0) throw new StartError(problems);
  return results as unknown as T;
}
