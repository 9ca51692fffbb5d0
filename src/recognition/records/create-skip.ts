/** Passes over what is of no interest in a text: the time of a line, a metric's keys. */
import type { Line } from './read-tables';

/**
 * The first token at or behind a position that stands in none of the ranges; asked from the start of a text to its end.
 *
 * @param ranges in the order of the text.
 * @example createSkip([{ start: 0, end: 12 }])(0) // 12
 */
export function createSkip(ranges: readonly Line[]): (at: number) => number {
  let next = 0;
  return (at) => {
    let behind = at;
    for (let range = ranges[next]; range && range.start <= behind; range = ranges[next]) {
      behind = Math.max(behind, range.end);
      next += 1;
    }
    return behind;
  };
}
