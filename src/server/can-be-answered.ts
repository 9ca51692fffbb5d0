/** Tells an activity that has a way back from one that nobody could be answered on. */

export interface Answerable {
  type: string;
  deliveryMode?: string;
  serviceUrl?: string;
  conversation?: { id?: string };
}

/**
 * Says whether a reply to the activity has somewhere to go: the HTTP response (expectReplies, invokes) or a conversation
 * at a service URL.
 *
 * @example
 * canBeAnswered({ type: 'message', serviceUrl: 'https://smba.example/', conversation: { id: 'c' } }) // → true
 * canBeAnswered({ type: 'message', serviceUrl: 'https://smba.example/' })                            // → false
 */
export function canBeAnswered({ type, deliveryMode, serviceUrl, conversation }: Answerable): boolean {
  if (deliveryMode === 'expectReplies' || type === 'invoke') return true;
  return Boolean(serviceUrl && conversation?.id);
}
