/** Bounds the time in which a call gets its token: the SDK fetches it without a time-out, before a message is on its way. */
import type { Policy } from './create-send-policy';
import { SendError } from './send-error';

/** As long as a call: whoever gives out tokens is no slower than the connector. */
const longestSigning = 5000;

/**
 * Splits a policy: `outside` goes before the one that signs, `inside` after it.
 *
 * @example const { outside, inside } = limitSigning(policy, Date.now() + 12_000)
 */
export function limitSigning(policy: Policy, deadline: number): { readonly outside: Policy; readonly inside: Policy } {
  /** The calls that wait for their token; one that is given up must not leave later. */
  const waiting = new Map<object, 'waiting' | 'signed' | 'given-up'>();
  const unavailable = (cause?: unknown) =>
    new SendError(
      { code: 'TOKEN_UNAVAILABLE', mayHaveArrived: false, isTransient: true, ...detailOf(cause) },
      { cause },
    );

  const inside: Policy = {
    name: policy.name,
    sendRequest(request, next) {
      if (waiting.get(request) === 'given-up') return Promise.reject(unavailable());
      waiting.set(request, 'signed');
      return policy.sendRequest(request, next);
    },
  };
  const outside: Policy = {
    name: 'connectorGuideSign',
    async sendRequest(request, next) {
      waiting.set(request, 'waiting');
      let timer: NodeJS.Timeout | undefined;
      const impatience = new Promise<never>((_resolve, reject) => {
        const giveUp = () => {
          if (waiting.get(request) !== 'waiting') return;
          waiting.set(request, 'given-up');
          reject(unavailable());
        };
        timer = setTimeout(giveUp, Math.max(0, Math.min(longestSigning, deadline - Date.now())));
      });
      try {
        return await Promise.race([next(request), impatience]);
      } catch (error) {
        throw waiting.get(request) === 'waiting' ? unavailable(error) : error;
      } finally {
        clearTimeout(timer);
      }
    },
  };
  return { outside, inside };
}

/** The code of Microsoft Entra, or of MSAL; their words name tenants and users. */
function detailOf(cause: unknown): { detail?: string } {
  const { message, errorCode } = (cause ?? {}) as { message?: unknown; errorCode?: unknown };
  const [code] = /AADSTS\d{1,9}/.exec(typeof message === 'string' ? message : '') ?? [];
  if (code !== undefined) return { detail: code };
  return typeof errorCode === 'string' && /^\w{1,64}$/.test(errorCode) ? { detail: errorCode } : {};
}
