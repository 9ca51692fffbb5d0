import { createServer, type Server } from 'node:http';
import pino from 'pino';
import type { CheckedActivity } from '../../src/server/check-activity';
import { createAdapter } from '../../src/server/create-adapter';
import { createGate, type GateOptions } from '../../src/server/create-gate';
import { createRefusalLog } from '../../src/server/create-refusal-log';
import { listen } from '../../src/server/listen';
import { quietConsole } from '../../src/server/quiet-console';
import { refusedTokens, startTokenIssuer, type TokenIssuer } from '../support/token-issuer';

const appId = '11111111-1111-1111-1111-111111111111';
const tenantId = 'abcdef22-2222-2222-2222-222222222222';
const otherTenant = '33333333-3333-3333-3333-333333333333';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';

let issuer: TokenIssuer;
let logged: Record<string, unknown>[];
let printed: string;

beforeAll(async () => {
  issuer = await startTokenIssuer({ appId, serviceUrl });
});
afterAll(() => issuer.close());
beforeEach(() => {
  logged = [];
  printed = '';
  jest.spyOn(console, 'error').mockImplementation((...words: unknown[]) => (printed += words.join(' ')));
  quietConsole(console, pino({ level: 'silent' }));
});
afterEach(() => jest.restoreAllMocks());

const activity = (overrides: Record<string, unknown> = {}): CheckedActivity => ({
  ...{ type: 'message', channelId: 'msteams', serviceUrl, conversation: { id: 'c', tenantId } },
  ...overrides,
});

function openGate(options: Partial<GateOptions> = {}, metadataUrl = issuer.metadataUrl) {
  const write = (line: string) => logged.push(JSON.parse(line) as Record<string, unknown>);
  const endpoints = {
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromChannelTokenIssuer: issuer.issuer,
    ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId}`,
    ToChannelFromBotOAuthScope: issuer.issuer,
    OAuthUrl: issuer.issuer,
  };
  const credentials = { type: 'SingleTenant' as const, appId, password: 'password', tenantId };
  const onTurnError = (_context: unknown, error: Error) => Promise.reject(error);
  return createGate({
    adapter: createAdapter({ credentials, onTurnError, endpoints, keysTimeout: 1000 }),
    token: { appId, issuer: issuer.issuer },
    allowedTenants: undefined,
    serviceUrls: { local: false, allowed: [] },
    logRefusal: createRefusalLog(pino({}, { write })),
    ...options,
  });
}

const genuine = () => `Bearer ${issuer.token()}`;
const admitted = { authenticated: expect.objectContaining({ claimsIdentity: expect.anything() }) };

describe('a token', () => {
  it('is taken when it is genuine', async () => {
    await expect(openGate()(activity(), genuine())).resolves.toEqual(admitted);
    expect(issuer.requests).toContain('/keys');
    expect(logged).toEqual([]);
  });

  it('may be two minutes late or early, because clocks differ', async () => {
    const now = Date.now() / 1000;
    for (const claims of [{ exp: now - 120 }, { nbf: now + 120 }]) {
      await expect(openGate()(activity(), `Bearer ${issuer.token({ claims })}`)).resolves.toEqual(admitted);
    }
  });

  it('is refused whatever is wrong with it, with one line that says what, and no key', async () => {
    for (const [title, reason, authorization = ''] of refusedTokens(issuer)) {
      logged = [];
      const answer = await openGate()(activity(), authorization);
      expect([title, answer]).toEqual([title, { status: 401 }]);
      expect([title, ...logged]).toEqual([
        title,
        expect.objectContaining({ level: 40, code: 'TOKEN_REFUSED', reason }),
      ]);
      const token = authorization.split(' ')[1] ?? '';
      if (token.length > 20) expect(JSON.stringify(logged)).not.toContain(token.slice(-20));
    }
    expect(printed).toBe('');
  });

  it.each([
    ['no service URL', { serviceUrl: undefined }],
    ['a service URL that differs in its last slash', { serviceUrl: serviceUrl.slice(0, -1) }],
    ['no channel, so that nobody would ask for an endorsement', { channelId: undefined }],
    ['an empty channel', { channelId: '' }],
    ['the channel of App Service, for which the SDK has another door', { channelId: 'AseChannel' }],
  ])('is refused beside an activity with %s', async (_title, overrides) => {
    await expect(openGate()(activity(overrides), genuine())).resolves.toEqual({ status: 401 });
  });

  it('is taken whatever kind of registration the bot has', async () => {
    const adapterOf = (credentials: Parameters<typeof createAdapter>[0]['credentials']) =>
      createAdapter({
        credentials,
        onTurnError: (_context, error) => Promise.reject(error),
        endpoints: {
          ToBotFromChannelOpenIdMetadataUrl: issuer.metadataUrl,
          ToBotFromChannelTokenIssuer: issuer.issuer,
          ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
          ToChannelFromBotOAuthScope: issuer.issuer,
          OAuthUrl: issuer.issuer,
        },
      });
    const certificate = { thumbprint: 'a'.repeat(40), privateKey: '-----BEGIN PRIVATE KEY-----' };
    for (const adapter of [
      adapterOf({ type: 'MultiTenant', appId, password: 'password' }),
      adapterOf({ type: 'UserAssignedMSI', appId, tenantId }),
      adapterOf({ type: 'SingleTenant', appId, tenantId, certificate }),
      adapterOf({ type: 'MultiTenant', appId, certificate }),
    ]) {
      await expect(openGate({ adapter })(activity(), genuine())).resolves.toEqual(admitted);
      await expect(openGate({ adapter })(activity(), `${genuine()}x`)).resolves.toEqual({ status: 401 });
      await expect(openGate({ adapter })(activity(), '')).resolves.toEqual({ status: 401 });
    }
  });

  it('is logged once a minute, with the number of those that were left out', async () => {
    let time = Date.now();
    const write = (line: string) => logged.push(JSON.parse(line) as Record<string, unknown>);
    const gate = openGate({ logRefusal: createRefusalLog(pino({}, { write }), () => time) });
    for (let tried = 0; tried < 100; tried += 1) await gate(activity(), '');
    expect(logged).toHaveLength(1);
    time += 60_000;
    await gate(activity(), '');
    expect(logged).toEqual([
      expect.not.objectContaining({ leftOut: expect.anything() }),
      expect.objectContaining({ leftOut: 99 }),
    ]);
  });
});

describe('an issuer that does not tell its keys', () => {
  let broken: Server;
  let answer: ((path: string) => [status: number, body: string]) | undefined;
  const address = () => {
    const bound = broken.address();
    // Another path each time: the SDK keeps keys by the address they came from.
    return `http://127.0.0.1:${String(typeof bound === 'object' ? bound?.port : '')}/${String(Math.random())}`;
  };
  beforeAll(async () => {
    broken = createServer((request, response) => {
      if (!answer) return;
      const [status, body] = answer(request.url ?? '');
      // Not in one go: restify, once loaded, has replaced writeHead by one that returns nothing.
      response.writeHead(status);
      response.end(body);
    });
    await listen(broken, 0, '127.0.0.1');
  });
  afterAll(() => {
    broken.close();
    broken.closeAllConnections();
  });

  it.each<[string, typeof answer]>([
    ['answers with 500', () => [500, '']],
    ['answers with no JSON', () => [200, '<html>']],
    ['never answers', undefined],
  ])('and %s is no fault of the token: 503, and a line', async (_title, how) => {
    answer = how;
    await expect(openGate({}, address())(activity(), genuine())).resolves.toEqual({ status: 503 });
    expect(logged).toEqual([expect.objectContaining({ code: 'KEYS_UNAVAILABLE', cause: expect.any(String) })]);
  });

  it('and is not there is no fault of the token either', async () => {
    await expect(openGate({}, 'http://127.0.0.1:9/')(activity(), genuine())).resolves.toEqual({ status: 503 });
  });
});

describe('the tenants that are allowed', () => {
  const allowedTenants = [tenantId];

  it.each([
    ['in the conversation', {}],
    ['in capitals', { conversation: { id: 'c', tenantId: tenantId.toUpperCase() } }],
    ['in the channel data', { conversation: { id: 'c' }, channelData: { tenant: { id: tenantId } } }],
    ['in both', { channelData: { tenant: { id: tenantId } } }],
  ])('are known %s', async (_title, overrides) => {
    await expect(openGate({ allowedTenants })(activity(overrides), genuine())).resolves.toEqual(admitted);
  });

  it.each([
    ['another tenant', { conversation: { id: 'c', tenantId: otherTenant } }, 'not allowed', otherTenant],
    ['another tenant in the channel data', { channelData: { tenant: { id: otherTenant } } }, 'not allowed', tenantId],
    ['no tenant', { conversation: { id: 'c' } }, 'missing', undefined],
    ['an empty tenant', { conversation: { id: 'c', tenantId: '' } }, 'missing', undefined],
    ['a tenant that is none', { conversation: { id: 'c', tenantId: '[x](y)' } }, 'not allowed', undefined],
  ])('get company by nobody: %s is ignored with 200 and a line', async (_title, overrides, reason, tenant) => {
    await expect(openGate({ allowedTenants })(activity(overrides), genuine())).resolves.toEqual({ status: 200 });
    expect(logged).toEqual([expect.objectContaining({ code: 'TENANT_REFUSED', reason })]);
    expect(logged[0]?.tenant).toBe(tenant);
  });

  it('are not told to somebody without a token', async () => {
    await expect(openGate({ allowedTenants })(activity(), '')).resolves.toEqual({ status: 401 });
  });

  it('are all of them when nobody says which', async () => {
    await expect(openGate()(activity({ conversation: { id: 'c' } }), genuine())).resolves.toEqual(admitted);
  });
});

describe('a service URL', () => {
  const askAt = (url: string, rules: GateOptions['serviceUrls']) =>
    openGate({ serviceUrls: rules })(
      activity({ serviceUrl: url }),
      `Bearer ${issuer.token({ claims: { serviceurl: url } })}`,
    );

  it.each([
    'https://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net/amer/44444444-4444-4444-4444-444444444444/',
    'https://SMBA.trafficmanager.net/teams',
    'https://smba.infra.gcc.teams.microsoft.com/teams/',
    'https://smba.infra.gov.teams.microsoft.us/teams/',
    'https://smba.infra.dod.teams.microsoft.us/teams/',
    'https://frontend.botapi.msg.infra.teams.microsoftonline.cn/',
  ])('of Teams is answered: %s', async (url) => {
    await expect(askAt(url, { local: false, allowed: [] })).resolves.toEqual(admitted);
  });

  it.each([
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/emea/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil.trafficmanager.net/',
    'https://notsmba.trafficmanager.net/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://user@smba.trafficmanager.net/',
    'https://evil.example/smba.trafficmanager.net/',
    'https://webchat.botframework.com/',
    'http://127.0.0.1:9/',
    'https://169.254.169.254/',
  ])('of anybody else gets no reply and no access token: %s', async (url) => {
    await expect(askAt(url, { local: false, allowed: [] })).resolves.toEqual({ status: 403 });
    expect(logged).toEqual([expect.objectContaining({ code: 'SERVICE_URL_REFUSED', host: new URL(url).host })]);
  });

  it.each([
    ['http://127.0.0.1:4000/', 'http://127.0.0.1:4000/', true],
    ['http://127.0.0.1:4000/', 'http://127.0.0.1:4001/', false],
    ['https://bots.example/teams', 'https://bots.example/teams/emea/', true],
    ['https://bots.example/teams', 'https://bots.example/teams', true],
    ['https://bots.example/teams', 'https://bots.example/teamsters/', false],
    ['https://bots.example/teams', 'https://bots.example/', false],
    ['https://bots.example/teams', 'http://bots.example/teams', false],
  ])('is allowed by ALLOWED_SERVICE_URLS=%s: %s? %p', async (allowed, url, isAllowed) => {
    const rules = { local: false, allowed: [allowed] };
    await expect(askAt(url, rules)).resolves.toEqual(isAllowed ? admitted : { status: 403 });
  });

  it.each([
    ['http://127.0.0.1:4000/', true],
    ['http://localhost:56150/_connector', true],
    ['http://[::1]:4000/', true],
    ['https://smba.trafficmanager.net/emea/', false],
    ['http://10.0.0.1/', false],
    ['http://localhost.evil.example/', false],
  ])('is this machine in local mode: %s? %p', async (url, isAllowed) => {
    const adapter = createAdapter({ credentials: undefined, onTurnError: (_context, error) => Promise.reject(error) });
    const gate = openGate({ adapter, token: undefined, serviceUrls: { local: true, allowed: [] } });
    const admission = await gate(activity({ serviceUrl: url }), '');
    expect('status' in admission ? admission.status : 200).toBe(isAllowed ? 200 : 403);
  });
});
