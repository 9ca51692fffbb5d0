/** Tells a redelivered activity from a new one. */
import type { Activity } from 'botbuilder';

/**
 * A text that only redeliveries of an activity share; nothing for an activity that cannot be told from others.
 *
 * A message and its edits carry the same id, and so do two edits of it; what tells these apart is their time, which Teams
 * sends again unchanged (microsoft/botbuilder-dotnet#5005). An invoke is no case for silence: it is answered in the response.
 *
 * @example keyTurn({ type: 'message', id: '1', conversation: { id: 'a:1' } }) // 'message a:1 1'
 */
export function keyTurn(activity: Partial<Activity>): string | undefined {
  const { type, id, conversation, timestamp } = activity;
  if (!id || !conversation?.id) return undefined;
  switch (type) {
    case 'message':
    case 'installationUpdate':
    case 'conversationUpdate':
      return [type, conversation.id, id].join(' ');
    case 'messageUpdate':
    case 'messageDelete': {
      const { eventType = '' } = (activity.channelData ?? {}) as { eventType?: unknown };
      return timestamp && [type, String(eventType), conversation.id, id, new Date(timestamp).toISOString()].join(' ');
    }
    default:
      return undefined;
  }
}

/**
 * The thread of a message, its edits and its deletion: they are answered one after the other, because what was answered in a
 * thread decides what is answered next.
 *
 * @example keyThread({ type: 'messageUpdate', id: '1', conversation: { id: 'a:1' } }) // 'a:1'
 */
export function keyThread({ type, conversation }: Partial<Activity>): string | undefined {
  const isMessage = type === 'message' || type === 'messageUpdate' || type === 'messageDelete';
  return isMessage && conversation?.id ? conversation.id : undefined;
}
