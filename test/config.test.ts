import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { ConfigError, configKeys, readConfig, type Environment } from '../src/config';
import type { Problem } from '../src/catalog/problem';
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
    });
  });

  it('tolerates the type alone, which .env.example sets', () => {
    expect(problemsOf({ MicrosoftAppType: 'SingleTenant', MicrosoftAppId: '' }, true)).toEqual([]);
  });

  it.each(['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId'])(
    'refuses to start when %s is set',
    (key) => {
      const [problem] = problemsOf({ [key]: appId }, true);
      expect(problem?.what).toContain(key);
      expect(problem?.fix).toContain('without --local');
    },
  );
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
