/** What a command may use of the terminal it runs in. */
import type { Readable, Writable } from 'node:stream';

/** A stream that may be a screen. */
export type Screen = Writable & {
  /** Whether it is one; a pipe and a file are none. */
  readonly isTTY?: boolean;
  /** In characters. */
  readonly columns?: number;
};

export interface Terminal {
  readonly input: Readable;
  readonly output: Screen;
  readonly errors: Screen;
  /** Whether colours may be written: only on a screen, never into a pipe. */
  readonly colours: boolean;
  /** Whether a line may be drawn again in its place; not on every screen it can be. */
  readonly redraws?: boolean;
  /** In milliseconds, of a clock that never goes back. */
  readonly now?: () => number;
  /** Calls the listener when somebody presses Ctrl-C, instead of ending the process; returns how to stop that. */
  readonly onInterrupt?: (listener: () => void) => () => void;
}

/**
 * How many characters a line of a screen has; one that does not know says 0, and is taken for a usual one.
 *
 * @example widthOf(process.stdout) // 120
 */
export function widthOf({ columns = 0 }: Screen): number {
  return columns > 0 ? columns : 80;
}
