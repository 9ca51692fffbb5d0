/** Sees to it that an activity is answered once, however often Teams delivers it, and a thread's messages one after the other. */
import type { Activity } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { createQueue } from '../../memory/create-queue';
import { keyThread, keyTurn } from './turn-key';

/** Redeliveries come within a minute; what has an answer with a card is remembered longer, by the memory. */
const rememberedFor = 10 * 60 * 1000;
const mostRemembered = 10_000;

export interface TurnRegister {
  /**
   * Runs a turn unless the same activity has been answered. While it is being answered, a redelivery waits: it is silent
   * when the answer was given, and gives it itself when that failed.
   *
   * @throws Error whatever the turn throws; it is forgotten then, unless `isOver` says that its answer may have been given.
   */
  run(
    activity: Partial<Activity>,
    turn: () => Promise<void>,
    isOver: (error: unknown) => boolean,
  ): Promise<'done' | 'redelivered'>;
}

/**
 * Creates an empty register; it lives as long as the process.
 *
 * @example await createTurnRegister().run(activity, () => answer(context), () => false) // 'done', the second time 'redelivered'
 */
export function createTurnRegister(): TurnRegister {
  /** Turns by their activity; each resolves with whether its answer was given, or may have been. */
  const turns = new LRUCache<string, Promise<boolean>>({ max: mostRemembered, ttl: rememberedFor });
  const threads = createQueue();

  return {
    async run(activity, turn, isOver) {
      const key = keyTurn(activity);
      for (let earlier = key && turns.get(key); earlier; earlier = key && turns.get(key)) {
        if (await earlier) return 'redelivered';
      }
      const thread = keyThread(activity);
      const mine = thread === undefined ? turn() : threads.run(thread, turn);
      const isAnswered = mine.then(
        () => true,
        (error: unknown) => {
          const over = isOver(error);
          if (key && !over) turns.delete(key);
          return over;
        },
      );
      if (key) turns.set(key, isAnswered);
      await mine;
      return 'done';
    },
  };
}
