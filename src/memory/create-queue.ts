/** Runs work on the same thing one after the other, and on different things at once. */

export interface Queue {
  /**
   * Runs the work when all earlier work of its key has ended, well or not.
   *
   * @throws Error whatever the work throws.
   */
  run(key: string, work: () => Promise<void>): Promise<void>;
}

/**
 * Creates an empty queue; it holds a key only while work of it is running.
 *
 * @example await createQueue().run('person/29:kim', () => saveSettings()) // after every earlier work of that person
 */
export function createQueue(): Queue {
  /** The last work of each key. */
  const running = new Map<string, Promise<void>>();

  return {
    async run(key, work) {
      const before = running.get(key) ?? Promise.resolve();
      const mine = before.catch(() => undefined).then(work);
      running.set(key, mine);
      try {
        await mine;
      } finally {
        if (running.get(key) === mine) running.delete(key);
      }
    },
  };
}
