import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { ConfigError, configKeys, readConfig, type Environment } from '../src/config';
import type { Problem } from '../src/catalog/problem';
import { identityKeys } from '../src/check-identity';
import { packageKeys } from '../scripts/package/package-options';

const appId = '11111111-2222-3333-4444-555555555555';
const tenantId = '99999999-8888-7777-6666-555555555555';
const registered = { MicrosoftAppId: appId, MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: tenantId };

function problemsOf(environment: Environment, local = false): readonly Problem[] {
  try {
    readConfig(environment, { local });
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('a bot that Teams reaches', () => {
  it.each([
    ['SingleTenant by default', registered, { type: 'SingleTenant', appId, password: 'secret', tenantId }],
    [
      'MultiTenant without a tenant',
      { ...registered, MicrosoftAppType: 'MultiTenant', MicrosoftAppTenantId: '' },
      { type: 'MultiTenant', appId, password: 'secret' },
    ],
    [
      'UserAssignedMSI without a password',
      { ...registered, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: '' },
      { type: 'UserAssignedMSI', appId, tenantId },
    ],
    [
      'a type in the SDK’s own spelling',
      { ...registered, MicrosoftAppType: 'UserAssignedMsi', MicrosoftAppPassword: ' ' },
      { type: 'UserAssignedMSI', appId, tenantId },
    ],
    [
      'a tenant given as a domain',
      { ...registered, MicrosoftAppTenantId: 'contoso.onmicrosoft.com' },
      { type: 'SingleTenant', appId, password: 'secret', tenantId: 'contoso.onmicrosoft.com' },
    ],
    [
      'spaces around a pasted value',
      { ...registered, MicrosoftAppPassword: ' secret\r' },
      { type: 'SingleTenant', appId, password: 'secret', tenantId },
    ],
  ])('is %s', (_title, environment, credentials) => {
    expect(readConfig(environment, { local: false }).credentials).toEqual(credentials);
  });

  it.each([
    ['no credentials at all', {}, ['without MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId']],
    [
      'empty credentials',
      { MicrosoftAppId: '', MicrosoftAppPassword: ' ', MicrosoftAppTenantId: '' },
      ['without MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId'],
    ],
    ['no password', { ...registered, MicrosoftAppPassword: '' }, ['without MicrosoftAppPassword']],
    ['no tenant', { ...registered, MicrosoftAppTenantId: undefined }, ['without MicrosoftAppTenantId']],
    [
      'a managed identity without a tenant',
      { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppId: appId },
      ['without MicrosoftAppTenantId'],
    ],
    [
      'a managed identity with a password',
      { ...registered, MicrosoftAppType: 'UserAssignedMSI' },
      ['MicrosoftAppPassword is set'],
    ],
    ['an id that is no GUID', { ...registered, MicrosoftAppId: 'my-bot' }, ['MicrosoftAppId is no GUID']],
    [
      'a tenant that is neither',
      { ...registered, MicrosoftAppTenantId: 'my tenant' },
      ['MicrosoftAppTenantId is neither'],
    ],
    ['an unknown type', { ...registered, MicrosoftAppType: 'Triple' }, ['MicrosoftAppType has an unknown value']],
  ])('refuses %s', (_title, environment, expected) => {
    const problems = problemsOf(environment);
    expect(problems.map(({ what }) => what)).toEqual(expected.map((what) => expect.stringContaining(what)));
    expect(problems.every(({ fix }) => fix.length > 0)).toBe(true);
  });

  it('warns where the kind of bot can no longer be registered, or is open to everybody', () => {
    const multi = { ...registered, MicrosoftAppType: 'MultiTenant' };
    const warningsOf = (environment: Environment) =>
      readConfig(environment, { local: false }).warnings.map(({ what }) => what);
    expect(warningsOf(registered)).toEqual([]);
    expect(warningsOf({ ...multi, ALLOWED_TENANTS: tenantId })).toEqual([expect.stringContaining('no longer')]);
    expect(warningsOf(multi)).toEqual([expect.stringContaining('no longer'), expect.stringContaining('every tenant')]);
  });

  it('says without credentials that local mode needs none', () => {
    expect(problemsOf({})[0]?.fix).toContain('npm start -- --local');
  });
});

describe('a local bot', () => {
  it('has no credentials, and a default for everything else', () => {
    expect(readConfig({}, { local: true })).toEqual({
      port: 3978,
      logLevel: 'info',
      languageFrom: 'locale',
      domain: undefined,
      metrics: false,
      credentials: undefined,
      endpoints: undefined,
      allowedTenants: undefined,
      allowedServiceUrls: [],
      warnings: [],
    });
  });

  it('tolerates the type alone, which .env.example sets', () => {
    expect(problemsOf({ MicrosoftAppType: 'SingleTenant', MicrosoftAppId: '' }, true)).toEqual([]);
  });

  it.each(identityKeys)('refuses to start when %s is set', (key) => {
    const [problem] = problemsOf({ [key]: appId }, true);
    expect(problem?.what).toContain(key);
    expect(problem?.fix).toContain('without --local');
  });
});

describe('a bot with a certificate', () => {
  const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  });
  const thumbprint = '0123456789abcdefABCDEF0123456789abcdef01';
  const certified = {
    ...registered,
    MicrosoftAppPassword: '',
    CertificateThumbprint: thumbprint,
    CertificatePrivateKey: String(privateKey),
  };
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const fileWith = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['its text', () => String(privateKey)],
    ['the path of its file', () => fileWith('bot.key', String(privateKey))],
  ])('gives its key as %s', (_title, keyOf) => {
    const environment = { ...certified, CertificatePrivateKey: keyOf() };
    expect(readConfig(environment, { local: false }).credentials).toEqual({
      type: 'SingleTenant',
      appId,
      tenantId,
      certificate: { thumbprint, privateKey: expect.stringContaining('-----BEGIN PRIVATE KEY-----') },
    });
  });

  const locked = () =>
    generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' },
    }).privateKey;
  const curved = () =>
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'sec1', format: 'pem' });

  it.each<[string, () => Environment, string]>([
    ['a thumbprint alone', () => ({ CertificatePrivateKey: undefined }), 'without CertificatePrivateKey'],
    ['a key alone', () => ({ CertificateThumbprint: '' }), 'without CertificateThumbprint'],
    ['a thumbprint with colons', () => ({ CertificateThumbprint: 'AA:BB' }), 'no SHA-1 thumbprint'],
    ['a file that is not there', () => ({ CertificatePrivateKey: join(folder, 'none') }), 'cannot be read (ENOENT)'],
    ['a folder', () => ({ CertificatePrivateKey: folder }), 'cannot be read (EISDIR)'],
    ['a file of something else', () => ({ CertificatePrivateKey: fileWith('x', 'x') }), 'is no RSA private key'],
    ['a key with a passphrase', () => ({ CertificatePrivateKey: fileWith('l', locked()) }), 'is no RSA private key'],
    ['a key of another kind', () => ({ CertificatePrivateKey: fileWith('e', curved()) }), 'is no RSA private key'],
    ['a password beside it', () => ({ MicrosoftAppPassword: 'secret' }), 'only one of them can be used'],
    ['a managed identity', () => ({ MicrosoftAppType: 'UserAssignedMSI' }), 'neither password nor certificate'],
    [
      'another cloud, where the SDK would not take it',
      () => ({ ChannelService: 'https://botframework.azure.us' }),
      'in the public cloud alone',
    ],
  ])('refuses %s', (_title, overrides, what) => {
    const problems = problemsOf({ ...certified, ...overrides() });
    expect(problems).toEqual([{ what: expect.stringContaining(what), fix: expect.any(String) }]);
  });
});

describe('another cloud', () => {
  const china = {
    ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.azure.cn',
    ToChannelFromBotLoginUrl: `https://login.partner.microsoftonline.cn/${tenantId}`,
    ToChannelFromBotOAuthScope: 'https://api.botframework.azure.cn',
    OAuthUrl: 'https://token.botframework.azure.cn/',
  };
  const endpointsOf = (environment: Environment) =>
    readConfig({ ...registered, ...environment }, { local: false }).endpoints;

  it('is the public one unless something else is said', () => {
    expect(endpointsOf({ OAuthUrl: ' ' })).toBeUndefined();
  });

  it('has all of its addresses', () => {
    expect(endpointsOf(china)).toEqual(china);
    expect(endpointsOf({ ...china, CallerId: 'urn:x' })).toEqual({ ...china, CallerId: 'urn:x' });
  });

  it('is the US government’s by its name alone', () => {
    expect(endpointsOf({ ChannelService: 'https://botframework.azure.us' })).toMatchObject({
      ToBotFromChannelTokenIssuer: 'https://api.botframework.us',
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
    });
  });

  it.each(Object.keys(china))('is not told without %s, which has no default beside the others', (key) => {
    const problems = problemsOf({ ...registered, ...china, [key]: '' });
    expect(problems).toEqual([{ what: expect.stringContaining(`none for ${key}`), fix: expect.any(String) }]);
  });

  it.each(['ToBotFromEmulatorOpenIdMetadataUrl', 'CallerId', 'ValidateAuthority'])('is not told by %s', (key) => {
    const [problem] = problemsOf({ ...registered, [key]: 'https://x.example' });
    for (const missing of Object.keys(china)) expect(problem?.what).toContain(missing);
  });

  it.each([
    ['keys over plain HTTP', { ToBotFromChannelOpenIdMetadataUrl: 'http://login.example/' }, 'is no https address'],
    ['tokens over plain HTTP', { ToChannelFromBotLoginUrl: 'http://login.example/' }, 'is no https address'],
    ['an address that is none', { OAuthUrl: 'token.example' }, 'is no https address'],
    ['an address with a password', { OAuthUrl: 'https://a:b@token.example' }, 'is no https address'],
    ['a short name beside them', { ChannelService: 'https://botframework.azure.us' }, 'names a whole cloud'],
  ])('has no %s', (_title, overrides, what) => {
    const problems = problemsOf({ ...registered, ...china, ...overrides });
    expect(problems).toEqual([{ what: expect.stringContaining(what), fix: expect.any(String) }]);
  });

  it('may be this machine, over plain HTTP', () => {
    const metadata = { ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9100/metadata' };
    expect(endpointsOf({ ...china, ...metadata })).toMatchObject(metadata);
  });

  it('has no other short name', () => {
    const [problem] = problemsOf({ ...registered, ChannelService: 'https://botframework.azure.cn' });
    expect(problem?.what).toContain('ChannelService');
  });
});

describe('who is let in', () => {
  const other = 'ABCDEF00-8888-7777-6666-555555555555';
  const read = (environment: Environment) => readConfig(environment, { local: true });

  it('is a list with commas, whatever its capitals and spaces', () => {
    expect(read({ ALLOWED_TENANTS: ` ${tenantId},${other}, ` }).allowedTenants).toEqual([
      tenantId,
      other.toLowerCase(),
    ]);
    expect(read({ ALLOWED_SERVICE_URLS: 'https://a.example/, http://127.0.0.1:4000' }).allowedServiceUrls).toEqual([
      'https://a.example/',
      'http://127.0.0.1:4000',
    ]);
  });

  it.each([
    ['ALLOWED_TENANTS', `${tenantId}, contoso.com`, 'number 2'],
    ['ALLOWED_TENANTS', ',', 'names no tenant'],
    ['ALLOWED_SERVICE_URLS', 'smba.example', 'number 1'],
    ['ALLOWED_SERVICE_URLS', 'https://a.example, http://b.example', 'number 2'],
    ['ALLOWED_SERVICE_URLS', 'https://*.trafficmanager.net', 'number 1'],
  ])('is not %s=%s', (key, value, what) => {
    expect(problemsOf({ [key]: value }, true)).toEqual([
      { what: expect.stringMatching(new RegExp(`${key}.*${what}`)), fix: expect.any(String) },
    ]);
  });
});

describe('every setting', () => {
  it.each([
    ['PORT', '8080', { port: 8080 }],
    ['PORT', '1', { port: 1 }],
    ['PORT', '65535', { port: 65535 }],
    ['PORT', ' ', { port: 3978 }],
    ['LOG_LEVEL', 'debug', { logLevel: 'debug' }],
    ['LOG_LEVEL', 'SILENT', { logLevel: 'silent' }],
    ['LANGUAGE_FROM', 'message', { languageFrom: 'message' }],
    ['LANGUAGE_FROM', '', { languageFrom: 'locale' }],
    ['BOT_DOMAIN', 'bot.contoso.com', { domain: 'bot.contoso.com' }],
    ['METRICS', 'On', { metrics: true }],
  ])('takes %s=%s', (key, value, expected) => {
    expect(readConfig({ [key]: value }, { local: true })).toMatchObject(expected);
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3978.5'],
    ['PORT', '0x50'],
    ['PORT', '1e3'],
    ['PORT', '3978 8080'],
    ['PORT', 'http'],
    ['LOG_LEVEL', 'loud'],
    ['LANGUAGE_FROM', 'de'],
    ['BOT_DOMAIN', 'https://bot.contoso.com'],
    ['BOT_DOMAIN', 'localhost'],
    ['BOT_DOMAIN', 'bot.contoso.com/privacy'],
    ['METRICS', 'yes'],
  ])('refuses %s=%s', (key, value) => {
    expect(problemsOf({ [key]: value }, true)).toEqual([
      { what: expect.stringContaining(key), fix: expect.any(String) },
    ]);
  });
});

describe('the list of problems', () => {
  it('names everything at once, together with what was wrong before', () => {
    const earlier = { file: '.env:3', what: 'is no KEY=value', fix: 'Write KEY=value.' };
    const read = () =>
      readConfig({ PORT: 'x', LOG_LEVEL: 'x', LANGUAGE_FROM: 'x' }, { local: false, problems: [earlier] });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/\.env:3: is no[^]*PORT[^]*LOG_LEVEL[^]*LANGUAGE_FROM[^]*MicrosoftAppId/);
  });

  it('repeats no value, because any of them may be a secret in the wrong place', () => {
    const everything = Object.fromEntries(configKeys.map((key) => [key, 'pasted secret']));
    expect(JSON.stringify([problemsOf(everything), problemsOf(everything, true)])).not.toContain('pasted');
  });
});

it('.env.example explains every key, and no other', () => {
  const example = readFileSync(join(__dirname, '../.env.example'), 'utf8');
  const keys = [...new Set([...configKeys, ...packageKeys])];
  expect(Object.keys(parse(example))).toEqual(keys);
  for (const key of keys) expect(example).toMatch(new RegExp(`^# .+\\n${key}=`, 'm'));
});
