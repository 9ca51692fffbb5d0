/** How a call to the connector is made: its time-out, its repetitions, and what is never repeated. */
import type { Answered } from '../../../src/server/sending/classify-failure';
import { createSendPolicy } from '../../../src/server/sending/create-send-policy';

beforeEach(() => {
  jest.useFakeTimers({ now: 0 });
});
afterEach(() => {
  jest.useRealTimers();
});

const answer = (status: number, headers: Record<string, string> = {}, code?: string): Answered => ({
  status,
  headers: { get: (name) => headers[name] },
  bodyAsText: code ? JSON.stringify({ error: { code } }) : '{}',
});
const broken = (code: string) => Object.assign(new Error('secret'), { code });
const hang = () => new Promise<never>(() => undefined);

type Step = Answered | Error | 'hang';

/** Sends through a policy; the steps are what the calls meet, the last one from then on. */
async function send(method: string, steps: Step[], { length = 12_000, random = 0 } = {}) {
  const begun = Date.now();
  const at: number[] = [];
  const told: string[] = [];
  const policy = createSendPolicy({
    deadline: begun + length,
    random: () => random,
    meter: { sent: (_method, code) => told.push(code), repeated: (code) => told.push(`again: ${code}`) },
  });
  const request = { method, url: 'http://connector/', abortSignal: undefined as AbortSignal | undefined };
  const sending = policy
    .sendRequest(request, () => {
      const step = steps[Math.min(at.length, steps.length - 1)];
      at.push(Date.now() - begun);
      if (step === 'hang') return hang();
      return step instanceof Error ? Promise.reject(step) : Promise.resolve(step!);
    })
    .then(
      ({ status }) => ({ status }),
      (error: unknown) => ({ error }),
    );
  await jest.advanceTimersByTimeAsync(60_000);
  return { at, told, signal: request.abortSignal, ...(await sending) };
}

it('ends a call that hangs after 5 s, aborts it, and never makes it again: it may have been posted', async () => {
  const { at, told, signal, ...result } = await send('POST', ['hang']);
  expect(result).toMatchObject({ error: { code: 'SEND_TIMEOUT', mayHaveArrived: true, askAgain: false } });
  expect(at).toEqual([0]);
  expect(told).toEqual(['SEND_TIMEOUT']);
  expect(signal?.aborted).toBe(true);
});

it.each([
  [answer(408), 'SEND_FAILED'],
  [answer(500), 'SEND_FAILED'],
  [answer(502), 'SEND_FAILED'],
  [answer(503, { 'retry-after': '1' }), 'SEND_FAILED'],
  [answer(504), 'SEND_FAILED'],
  [broken('ECONNRESET'), 'SEND_BROKEN_OFF'],
  [broken('ETIMEDOUT'), 'SEND_BROKEN_OFF'],
])('never repeats a create that may have happened: %#', async (step, code) => {
  const { at, ...result } = await send('POST', [step]);
  expect(at).toHaveLength(1);
  expect(result).toMatchObject({ error: { code, mayHaveArrived: true, askAgain: false } });
});

it.each([
  [answer(412), 'SEND_REFUSED'],
  [answer(429), 'SEND_THROTTLED'],
  [broken('ECONNREFUSED'), 'SEND_UNREACHABLE'],
  [broken('ENOTFOUND'), 'SEND_UNREACHABLE'],
])('repeats a create that did not happen, at growing intervals: %#', async (step, code) => {
  const { at, told, ...result } = await send('POST', [step]);
  expect(at).toEqual([0, 500, 1500, 3500]);
  expect(told).toEqual([code, `again: ${code}`, code, `again: ${code}`, code, `again: ${code}`, code]);
  expect(result).toMatchObject({ error: { code, mayHaveArrived: false, askAgain: true } });
});

it.each(['PUT', 'DELETE'])('repeats a %s after anything transient', async (method) => {
  const { at, ...result } = await send(method, [answer(500), broken('ECONNRESET'), answer(200)]);
  expect(at).toEqual([0, 500, 1500]);
  expect(result).toEqual({ told: expect.anything(), signal: expect.anything(), status: 200 });
});

it('takes a removal for done when the call before it removed the message', async () => {
  await expect(send('DELETE', [broken('ECONNRESET'), answer(404)])).resolves.toMatchObject({ status: 200 });
  await expect(send('DELETE', [answer(404)])).resolves.toMatchObject({ error: { code: 'MESSAGE_GONE' } });
});

it('waits as long as Retry-After says, and a little more, so that not all come back at once', async () => {
  const { at } = await send('POST', [answer(429, { 'retry-after': '3' }), answer(200)]);
  expect(at).toEqual([0, 3000]);
  const later = await send('POST', [answer(429, { 'retry-after': '3' }), answer(200)], { random: 1 });
  expect(later.at).toEqual([0, 3250]);
});

it('reads a Retry-After that is a date', async () => {
  const { at } = await send('POST', [answer(429, { 'retry-after': new Date(4000).toUTCString() }), answer(200)]);
  expect(at).toEqual([0, 4000]);
});

it('gives up at once when the wait would outlast the turn', async () => {
  const { at, ...result } = await send('POST', [answer(429, { 'retry-after': '12' })]);
  expect(at).toEqual([0]);
  expect(result).toMatchObject({ error: { code: 'SEND_THROTTLED', askAgain: true } });
});

it('is over by the end of the turn, whatever it meets', async () => {
  const { at, told } = await send('PUT', ['hang']);
  // Two calls of 5 s, and one of what is left.
  expect(at).toEqual([0, 5500, 11_500]);
  expect(told.filter((code) => code === 'SEND_TIMEOUT')).toHaveLength(3);
});

it.each([
  [403, 'BotNotInConversationRoster', 'BOT_REMOVED'],
  [403, 'ConversationBlockedByUser', 'BOT_BLOCKED'],
  [403, 'BotDisabledByAdmin', 'BOT_DISABLED'],
  [403, 'SomethingNew', 'SEND_FORBIDDEN'],
  [403, 'constructor', 'SEND_FORBIDDEN'],
  [404, 'ConversationNotFound', 'CONVERSATION_GONE'],
  [404, undefined, 'CONVERSATION_GONE'],
  [401, 'BotNotRegistered', 'SEND_UNAUTHORIZED'],
  [413, 'MessageSizeTooBig', 'CARD_TOO_LARGE'],
  [400, 'BadSyntax', 'SEND_REFUSED'],
])('calls %i %s what it is, and leaves it at that', async (status, code, told) => {
  const { at, ...result } = await send('POST', [answer(status, {}, code)]);
  expect(at).toHaveLength(1);
  expect(result).toMatchObject({ error: { code: told, status, mayHaveArrived: false, askAgain: false } });
});
