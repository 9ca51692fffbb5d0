import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { TurnContext } from 'botbuilder';
import pino from 'pino';
import { createActivityHandler } from '../../src/server/create-activity-handler';
import { createAdapter } from '../../src/server/create-adapter';
import { createServer, type BotServer } from '../../src/server/create-server';
import { listen } from '../../src/server/listen';
import { startConnectorStub, type ConnectorStub } from '../support/connector-stub';

const appId = '11111111-1111-1111-1111-111111111111';
const tenantId = '22222222-2222-2222-2222-222222222222';
const internal = /node_modules|Error|stack|\bat |jwt|signature|secret|Cannot/;

let connector: ConnectorStub;
let server: BotServer;
let port: number;
let logged: string[];
let run: (context: TurnContext) => Promise<void>;
let onTurnError: (context: TurnContext, error: Error) => Promise<void>;

beforeAll(async () => {
  // The SDK's check of signatures prints every bad token itself.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
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

async function start(adapter: Parameters<typeof createActivityHandler>[0]['adapter']): Promise<void> {
  const log = pino({ level: 'info' }, { write: (line) => logged.push(line) });
  const handleActivity = createActivityHandler({ adapter, run: (context) => run(context), log });
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
  beforeEach(() =>
    start(createAdapter({ credentials: undefined, onTurnError: (context, error) => onTurnError(context, error) })),
  );

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
  await start({
    handle: async (_authorization, _activity, logic) => {
      await logic({ activity: message() } as unknown as TurnContext);
      throw new Error('secret');
    },
  });
  const answered = await post(message());
  expect(answered.body).not.toMatch(internal);
  expect(logged).toHaveLength(1);
  expect(answered.status).toBe(500);
});

describe('a bot with credentials', () => {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const strangersKeys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const issuer = 'https://api.botframework.com';
  let identity: Server;

  beforeAll(async () => {
    const jwk = { ...keys.publicKey.export({ format: 'jwk' }), kid: 'key', endorsements: ['msteams'] };
    identity = createHttpServer((request, response) => {
      const jwksUri = `http://${request.headers.host ?? ''}/keys`;
      response.end(JSON.stringify(request.url === '/keys' ? { keys: [jwk] } : { issuer, jwks_uri: jwksUri }));
    });
    await listen(identity, 0, '127.0.0.1');
  });
  afterAll(() => {
    identity.close();
    identity.closeAllConnections();
  });

  beforeEach(() => {
    const address = identity.address();
    const metadata = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
    const endpoints = {
      ToBotFromChannelOpenIdMetadataUrl: metadata,
      ToBotFromEmulatorOpenIdMetadataUrl: metadata,
      ToBotFromChannelTokenIssuer: issuer,
      ToChannelFromBotOAuthScope: issuer,
      ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId}`,
      OAuthUrl: issuer,
      CallerId: '',
    };
    const credentials = { type: 'SingleTenant' as const, appId, password: 'password', tenantId };
    return start(createAdapter({ credentials, onTurnError, endpoints }));
  });

  const now = Math.floor(Date.now() / 1000);
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const unsigned = (alg: string, claims: object = {}) => {
    const all = { iss: issuer, aud: appId, serviceurl: connector.serviceUrl, nbf: now - 60, exp: now + 600, ...claims };
    return `${encode({ alg, kid: 'key', typ: 'JWT' })}.${encode(all)}`;
  };
  const token = (claims?: object, { privateKey } = keys) => {
    const text = unsigned('RS256', claims);
    return `${text}.${sign('RSA-SHA256', Buffer.from(text), privateKey).toString('base64url')}`;
  };
  const withPublicKey = () => {
    const text = unsigned('HS256');
    const pem = keys.publicKey.export({ format: 'pem', type: 'spki' });
    return `${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`;
  };

  it('takes a genuine message', async () => {
    const answered = await post(message({ deliveryMode: 'expectReplies' }), { authorization: `Bearer ${token()}` });
    expect(answered).toEqual({ status: 200, body: expect.stringContaining('"text":"pong"') });
  });

  it.each<[string, () => Record<string, string>]>([
    ['no token', () => ({})],
    ['an empty token', () => ({ authorization: 'Bearer ' })],
    ['a password', () => ({ authorization: 'Basic dXNlcjpzZWNyZXQ=' })],
    ['a token that is none', () => ({ authorization: 'Bearer a.b.c' })],
    ['a token without a payload', () => ({ authorization: `Bearer ${encode({ alg: 'RS256' })}..x` })],
    [
      'a token whose payload is null',
      () => ({ authorization: `Bearer ${encode({ alg: 'RS256', kid: 'key' })}.bnVsbA.x` }),
    ],
    ['an expired token', () => ({ authorization: `Bearer ${token({ exp: now - 3600 })}` })],
    ['a token of the future', () => ({ authorization: `Bearer ${token({ nbf: now + 3600 })}` })],
    ['a token for another bot', () => ({ authorization: `Bearer ${token({ aud: tenantId })}` })],
    ['a token of another issuer', () => ({ authorization: `Bearer ${token({ iss: 'https://example.com' })}` })],
    [
      'a token for another service URL',
      () => ({ authorization: `Bearer ${token({ serviceurl: 'https://example.com/' })}` }),
    ],
    ['a token signed by a stranger', () => ({ authorization: `Bearer ${token({}, strangersKeys)}` })],
    ['a token that is not signed', () => ({ authorization: `Bearer ${unsigned('none')}.` })],
    ['a token signed with the public key', () => ({ authorization: `Bearer ${withPublicKey()}` })],
  ])('refuses %s with 401 and says nothing else', async (_title, headers) => {
    const answered = await post(message({ deliveryMode: 'expectReplies' }), headers());
    expect(answered).toEqual({ status: 401, body: '{"error":"the request is not authenticated"}' });
    expect(logged.filter((line) => line.includes('TOKEN_REFUSED'))).toHaveLength(1);
    expect(connector.calls).toEqual([]);
  });

  it('refuses a message without a token before it looks whether it can be answered', async () => {
    await expect(post({ type: 'message' })).resolves.toMatchObject({ status: 401 });
  });
});
