/** How often something comes, in a unit that people count in. */
import { minutesIn, type Unit } from './formatters';

export interface Rate {
  readonly per: Unit;
  /** Rounded: what it is an average of is not exact either. */
  readonly count: number;
}

/** In milliseconds. */
const units = minutesIn.map(([unit, minutes]) => [unit, minutes * 60_000] as const);

/** Two records have a distance, no rate. */
const fewest = 3;

/**
 * The rate of a number of events within a span in milliseconds: in the smallest unit of which each holds one at least, and never in one
 * that is longer than the span, which would tell of a time that the log does not. A fraction a minute is nothing that people say.
 *
 * @example findRate(12, 6 * 3_600_000) // { per: 'hour', count: 2 }
 */
export function findRate(count: number, span: number): Rate | undefined {
  const fitting = units.filter(([, length]) => span >= length);
  const unit = fitting.find(([, one]) => (count * one) / span >= 1) ?? fitting.slice(1).at(-1);
  if (count < fewest || !unit) return undefined;
  const [per, length] = unit;
  const rate = (count * length) / span;
  return { per, count: rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate) };
}
