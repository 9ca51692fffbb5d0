/** Small documents in a botbuilder storage: read, changed one after the other, and deleted. */
import type { Storage, StoreItem } from 'botbuilder';
import { createQueue } from './create-queue';

export interface DocumentStore {
  read<T extends object>(key: string): Promise<T | undefined>;
  /** Changes a document as it is now; `undefined` deletes it. */
  change<T extends object>(key: string, change: (document: T | undefined) => T | undefined): Promise<void>;
  delete(...keys: string[]): Promise<void>;
}

/** Two replicas that write the same document at once are rare, three in a row rarer. */
const mostTries = 4;

/**
 * Makes a store of documents over a storage.
 *
 * @throws Error whatever the storage throws, and its conflict after four tries.
 * @example await createDocumentStore(storage).change('person/29:kim', () => ({ language: 'de' }))
 */
export function createDocumentStore(storage: Storage): DocumentStore {
  async function read<T extends object>(key: string): Promise<(T & StoreItem) | undefined> {
    const items = (await storage.read([key])) as Record<string, T & StoreItem>;
    return items[key];
  }

  async function changeNow<T extends object>(key: string, change: (document: T | undefined) => T | undefined) {
    for (let tries = 1; ; tries += 1) {
      const before = await read<T>(key);
      const after = change(before);
      if (after === before) return;
      try {
        await (after ? storage.write({ [key]: { ...after, eTag: before?.eTag ?? '*' } }) : storage.delete([key]));
        return;
      } catch (error) {
        // A storage tells a conflict only by its words.
        if (tries === mostTries || !String(error).includes('eTag conflict')) throw error;
      }
    }
  }

  /** One change of a document after the other: eTags do not guard a document that is new. */
  const changes = createQueue();
  const changeInTurn: DocumentStore['change'] = (key, change) => changes.run(key, () => changeNow(key, change));

  return {
    read,
    change: changeInTurn,
    async delete(...keys) {
      await Promise.all(keys.map((key) => changeInTurn(key, () => undefined)));
    },
  };
}
