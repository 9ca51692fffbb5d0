/**
 * Sends one call to the connector: with a time-out, and again where that cannot post a message twice. The SDK's own way has
 * no time-out, repeats every 5xx, and ignores the options that would change it, so this takes its place.
 */
import type { Agent } from 'node:http';
import { classifyAnswer, classifyBreak, type Answered } from './classify-failure';
import type { SendMeter } from './send-meter';
import { SendError, type Failure } from './send-error';

/** What is read and set of a request of @azure/core-rest-pipeline. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  abortSignal?: unknown;
  agent?: Agent;
}

export interface Policy {
  readonly name: string;
  sendRequest(request: Outgoing, next: (request: Outgoing) => Promise<Answered>): Promise<Answered>;
}

export interface SendPolicyOptions {
  /** When the turn has to be over, in milliseconds since 1970. */
  readonly deadline: number;
  readonly meter: SendMeter;
  /** From 0 to 1. */
  readonly random?: () => number;
}

/** A connector that works answers within a second; three calls of this length fit into a turn. */
const longestCall = 5000;

/** As many as the SDK makes. */
const mostCalls = 4;

/** The first wait without a `Retry-After`; each further one is twice as long. */
const firstWait = 500;

/** So many of a wait are left to chance, so that the replicas of a bot do not come back all at once. */
const mostJitter = 250;

/** A call that has less time than this is not worth making. */
const shortestCall = 500;

/**
 * Creates the policy of one turn.
 *
 * @example pipeline.addPolicy(createSendPolicy({ deadline: Date.now() + 12_000, meter }), { phase: 'Retry' })
 */
export function createSendPolicy({ deadline, meter, random = Math.random }: SendPolicyOptions): Policy {
  return {
    name: 'connectorGuideSend',
    async sendRequest(request, next) {
      for (let calls = 1; ; calls += 1) {
        const begun = Date.now();
        const result = await call(request, next, Math.min(longestCall, deadline - begun));
        const failure = failureOf(result, request.method);
        meter.sent(request.method, failure?.code ?? 'OK', Date.now() - begun);
        if (!failure) return result as Answered;
        // It was removed by the call before, whose answer we did not get.
        if (calls > 1 && request.method === 'DELETE' && failure.status === 404)
          return { ...(result as Answered), status: 200 };
        const wait = (failure.retryAfter ?? firstWait * 2 ** (calls - 1)) + random() * mostJitter;
        const mayRepeat = failure.isTransient && !failure.mayHaveArrived && calls < mostCalls;
        if (!mayRepeat || Date.now() + wait + shortestCall > deadline) throw new SendError(failure);
        meter.repeated(failure.code);
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    },
  };
}

/** The answer, or what came instead of it; the pipeline's own `timeout` ends with the first byte of an answer. */
async function call(
  request: Outgoing,
  next: (request: Outgoing) => Promise<Answered>,
  patience: number,
): Promise<Answered | { readonly error: unknown } | 'timeout'> {
  if (patience <= 0) return 'timeout';
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise<'timeout'>((resolve) => {
    timer = setTimeout(() => {
      resolve('timeout');
      abort.abort();
    }, patience);
  });
  request.abortSignal = abort.signal;
  try {
    return await Promise.race([impatience, next(request).catch((error: unknown) => ({ error }))]);
  } finally {
    clearTimeout(timer);
  }
}

function failureOf(result: Answered | { readonly error: unknown } | 'timeout', method: string): Failure | undefined {
  if (result === 'timeout') return { code: 'SEND_TIMEOUT', mayHaveArrived: method === 'POST', isTransient: true };
  if ('error' in result) return classifyBreak(result.error, method);
  return result.status >= 400 ? classifyAnswer(result, method) : undefined;
}
