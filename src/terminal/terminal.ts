/** What a command may use of the terminal it runs in. */
import type { Readable, Writable } from 'node:stream';

export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** Whether colours may be written: only on a screen, never into a pipe. */
  readonly colours: boolean;
}
