/** Makes of a conversation's id a word that tells two conversations apart in the log, and nothing else. */
import { createHmac, randomBytes } from 'node:crypto';

/**
 * Creates the hash. Its key is drawn anew by every process and kept nowhere: who has the log can try all ids of a tenant and
 * finds none.
 *
 * @example createConversationHash()('19:a@thread.tacv2') // 'hNq3kYw0xB1Q'
 */
export function createConversationHash(key: Uint8Array = randomBytes(32)): (conversation: string) => string {
  return (conversation) => createHmac('sha256', key).update(conversation).digest('base64url').slice(0, 12);
}
