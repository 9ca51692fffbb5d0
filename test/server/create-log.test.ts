/** What the log never prints, whatever carries it in. */
import { createLog } from '../../src/server/create-log';

const password = 'P4ss"word~42';
const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2FwaSJ9.c2lnbmF0dXJl-_x';

function print(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  const log = createLog({
    level: 'trace',
    secrets: [password, undefined],
    destination: { write: (l) => lines.push(l) },
  });
  write(log);
  const text = lines.join('');
  // It is still one JSON object a line.
  for (const line of text.trim().split('\n')) expect(typeof JSON.parse(line)).toBe('object');
  return text;
}

it.each<[string, object]>([
  ['a known secret in any field', { cause: `login failed with ${password}!` }],
  ['a known secret in a nested one', { a: { b: [password] } }],
  ['a field that holds a password', { credentials: { password: 'c2lnbmF0dXJl' } }],
  ['a header', { headers: { authorization: 'c2lnbmF0dXJl' } }],
  ['a token', { cause: `invalid token ${jwt} given` }],
  ['a bearer of something that is no JWT', { cause: 'Authorization: Bearer c2lnbmF0dXJlc2lnbmF0dXJl' }],
  ['a private key', { cause: '-----BEGIN PRIVATE KEY-----\nc2lnbmF0dXJl\n-----END PRIVATE KEY-----' }],
  ['half a private key', { cause: '-----BEGIN RSA PRIVATE KEY-----\nc2lnbmF0dXJl', more: 1 }],
])('prints no secret: %s', (_title, fields) => {
  const text = print((log) => {
    log.error(fields, `message with ${password} and ${jwt}`);
  });
  expect(text).toContain('[secret]');
  expect(text).not.toMatch(/P4ss|word~42|eyJ|c2lnbmF0dXJl/);
});

it('prints everything else as it is', () => {
  const text = print((log) => {
    log.info({ found: ['20102'], ms: 3 }, 'turn');
  });
  expect(JSON.parse(text)).toMatchObject({ level: 30, found: ['20102'], ms: 3, msg: 'turn' });
});

it('takes no longer for a line that is made to look like tokens', () => {
  const begun = process.cpuUsage().user;
  print((log) => {
    log.info({ cause: 'eyJ'.repeat(50_000), more: 'Bearer '.repeat(20_000) });
  });
  // Quadratic, it would take minutes.
  expect(process.cpuUsage().user - begun).toBeLessThan(5_000_000);
});
