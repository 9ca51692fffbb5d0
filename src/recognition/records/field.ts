/** One field of an event record, as a text, an element, an object or a cell of a table holds it. */
import type { Value } from './read-value';

export interface Field extends Value {
  /** Without blanks and in lower case: `logname`. */
  readonly name: string;
  /** Its first token. */
  readonly at: number;
  /** It stands in a sentence, without a colon: its record is its line. */
  readonly inSentence?: boolean;
  /** It stands in Event Viewer's details, where names and values have only a blank between them. */
  readonly inDetails?: boolean;
  /** Its value ends where it says: a cell, the text of a trace's line. */
  readonly isWhole?: boolean;
}
