/** A link that opens a message in Teams. */
import type { Activity } from 'botbuilder';
import { isShared, readWhere } from './read-activity';

/**
 * The deep link to a message of the activity's conversation; nothing where Teams has none (a chat with a bot, an id that is
 * no time stamp).
 *
 * @example linkToMessage(channelMessage('20102'), '1611060744833') // 'https://teams.microsoft.com/l/message/19%3A…/1611060744833?…'
 */
export function linkToMessage(activity: Partial<Activity>, message: string): string | undefined {
  if (activity.channelId !== 'msteams' || !isShared(activity) || !/^\d{13}$/.test(message)) return undefined;
  const { conversation, thread } = readWhere(activity);
  const url = `https://teams.microsoft.com/l/message/${encodeURIComponent(conversation)}/${message}`;
  const [, parent] = /;messageid=(\d+)$/.exec(thread) ?? [];
  if (parent === undefined) return `${url}?context=${encodeURIComponent('{"contextType":"chat"}')}`;
  const { tenant, team } = (activity.channelData ?? {}) as {
    tenant?: { id?: unknown };
    team?: { aadGroupId?: unknown };
  };
  const query = new URLSearchParams({
    ...(typeof tenant?.id === 'string' && { tenantId: tenant.id }),
    ...(typeof team?.aadGroupId === 'string' && { groupId: team.aadGroupId }),
    parentMessageId: parent,
  });
  return `${url}?${query.toString()}`;
}
