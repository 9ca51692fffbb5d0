/** The shape of a log: where its units end, and which of them the recognition is to read. */
import type { Marks } from './create-marks';

/** What a piece of a log holds. */
export interface Sorted {
  /** What the recognition is to read: whole records or lines. */
  readonly own: readonly string[];
  /** How many event records of others were left out. */
  readonly foreign: number;
}

export interface Shape {
  /** Whether a text begins so. */
  begins(text: string): boolean;
  /** The end of the last whole unit, or of the last one before another shape begins; 0 where none is whole. */
  findEnd(text: string): number;
  sort(text: string, marks: Marks): Sorted;
}
