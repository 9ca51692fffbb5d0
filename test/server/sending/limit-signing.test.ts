/** Whoever gives out tokens hangs or refuses: the turn ends, and nothing leaves afterwards. */
import { limitSigning } from '../../../src/server/sending/limit-signing';

const request = { method: 'POST', url: 'http://connector/' };
const answer = { status: 200, headers: { get: () => undefined } };

afterEach(() => {
  jest.useRealTimers();
});

function split() {
  const sent = jest.fn(() => Promise.resolve(answer));
  const { outside, inside } = limitSigning({ name: 'send', sendRequest: sent }, Date.now() + 12_000);
  return { sent, outside, inside: () => inside.sendRequest(request, sent) };
}

it('gives up a token after 5 s, and does not send when it comes after all', async () => {
  jest.useFakeTimers();
  const { sent, outside, inside } = split();
  let sign = () => {};
  const late = new Promise<void>((resolve) => (sign = resolve)).then(inside);
  const sending = outside.sendRequest(request, () => late);
  const failing = expect(sending).rejects.toMatchObject({ code: 'TOKEN_UNAVAILABLE', mayHaveArrived: false });
  await jest.advanceTimersByTimeAsync(5000);
  await failing;
  sign();
  await expect(late).rejects.toMatchObject({ code: 'TOKEN_UNAVAILABLE' });
  expect(sent).not.toHaveBeenCalled();
});

it('tells the code of a refusal and none of its words', async () => {
  const refusal = new Error('AADSTS7000215: Invalid client secret provided for app secret-name');
  const { outside } = split();
  const error: unknown = await outside.sendRequest(request, () => Promise.reject(refusal)).catch((e: unknown) => e);
  expect(error).toMatchObject({ code: 'TOKEN_UNAVAILABLE', detail: 'AADSTS7000215', askAgain: true });
  expect((error as Error).message).not.toContain('secret-name');
});

it('does not count the time of the call itself', async () => {
  const { outside, inside } = split();
  await expect(outside.sendRequest(request, inside)).resolves.toBe(answer);
});
