/** The first of many lines, and how many there are besides. */
import { fillText } from './fill-text';

export interface LineLimit {
  readonly most: number;
  /** The words for what is left out; they ask for `{count}`. */
  readonly more: string;
  /** How many were left out before. */
  readonly left?: number;
}

/**
 * The lines up to a limit; what is left out is counted in a line of its own.
 *
 * @example limitLines(['a', 'b', 'c'], { most: 2, more: 'and {count} more' }) // ['a', 'b', 'and 1 more']
 */
export function limitLines(lines: readonly string[], { most, more, left = 0 }: LineLimit): string[] {
  const rest = Math.max(0, lines.length - most) + left;
  return [...lines.slice(0, most), ...(rest > 0 ? [fillText(more, { count: rest })] : [])];
}
