/** Token buckets: how much may come at once, and how much in the long run; one bucket a key. */
import { LRUCache } from 'lru-cache';

export interface BucketOptions {
  /** How many may come at once. */
  readonly size: number;
  /** How many a second may follow in the long run. */
  readonly perSecond: number;
  /** An empty bucket stays shut until it holds this many again, so that it does not let one in now and then. */
  readonly reopenAt: number;
}

interface Bucket {
  readonly tokens: number;
  readonly at: number;
  readonly isShut: boolean;
}

// Which conversations are busy at the moment; whoever falls out of it begins with a full bucket again.
const mostKeys = 20_000;

/**
 * Creates the buckets; taking from one says whether there was anything in it.
 *
 * @param now the time in milliseconds since 1970.
 * @example
 * const take = createBuckets({ size: 1, perSecond: 1, reopenAt: 1 }, now);
 * [take('a'), take('a'), take('b')] // [true, false, true]
 */
export function createBuckets(options: BucketOptions, now: () => number): (key: string) => boolean {
  const { size, perSecond, reopenAt } = options;
  const buckets = new LRUCache<string, Bucket>({ max: mostKeys });
  return (key) => {
    const at = now();
    const { tokens, at: before, isShut } = buckets.get(key) ?? { tokens: size, at, isShut: false };
    const filled = Math.min(size, tokens + (Math.max(0, at - before) / 1000) * perSecond);
    const isOpen = filled >= (isShut ? reopenAt : 1);
    buckets.set(key, { tokens: isOpen ? filled - 1 : filled, at, isShut: !isOpen });
    return isOpen;
  };
}
