import type { TurnContext } from 'botbuilder';
import pino from 'pino';
import { createActivityHandler } from '../../src/server/create-activity-handler';
import { createAdapter } from '../../src/server/create-adapter';
import { createGate, type Admit } from '../../src/server/create-gate';
import { createServer, type BotServer } from '../../src/server/create-server';
import { startConnectorStub, type ConnectorStub } from '../support/connector-stub';

const appId = '11111111-1111-1111-1111-111111111111';
const internal = /node_modules|Error|stack|\bat |jwt|signature|secret|Cannot/;

let connector: ConnectorStub;
let server: BotServer;
let port: number;
let logged: string[];
let run: (context: TurnContext) => Promise<void>;
let onTurnError: (context: TurnContext, error: Error) => Promise<void>;

beforeAll(async () => {
  connector = await startConnectorStub();
});
afterAll(() => connector.close());

beforeEach(() => {
  connector.calls.length = 0;
  logged = [];
  run = async (context) => {
    await context.sendActivity('pong');
  };
  onTurnError = (_context, error) => Promise.reject(error);
});
afterEach(() => server.close());

type Adapter = Parameters<typeof createActivityHandler>[0]['adapter'];

const localAdapter = () =>
  createAdapter({ credentials: undefined, onTurnError: (context, error) => onTurnError(context, error) });

async function start(adapter: Adapter, admit: Admit): Promise<void> {
  const log = pino({ level: 'info' }, { write: (line) => logged.push(line) });
  const handleActivity = createActivityHandler({ admit, adapter, run: (context) => run(context), log });
  server = createServer({ handleActivity, readiness: () => ({ ready: true }), log });
  port = await server.listen(0, '127.0.0.1');
}

const message = (overrides: Record<string, unknown> = {}) => ({
  type: 'message',
  id: '1',
  text: 'ping',
  channelId: 'msteams',
  serviceUrl: connector.serviceUrl,
  from: { id: 'user' },
  recipient: { id: `28:${appId}` },
  conversation: { id: 'c' },
  ...overrides,
});

async function post(activity: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`http://127.0.0.1:${String(port)}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(activity),
  });
  return { status: response.status, body: await response.text() };
}

describe('a local bot', () => {
  beforeEach(() => {
    const adapter = localAdapter();
    const serviceUrls = { local: true, allowed: [] };
    const gate = createGate({
      ...{ adapter, token: undefined, allowedTenants: undefined, serviceUrls },
      logRefusal: () => undefined,
    });
    return start(adapter, gate);
  });

  it.each([
    ['all there', {}, '/v3/conversations/c/activities/1'],
    ['no id', { id: undefined }, '/v3/conversations/c/activities'],
    ['no channel', { channelId: undefined }, '/v3/conversations/c/activities/1'],
    ['no sender', { from: null }, '/v3/conversations/c/activities/1'],
    ['no recipient', { recipient: null }, '/v3/conversations/c/activities/1'],
    [
      'null text, null entities',
      { text: null, entities: null, attachments: [null] },
      '/v3/conversations/c/activities/1',
    ],
    [
      'a conversation whose id climbs',
      { conversation: { id: '../../x' } },
      '/v3/conversations/..%2F..%2Fx/activities/1',
    ],
  ])('replies through the connector to a message with %s', async (_title, overrides, path) => {
    await expect(post(message(overrides))).resolves.toEqual({ status: 200, body: '' });
    expect(connector.calls).toEqual([
      { method: 'POST', path, authorization: undefined, activity: expect.objectContaining({ text: 'pong' }) },
    ]);
  });

  it.each([
    ['all there', {}],
    ['no service URL', { serviceUrl: null }],
    ['no conversation', { conversation: null }],
    ['no recipient', { recipient: null }],
    ['no sender', { from: null }],
    ['no channel', { channelId: null }],
    ['no id', { id: null }],
    ['a timestamp that is no time', { timestamp: 'yesterday', localTimestamp: 5 }],
    [
      'a wrong type wherever one is tolerated',
      { text: 5, locale: [], entities: 'x', channelData: 'x', membersAdded: {}, name: {}, value: null },
    ],
  ])('replies in the response to a message with %s', async (_title, overrides) => {
    const answered = await post(message({ ...overrides, deliveryMode: 'expectReplies' }));
    expect(answered.status).toBe(200);
    expect(JSON.parse(answered.body)).toEqual({
      activities: [expect.objectContaining({ type: 'message', text: 'pong' })],
    });
    expect(connector.calls).toEqual([]);
  });

  it('replies in the response to a message with nothing else', async () => {
    const answered = await post({ type: 'message', deliveryMode: 'expectReplies' });
    expect(answered).toEqual({ status: 200, body: expect.stringContaining('"text":"pong"') });
  });

  it.each([
    ['service URL', { serviceUrl: undefined }],
    ['web address for a service URL', { serviceUrl: 'ftp://127.0.0.1/' }],
    ['conversation', { conversation: undefined }],
    ['id of a conversation', { conversation: { id: '' } }],
  ])('drops a message calmly that has no %s', async (_title, overrides) => {
    await expect(post(message(overrides))).resolves.toEqual({ status: 200, body: '' });
    expect(connector.calls).toEqual([]);
    expect(logged).toEqual([]);
  });

  it('answers an invoke in the response, even without a conversation', async () => {
    run = async (context) => {
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: { done: true } } });
    };
    await expect(post({ type: 'invoke', name: 'task/fetch' })).resolves.toEqual({ status: 200, body: '{"done":true}' });
  });

  it.each([
    ['that the bot does not know', async () => undefined, 501],
    [
      'that the bot refuses',
      (context: TurnContext) =>
        context.sendActivity({ type: 'invokeResponse', value: { status: 400, body: 'secret' } }),
      400,
    ],
  ])('answers an invoke %s with nothing but a status', async (_title, turn, status) => {
    run = async (context) => {
      await turn(context);
    };
    const answered = await post({ type: 'invoke', name: 'task/fetch' });
    expect(answered.status).toBe(status);
    expect(answered.body).not.toMatch(internal);
  });

  it('answers with 200 when the bot fails and has said so', async () => {
    run = () => Promise.reject(new Error('secret'));
    onTurnError = async (context) => {
      await context.sendActivity('sorry');
    };
    await expect(post(message())).resolves.toEqual({ status: 200, body: '' });
    expect(connector.calls).toMatchObject([{ activity: { text: 'sorry' } }]);
    expect(logged).toEqual([]);
  });

  it('answers with 500 when the bot fails for good, and logs one line', async () => {
    run = () => Promise.reject(new Error('secret'));
    const answered = await post(message());
    expect(answered.status).toBe(500);
    expect(answered.body).not.toMatch(internal);
    expect(logged.map((line): unknown => JSON.parse(line))).toEqual([
      expect.objectContaining({ level: 50, code: 'ACTIVITY_FAILED', cause: 'secret' }),
    ]);
  });
});

it('answers with 500 when the adapter itself rejects, and logs one line', async () => {
  const adapter: Adapter = {
    handle: async (_authenticated, _activity, logic) => {
      await logic({ activity: message() } as unknown as TurnContext);
      throw new Error('secret');
    },
  };
  await start(adapter, async () => ({ authenticated: {} }) as Awaited<ReturnType<Admit>>);
  const answered = await post(message());
  expect(answered.body).not.toMatch(internal);
  expect(logged).toHaveLength(1);
  expect(answered.status).toBe(500);
});

it('answers with the status of a refusal, and the bot does not have its turn', async () => {
  run = jest.fn();
  await start(localAdapter(), async () => ({ status: 403 }));
  await expect(post(message())).resolves.toMatchObject({ status: 403 });
  expect(run).not.toHaveBeenCalled();
});
