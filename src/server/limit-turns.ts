/** Counts the turns that are running, so that the bot refuses what it could not answer in time anyway. */

/**
 * Of turns at once. The bot does a hundred or two a second on a small machine and Teams waits 15 s, so that this many are
 * done in time; and as many bodies of 256 KB are 50 MB.
 */
export const mostTurns = 200;

export interface TurnLimit {
  readonly isFull: () => boolean;
  /** Runs a turn and counts it until it has ended. */
  readonly count: <T>(turn: () => Promise<T>) => Promise<T>;
}

/**
 * Creates a limit; it counts, and refusing is the caller's part.
 *
 * @example
 * const turns = limitTurns(1);
 * void turns.count(longTurn);
 * turns.isFull() // true
 */
export function limitTurns(most = mostTurns): TurnLimit {
  let running = 0;
  return {
    isFull: () => running >= most,
    async count(turn) {
      running += 1;
      try {
        return await turn();
      } finally {
        running -= 1;
      }
    },
  };
}
