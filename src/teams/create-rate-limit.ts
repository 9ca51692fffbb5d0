/** Limits what the bot answers in a conversation and in a tenant; no person meets it, a loop or a flood does. */
import { LRUCache } from 'lru-cache';
import { createBuckets, type BucketOptions } from './create-buckets';

export interface RateLimits {
  readonly conversation: BucketOptions;
  readonly tenant: BucketOptions;
}

/**
 * Teams itself lets a bot send 60 messages in 30 s and 1800 an hour into a conversation, and 30 requests a second into a tenant
 * (learn.microsoft.com, "Optimize your bot with rate limiting in Teams"). The long run here is the same; at once ten times
 * the 30 s may come to a conversation, since not every message is answered there, and 100 s worth of requests to a tenant.
 * A shut conversation opens again after a minute, a shut tenant after ten seconds.
 */
export const usualLimits: RateLimits = {
  conversation: { size: 600, perSecond: 0.5, reopenAt: 30 },
  tenant: { size: 3000, perSecond: 30, reopenAt: 300 },
};

/** Answer it; or say once that it is too many; or neither. */
export type Verdict = 'answer' | 'tell' | 'ignore';

export interface Arrival {
  readonly conversation: string;
  /** Empty where it does not say. */
  readonly tenant: string;
  /** Whether somebody waits for an answer: nobody else is told. */
  readonly isAsked: boolean;
}

/** Whoever was told does not need to hear it again before the conversation opens. */
const toldFor = 60_000;
const mostTold = 20_000;

/**
 * Creates the limit of one bot.
 *
 * @param now the time in milliseconds since 1970.
 * @example createRateLimit(usualLimits, Date.now)({ conversation: '19:a', tenant: 'a1…', isAsked: true }) // 'answer'
 */
export function createRateLimit(limits: RateLimits, now: () => number): (arrival: Arrival) => Verdict {
  const takeOfConversation = createBuckets(limits.conversation, now);
  const takeOfTenant = createBuckets(limits.tenant, now);
  const told = new LRUCache<string, number>({ max: mostTold });
  return ({ conversation, tenant, isAsked }) => {
    if (takeOfConversation(conversation) && takeOfTenant(tenant)) return 'answer';
    const before = told.get(conversation);
    if (!isAsked || (before !== undefined && now() - before < toldFor)) return 'ignore';
    told.set(conversation, now());
    return 'tell';
  };
}
