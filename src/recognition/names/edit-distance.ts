/** Levenshtein distance with a bound: the question is only whether two words are near. */

/**
 * Whether at most `limit` insertions, deletions or replacements turn one word into the other.
 *
 * @example isWithinDistance('uploadfailur', 'uploadfailure', 2) // true
 */
export function isWithinDistance(one: string, other: string, limit: number): boolean {
  if (Math.abs(one.length - other.length) > limit) return false;
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > limit) return false;
    previous = current;
  }
  return (previous[other.length] ?? limit + 1) <= limit;
}
