/** The shape of a log: where its units end, and which of them the recognition is to read. */
import type { Marks } from './create-marks';

/** What a piece of a log holds. */
export interface Sorted {
  /** What the recognition is to read: whole records or lines. */
  readonly own: readonly string[];
  /** The sources of the records of others that were left out, one for each. */
  readonly foreign: readonly string[];
}

/** What a text of a shape is cut into. */
export interface Units {
  /** The end of the last whole unit, or of the last one before another shape begins; 0 where none is whole. */
  findEnd(text: string): number;
  sort(text: string, marks: Marks): Sorted;
}

export interface Shape extends Units {
  /** Whether a text begins so. */
  begins(text: string): boolean;
}
