/** Decides whether an activity comes from a tenant that the bot is for. */
import type { CheckedActivity } from './check-activity';

/**
 * Whether every tenant that an activity names is allowed, and it names one; without a list, all of them are.
 *
 * @example
 * isFromAllowedTenant({ type: 'message', conversation: { tenantId: 'A1…' } }, ['a1…']) // true
 * isFromAllowedTenant({ type: 'message' }, ['a1…'])                                    // false
 */
export function isFromAllowedTenant(activity: CheckedActivity, allowed: readonly string[] | undefined): boolean {
  if (!allowed) return true;
  const tenants = readTenants(activity);
  return tenants.length > 0 && tenants.every((tenant) => allowed.includes(tenant.toLowerCase()));
}

/**
 * The tenants that an activity names: Teams says it in one place for some kinds of activity, in the other or both for others.
 *
 * @example readTenants({ type: 'message', channelData: { tenant: { id: 'a1…' } } }) // ['a1…']
 */
export function readTenants({ conversation, channelData }: CheckedActivity): string[] {
  const inConversation = (conversation as { tenantId?: unknown } | undefined)?.tenantId;
  const inChannelData = (channelData as { tenant?: { id?: unknown } | null } | undefined)?.tenant?.id;
  return [inConversation, inChannelData].filter((id) => typeof id === 'string').filter((id) => id !== '');
}
