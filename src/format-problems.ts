/** How start-up problems are told: all of them, each with its place and its fix. */

import type { Problem } from './catalog/problem';

/**
 * A text for people, one problem a block.
 *
 * @example formatProblems('The environment is not complete.', [{ what: 'PORT is 0', fix: 'Set 1 to 65535.' }])
 */
export function formatProblems(title: string, problems: readonly Problem[]): string {
  const blocks = problems.map(
    ({ file, what, fix }) => `  ✖ ${file === undefined ? '' : `${file}: `}${what}\n    → ${fix}\n`,
  );
  return `${title}\n${blocks.join('')}`;
}
