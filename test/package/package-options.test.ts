import { readPackageOptions } from '../../scripts/package/package-options';

const appId = '5f0d63c9-2be4-4a17-9c58-e1b7360a94d2';
const sound = { MicrosoftAppId: appId, BOT_DOMAIN: 'guide.acme.de' };

describe('options', () => {
  it.each([
    ['the two values', sound, { appId, domain: 'guide.acme.de', watch: false }],
    ['watch mode', { ...sound, WATCH: 'on' }, { appId, domain: 'guide.acme.de', watch: true }],
    ['watch mode switched off', { ...sound, WATCH: 'OFF' }, { appId, domain: 'guide.acme.de', watch: false }],
    ['an empty WATCH', { ...sound, WATCH: ' ' }, { appId, domain: 'guide.acme.de', watch: false }],
    [
      'capitals and spaces of a pasted value',
      { MicrosoftAppId: ` ${appId.toUpperCase()}\r`, BOT_DOMAIN: ' Guide.ACME.de ' },
      { appId, domain: 'guide.acme.de', watch: false },
    ],
  ])('may be %s', (_title, environment, options) => {
    expect(readPackageOptions(environment)).toEqual({ options, problems: [] });
  });

  it.each([
    'acme-bot.azurewebsites.net',
    'a1b2.ngrok-free.app',
    '4711.acme.de',
    'xn--mnchen-3ya.de',
    'my.host.acme.de',
  ])('may be the host %s', (domain) => {
    expect(readPackageOptions({ ...sound, BOT_DOMAIN: domain }).options).toEqual({ appId, domain, watch: false });
  });

  it.each([
    ['MicrosoftAppId', undefined, 'is missing'],
    ['MicrosoftAppId', ' ', 'is missing'],
    ['MicrosoftAppId', 'connector-guide', 'is no GUID'],
    ['MicrosoftAppId', `{${appId}}`, 'is no GUID'],
    ['MicrosoftAppId', appId.slice(1), 'is no GUID'],
    ['MicrosoftAppId', '${{MicrosoftAppId}}', 'is no GUID'],
    ['MicrosoftAppId', '00000000-0000-0000-0000-000000000000', 'is a placeholder'],
    ['MicrosoftAppId', '00000000-0000-4000-8000-000000000000', 'is a placeholder'],
    ['MicrosoftAppId', '11111111-2222-3333-4444-555555555555', 'is a placeholder'],
    ['MicrosoftAppId', '12345678-1234-1234-1234-123456789012', 'is a placeholder'],
    ['MicrosoftAppId', '12345678-90ab-cdef-1234-567890abcdef', 'is a placeholder'],
    ['MicrosoftAppId', 'aaaabbbb-0000-cccc-1111-dddd2222eeee', 'is a placeholder'],
    ['BOT_DOMAIN', undefined, 'is missing'],
    ['BOT_DOMAIN', 'https://guide.acme.de', 'is more than a host name'],
    ['BOT_DOMAIN', 'guide.acme.de:3978', 'is more than a host name'],
    ['BOT_DOMAIN', 'guide.acme.de/api/messages', 'is more than a host name'],
    ['BOT_DOMAIN', 'me@guide.acme.de', 'is more than a host name'],
    ['BOT_DOMAIN', 'guide.acme.de bot.acme.de', 'is more than a host name'],
    ['BOT_DOMAIN', 'localhost', 'is a placeholder'],
    ['BOT_DOMAIN', 'bot.localhost', 'is a placeholder'],
    ['BOT_DOMAIN', 'bot.example.com', 'is a placeholder'],
    ['BOT_DOMAIN', 'bot.invalid', 'is a placeholder'],
    ['BOT_DOMAIN', 'server.local', 'is a placeholder'],
    ['BOT_DOMAIN', 'bot.contoso.com', 'is a placeholder'],
    ['BOT_DOMAIN', 'bot.your-company.de', 'is a placeholder'],
    ['BOT_DOMAIN', 'yourdomain.com', 'is a placeholder'],
    ['BOT_DOMAIN', '<your host>', 'is more than a host name'],
    ['BOT_DOMAIN', '${{BOT_DOMAIN}}', 'is no public host name'],
    ['BOT_DOMAIN', 'guide', 'is no public host name'],
    ['BOT_DOMAIN', '192.0.2.10', 'is no public host name'],
    ['BOT_DOMAIN', '*.acme.de', 'is no public host name'],
    ['BOT_DOMAIN', 'guide.acme.de.', 'is no public host name'],
    ['BOT_DOMAIN', '-guide.acme.de', 'is no public host name'],
    ['BOT_DOMAIN', 'guide..acme.de', 'is no public host name'],
    ['BOT_DOMAIN', 'guide_bot.acme.de', 'is no public host name'],
    ['BOT_DOMAIN', 'münchen.de', 'is no public host name'],
    ['BOT_DOMAIN', `${'a'.repeat(64)}.de`, 'is no public host name'],
    ['BOT_DOMAIN', `${'abc.'.repeat(63)}de`, 'is no public host name'],
    ['WATCH', 'yes', 'has an unknown value'],
  ])('may not be %s=%s', (key, value, what) => {
    const { options, problems } = readPackageOptions({ ...sound, [key]: value });
    expect(options).toBeUndefined();
    expect(problems).toEqual([{ what: expect.stringContaining(`${key} ${what}`), fix: expect.stringMatching(/\.$/) }]);
  });

  it('are refused all at once, and without a word of their values', () => {
    const { problems } = readPackageOptions({ MicrosoftAppId: 'a secret', BOT_DOMAIN: 'a secret', WATCH: 'a secret' });
    expect(problems).toHaveLength(3);
    expect(JSON.stringify(problems)).not.toContain('secret');
  });

  it('take an id for made up only when it is: a thousand random ones are not', () => {
    const ids = Array.from({ length: 1000 }, () => crypto.randomUUID());
    expect(ids.filter((id) => readPackageOptions({ ...sound, MicrosoftAppId: id }).options === undefined)).toEqual([]);
  });
});
