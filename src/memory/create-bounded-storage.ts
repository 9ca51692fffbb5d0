/** A botbuilder storage in the process: what was used least goes when it is full, and everything goes with the process. */
import type { Storage, StoreItems } from 'botbuilder';
import { LRUCache } from 'lru-cache';

/** At some 300 bytes an item, 6 MB. */
const mostItems = 20_000;

interface Item {
  readonly json: string;
  readonly eTag: string;
}

/**
 * Creates an empty storage. Like the SDK's own it takes an item without an eTag, or with `*`, as it comes.
 *
 * @throws Error from `write`, with the SDK's words, when somebody else has written the item since it was read.
 * @example await createBoundedStorage().read(['a']) // {}
 */
export function createBoundedStorage(max = mostItems): Storage {
  const items = new LRUCache<string, Item>({ max });
  let written = 0;
  return {
    read(keys) {
      const found: StoreItems = {};
      for (const key of keys) {
        const item = items.get(key);
        if (item) found[key] = { ...(JSON.parse(item.json) as object), eTag: item.eTag };
      }
      return Promise.resolve(found);
    },
    write(changes) {
      const entries = Object.entries(changes) as [string, { eTag?: string }][];
      for (const [key, { eTag }] of entries) {
        const known = items.get(key)?.eTag;
        if (eTag !== undefined && eTag !== '*' && known !== undefined && known !== eTag) {
          return Promise.reject(new Error(`Storage: error writing "${key}" due to eTag conflict.`));
        }
      }
      for (const [key, item] of entries) {
        written += 1;
        items.set(key, { json: JSON.stringify({ ...item, eTag: undefined }), eTag: String(written) });
      }
      return Promise.resolve();
    },
    delete(keys) {
      for (const key of keys) items.delete(key);
      return Promise.resolve();
    },
  };
}
