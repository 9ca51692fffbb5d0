/** Takes an answer of the connector that nobody can read for what its status says. */
import type { Policy } from './create-send-policy';

/**
 * A policy whose successful answers can be read: a message that was posted stays posted when the answer is no JSON, and
 * only its id is unknown.
 *
 * @example pipeline.addPolicy(readOddAnswers(policy)) // 200 '<html>' → 200 '{}'
 */
export function readOddAnswers(policy: Policy): Policy {
  return {
    name: policy.name,
    async sendRequest(request, next) {
      const answer = await policy.sendRequest(request, next);
      return isObject(answer.bodyAsText) ? answer : { ...answer, bodyAsText: '{}' };
    },
  };
}

function isObject(body: string | null | undefined): boolean {
  if (!body) return true;
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
