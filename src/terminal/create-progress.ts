/** Draws one line again and again while files are read, and takes it away in the end. */
import { clearLine, cursorTo } from 'node:readline';
import type { ReadProgress } from '../files/log-file';
import type { ProgressState } from './format-progress';
import { widthOf, type Terminal } from './terminal';

export interface Progress {
  readonly show: (progress: ReadProgress) => void;
  /** Leaves the line empty. */
  readonly end: () => void;
}

/** In milliseconds: what is done sooner needs no bar, and more often than this nobody reads. */
const patience = 1000;
const between = 100;

/**
 * Creates the progress of a terminal; on anything but a screen it shows nothing.
 *
 * @param format the line for a width.
 * @example createProgress(terminal, (state, width) => formatProgress(state, width, catalog, languages))
 */
export function createProgress(
  { errors, redraws = false, now = () => performance.now() }: Terminal,
  format: (state: ProgressState, width: number) => string,
): Progress {
  const start = now();
  let drawn: number | undefined;
  return {
    show(progress) {
      const time = now();
      if (!errors.isTTY || !redraws || time - start < patience || time - (drawn ?? -Infinity) < between) return;
      drawn = time;
      // A line that fills the last column would make some terminals begin a new one.
      const line = format({ ...progress, elapsed: time - start }, widthOf(errors) - 1);
      cursorTo(errors, 0);
      errors.write(line);
      clearLine(errors, 1);
    },
    end() {
      if (drawn === undefined) return;
      drawn = undefined;
      cursorTo(errors, 0);
      clearLine(errors, 0);
    },
  };
}
