/** The bot as a process with credentials, its tokens from an issuer on loopback: who gets an answer over HTTP, and who does not. */
import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { messageActivity, type ActivityOverrides } from '../support/activities';
import { startConnectorStub, type ConnectorStub } from '../support/connector-stub';
import { findFreePort } from '../support/find-free-port';
import { startProgram, type Program } from '../support/start-program';
import { refusedTokens, startTokenIssuer, type TokenIssuer } from '../support/token-issuer';

jest.setTimeout(60_000);

const appId = '11111111-1111-1111-1111-111111111111';
const tenantId = 'abcdef22-2222-2222-2222-222222222222';

let connector: ConnectorStub;
let issuer: TokenIssuer;
let program: Program;
let address: string;

const environment = () => ({
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: appId,
  MicrosoftAppPassword: 'a-client-secret',
  MicrosoftAppTenantId: tenantId,
  ToBotFromChannelOpenIdMetadataUrl: issuer.metadataUrl,
  ToBotFromChannelTokenIssuer: issuer.issuer,
  ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId}`,
  ToChannelFromBotOAuthScope: issuer.issuer,
  OAuthUrl: issuer.issuer,
  ALLOWED_TENANTS: ` ${tenantId.toUpperCase()}, `,
  ALLOWED_SERVICE_URLS: connector.serviceUrl,
});

async function startBot(variables: Record<string, string>) {
  const port = String(await findFreePort());
  const started = startProgram('src/index.ts', [], { environment: { PORT: port, ...variables } });
  await started.waitFor(/listening on (\S+)/);
  return { program: started, address: `http://127.0.0.1:${port}` };
}

beforeAll(async () => {
  connector = await startConnectorStub();
  issuer = await startTokenIssuer({ appId, serviceUrl: connector.serviceUrl });
  ({ program, address } = await startBot(environment()));
});
afterAll(async () => {
  program.kill('SIGTERM');
  await expect(program.exitCode).resolves.toBe(0);
  await Promise.all([connector.close(), issuer.close()]);
});

async function post(authorization: string | undefined, overrides: ActivityOverrides = {}) {
  const activity = messageActivity({
    ...{ serviceUrl: connector.serviceUrl, deliveryMode: 'expectReplies' },
    ...overrides,
    conversation: { tenantId, ...overrides.conversation },
  });
  const response = await fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    body: JSON.stringify(activity),
  });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

const linesOf = (code: string) =>
  program
    .output()
    .split('\n')
    .filter((line) => line.includes(`"${code}"`));

it('answers who has a genuine token', async () => {
  const { status, body } = await post(`Bearer ${issuer.token()}`);
  expect(status).toBe(200);
  expect(body).toContain('PkcsCertIssue_Failure');
  expect(issuer.requests).toEqual(expect.arrayContaining(['/v1/.well-known/openidconfiguration', '/keys']));
});

it('answers everybody else with 401, without a word, and logs one line a reason', async () => {
  const tokens = refusedTokens(issuer);
  for (const [title, , authorization] of [...tokens, ...tokens]) {
    const { status, headers, body } = await post(authorization);
    expect([title, status, body]).toEqual([title, 401, '']);
    expect(headers.get('www-authenticate')).toBe('Bearer');
  }
  const reasons = new Set(tokens.map(([, reason]) => reason));
  for (const reason of reasons) await program.waitFor(new RegExp(`"TOKEN_REFUSED","reason":"${reason}"`));
  expect(linesOf('TOKEN_REFUSED')).toHaveLength(reasons.size);
});

it('ignores other tenants, and activities without one, with a quiet 200', async () => {
  for (const conversation of [{ tenantId: '33333333-3333-3333-3333-333333333333' }, { tenantId: '' }]) {
    const { status, body } = await post(`Bearer ${issuer.token()}`, { conversation });
    expect([status, body]).toEqual([200, '']);
  }
  await program.waitFor(/"TENANT_REFUSED","reason":"not allowed"/);
  await program.waitFor(/"TENANT_REFUSED","reason":"missing"/);
});

it('sends no reply to a service URL that nobody allowed, even when the token names it', async () => {
  const serviceUrl = 'https://evil.trafficmanager.net/';
  const { status } = await post(`Bearer ${issuer.token({ claims: { serviceurl: serviceUrl } })}`, { serviceUrl });
  expect(status).toBe(403);
  await program.waitFor(/"SERVICE_URL_REFUSED".*"host":"evil\.trafficmanager\.net"/);
});

it('has logged no key, no token, no secret and nothing that somebody wrote', () => {
  const output = program.output();
  expect(output).not.toMatch(/BEGIN|PUBLIC KEY|Bearer|eyJ|a-client-secret|node_modules/);
  expect(output).not.toContain('"text"');
});

describe('local mode', () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses = []) => addresses)
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address;

  (outside === undefined ? it.skip : it)('cannot be reached from another host', async () => {
    const port = await findFreePort();
    const local = startProgram('src/index.ts', ['--local'], { environment: { PORT: String(port) } });
    await local.waitFor(/listening on/);
    const reached = await new Promise((resolve) => {
      const socket = connect(port, outside, () => {
        socket.destroy();
        resolve('connected');
      });
      socket.once('error', ({ code }: NodeJS.ErrnoException) => {
        resolve(code);
      });
    });
    local.kill('SIGTERM');
    await local.exitCode;
    expect(reached).toBe('ECONNREFUSED');
  });
});

it('warns about a MultiTenant bot, and serves it', async () => {
  const open = { MicrosoftAppType: 'MultiTenant', MicrosoftAppTenantId: '', ALLOWED_TENANTS: '' };
  const multi = await startBot({ ...environment(), ...open });
  await multi.program.waitFor(/"CONFIG_WARNING".*can no longer be registered/);
  expect((await fetch(`${multi.address}/readyz`)).status).toBe(200);
  multi.program.kill('SIGTERM');
  await multi.program.exitCode;
});
