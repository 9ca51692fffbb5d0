/** Keeps the answers to invokes for a minute: Teams repeats an invoke, and a report must not be counted twice. */
import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { LRUCache } from 'lru-cache';

/** Redeliveries came within 30 s (microsoft/botbuilder-dotnet#5005). */
const keptFor = 60 * 1000;

/** An answer is a card of some 10 KB. */
const mostKept = 200;

/** Invokes that change or count something; the others are asked anew. */
const lasting = new Set(['adaptiveCard/action', 'composeExtension/submitAction', 'message/submitAction']);

export interface InvokeAnswers {
  /** @throws Error whatever `answer` throws; nothing is kept then. */
  once(activity: Partial<Activity>, answer: () => Promise<object>): Promise<object>;
}

/**
 * Creates an empty store of answers.
 *
 * @example await createInvokeAnswers().once(activity, () => handle(activity)) // the second time without handling it
 */
export function createInvokeAnswers(): InvokeAnswers {
  const answers = new LRUCache<string, Promise<object>>({ max: mostKept, ttl: keptFor });
  return {
    once({ name = '', id, conversation, value }, answer) {
      if (!id || !lasting.has(name)) return answer();
      const content = createHash('sha256')
        .update(JSON.stringify([value]))
        .digest('base64');
      const key = [name, conversation?.id, id, content].join(' ');
      const earlier = answers.get(key);
      if (earlier) return earlier;
      const mine = answer();
      answers.set(key, mine);
      mine.catch(() => answers.delete(key));
      return mine;
    },
  };
}
