/** Where an event record stands in a text, and the fields that it has there. */
import type { Field } from './field';

export interface RecordRange {
  /** Its first token, and the one behind its last. */
  readonly start: number;
  readonly end: number;
  /** Where its own text ends, if its XML follows. */
  readonly textEnd?: number;
  /** The digits of its own event's ID, as it says them. */
  readonly id: string;
  readonly isForeign: boolean;
  /** What counts more comes first. */
  readonly fields: readonly Field[];
}
