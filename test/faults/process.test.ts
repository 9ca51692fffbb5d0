/** The process as its operator knows it: what it survives, how it ends, and what its log never says. */
import { join } from 'node:path';
import { channelMessage, messageActivity } from '../support/activities';
import { startConnectorStub } from '../support/connector-stub';
import { startServer } from '../support/start-server';

jest.setTimeout(60_000);

const breakable = [join(__dirname, '../support/break-from-within.js')];
const question = (serviceUrl: string, id: number) =>
  messageActivity({ id: String(id), serviceUrl, conversation: { id: `a:process-${String(id)}` } });

it('survives a promise that nobody heard, in the middle of a turn, and says so', async () => {
  const connector = await startConnectorStub({ delay: 1000 });
  const server = await startServer({ require: breakable });
  try {
    const answered = server.post(question(connector.serviceUrl, 1));
    await connector.called;
    server.kill('SIGUSR2');
    await expect(answered).resolves.toBe(200);
    expect(connector.shown()).toHaveLength(1);
    expect(await server.logged(0, 2)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          level: 50,
          code: 'UNHANDLED_REJECTION',
          cause: expect.stringContaining('planted rejection'),
        }),
      ]),
    );
    await expect(server.metric('connector_guide_unhandled_rejections_total')).resolves.toBe(1);
  } finally {
    server.kill('SIGTERM');
    await connector.close();
  }
  await expect(server.exitCode).resolves.toBe(0);
});

it('says what broke it, then ends with 1', async () => {
  const server = await startServer({ require: breakable });
  server.kill('SIGHUP');
  await expect(server.exitCode).resolves.toBe(1);
  expect(server.log()).toMatchObject([{ level: 60, code: 'UNCAUGHT_EXCEPTION' }]);
});

it('loses no turn when it is told to stop under load', async () => {
  const connector = await startConnectorStub({ delay: 1500 });
  const server = await startServer();
  const turns = Array.from({ length: 40 }, (_, id) => server.post(question(connector.serviceUrl, id)));
  await connector.called;
  // All of them have arrived by now, or will not be taken: a turn that was taken is finished.
  server.kill('SIGTERM');
  const results = await Promise.allSettled(turns);
  await expect(server.exitCode).resolves.toBe(0);
  const taken = results.filter((result) => result.status === 'fulfilled');
  expect(taken.length).toBeGreaterThan(0);
  expect(new Set(taken.map(({ value }) => value))).toEqual(new Set([200]));
  const places = connector.calls.map(({ path }) => path);
  expect(connector.shown()).toHaveLength(taken.length);
  expect(new Set(places).size).toBe(places.length);
  await connector.close();
});

it('never says what people wrote, who they are, or where: the log of a whole run', async () => {
  const connector = await startConnectorStub();
  const server = await startServer({ environment: { LOG_LEVEL: 'trace' } });
  const planted = {
    from: { id: '29:planted-user', name: 'Planted Name', aadObjectId: 'planted-object' },
    serviceUrl: connector.serviceUrl,
  };
  const chat = { ...planted, conversation: { id: 'a:planted-chat' } };
  const where = { conversation: { id: '19:planted-channel@thread.tacv2;messageid=1' } };
  const invoke = (name: string, value: unknown) => messageActivity({ ...chat, type: 'invoke', name, value });
  const activities = [
    messageActivity({ ...chat, id: '1', text: 'planted words 20102' }),
    messageActivity({ ...chat, id: '2', text: 'planted words and nothing else' }),
    messageActivity({ ...chat, id: '3', text: 'planted Event ID 20999' }),
    messageActivity({ ...chat, id: '4', text: 'language de' }),
    channelMessage('planted words 20102', { ...planted, ...where, id: '5' }),
    {
      ...channelMessage('planted 20302', { ...planted, ...where, id: '5', type: 'messageUpdate' }),
      channelData: { eventType: 'editMessage', planted: 1 },
    },
    channelMessage('watch on', { ...planted, ...where, id: '6' }),
    messageActivity({ ...chat, type: 'installationUpdate', action: 'add', id: '7' }),
    messageActivity({ ...chat, text: '', id: '8', value: { planted: 'value' } }),
    invoke('composeExtension/query', { parameters: [{ name: 'query', value: 'planted query' }] }),
    invoke('composeExtension/fetchTask', { messagePayload: { body: { content: 'planted payload' } } }),
    invoke('message/submitAction', {
      actionName: 'feedback',
      actionValue: { reaction: 'like', feedback: '{"feedbackText":"planted"}' },
    }),
    invoke('planted/name', {}),
    { ...messageActivity(chat), type: 'planted' },
  ];
  for (const activity of activities) expect(await server.post(activity)).toBe(200);
  connector.misbehave({ kind: 'status', status: 500 }, { kind: 'status', status: 403, code: 'planted' });
  for (const id of ['9', '10']) await server.post(messageActivity({ ...chat, id, text: 'planted words 20102' }));
  const headers = { 'content-type': 'application/json', authorization: 'Bearer planted-token-planted-token' };
  await fetch(`${server.address}/api/messages?planted=1`, { method: 'POST', headers, body: '{"planted":' });
  await fetch(`${server.address}/planted?planted=1`, { headers });

  const metrics = await (await fetch(`${server.address}/metrics`)).text();
  server.kill('SIGTERM');
  await expect(server.exitCode).resolves.toBe(0);
  expect(server.output().replace('"detail":"planted"', '')).not.toMatch(/planted/i);
  expect(metrics).not.toMatch(/planted/i);

  const turns = server.log().filter(({ turn }) => turn !== undefined);
  expect(turns).toHaveLength(activities.length + 2);
  expect(turns[0]).toMatchObject({
    ...{ level: 30, turn: 'message', outcome: 'answered', answer: 'entry', language: 'en', found: ['20102'] },
    ...{ ms: expect.any(Number), sendMs: expect.any(Number), conversation: expect.stringMatching(/^[\w-]{12}$/) },
  });
  expect(turns[2]).toMatchObject({ missing: ['event'] });
  // Two conversations, told apart and not named.
  expect(new Set(turns.map(({ conversation }) => conversation)).size).toBe(2);
  await connector.close();
});
