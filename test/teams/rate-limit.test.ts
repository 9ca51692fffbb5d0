import { createRateLimit, usualLimits } from '../../src/teams/create-rate-limit';
import { channelMessage, messageActivity } from '../support/activities';
import { cardOf, startTalk, textOf, type Talk } from '../support/talk';

// Three at once, one more every two seconds, and shut until there are two again.
const bucket = { size: 3, perSecond: 0.5, reopenAt: 2 };
const roomy = { size: 1000, perSecond: 1, reopenAt: 1 };
const notice = 'One moment, please';

let talk: Talk;
beforeEach(() => {
  talk = startTalk({ limits: { conversation: bucket, tenant: roomy } });
});

const ask = (overrides: Parameters<typeof messageActivity>[0] = {}) => talk.send(messageActivity(overrides));
const exhaust = async () => {
  for (let asked = 0; asked < 3; asked += 1) expect(await ask()).toHaveLength(1);
};
const press = () => ask({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute' } } });

describe('more messages in a conversation than it is due', () => {
  it('get one calm card, then silence, and answers again after a while', async () => {
    await exhaust();
    expect(textOf(cardOf(await ask()))).toContain(notice);
    for (let asked = 0; asked < 10; asked += 1) expect(await ask()).toEqual([]);
    talk.wait(3000);
    expect(await ask()).toEqual([]);
    talk.wait(1000);
    expect(textOf(cardOf(await ask()))).toContain('20102');
    expect(talk.log.filter(({ code }) => code === 'RATE_LIMITED')).toHaveLength(1);
  });

  it('are told about in the language of the person', async () => {
    await exhaust();
    expect(textOf(cardOf(await ask({ locale: 'de-DE' })))).toContain('Einen Moment bitte');
  });

  it('take nothing from another conversation', async () => {
    await exhaust();
    await ask();
    expect(textOf(cardOf(await ask({ conversation: { id: 'a:personal-2' } })))).toContain('20102');
  });

  it('take from all threads of a channel, and tell nobody who did not ask', async () => {
    const inThread = (id: number, mentioned = true) =>
      talk.send(
        channelMessage('20102', { mentioned, conversation: { id: `19:c@thread.tacv2;messageid=${String(id)}` } }),
      );
    for (let id = 0; id < 3; id += 1) expect(await inThread(id)).toHaveLength(1);
    expect(await inThread(3, false)).toEqual([]);
    expect(textOf(cardOf(await inThread(4)))).toContain(notice);
    expect(await inThread(5)).toEqual([]);
  });

  it('count pressed buttons, whose card stays', async () => {
    await exhaust();
    const [told] = await press();
    expect(told?.value).toEqual({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: expect.stringContaining(notice),
      },
    });
    const [ignored] = await press();
    expect(ignored?.value).toEqual({ status: 200, body: {} });
  });

  it.each([
    ['composeExtension/query', { composeExtension: { type: 'message', text: expect.stringContaining(notice) } }],
    ['composeExtension/fetchTask', { task: { type: 'message', value: expect.stringContaining(notice) } }],
    ['message/submitAction', {}],
  ])('are told about in the response to %s', async (name, body) => {
    await exhaust();
    const [told] = await ask({ type: 'invoke', name, value: {} });
    expect(told?.value).toEqual({ status: 200, body });
  });

  it('do not keep what the bot knows about a place from being deleted', async () => {
    await talk.send(channelMessage('watch on'));
    for (let asked = 0; asked < 5; asked += 1) await talk.send(channelMessage('20102'));
    await talk.send(channelMessage('', { type: 'installationUpdate', action: 'remove', mentioned: false }));
    talk.wait(60_000);
    expect(await talk.send(channelMessage('20302', { mentioned: false }))).toEqual([]);
  });
});

describe('more messages in a tenant than it is due', () => {
  beforeEach(() => {
    talk = startTalk({ limits: { conversation: roomy, tenant: bucket } });
  });
  const from = (tenantId: string, id: string) => ask({ conversation: { id, tenantId } });

  it('are told about once in each conversation, and take nothing from another tenant', async () => {
    for (const id of ['a', 'b', 'c']) expect(await from('one', id)).toHaveLength(1);
    expect(textOf(cardOf(await from('one', 'd')))).toContain(notice);
    expect(textOf(cardOf(await from('one', 'a')))).toContain(notice);
    expect(await from('one', 'd')).toEqual([]);
    expect(textOf(cardOf(await from('two', 'e')))).toContain('20102');
  });

  it('are known by the channel data too', async () => {
    for (let asked = 0; asked < 3; asked += 1) await ask({ channelData: { tenant: { id: 'one' } } });
    expect(textOf(cardOf(await from('one', 'd')))).toContain(notice);
  });
});

it('the usual limits let 600 messages into a conversation at once and 1800 an hour after that', () => {
  let time = 0;
  const judge = createRateLimit(usualLimits, () => time);
  const arrive = () => judge({ conversation: 'c', tenant: 't', isAsked: true });
  for (let at = 0; at < 600; at += 1) expect(arrive()).toBe('answer');
  expect([arrive(), arrive()]).toEqual(['tell', 'ignore']);
  let answered = 0;
  for (const end = 3_600_000; time < end; time += 1000) if (arrive() === 'answer') answered += 1;
  expect(answered).toBeGreaterThan(1750);
  expect(answered).toBeLessThanOrEqual(1800);
});
