/** `npm run package` as a process, in a folder of its own. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { startProgram } from '../support/start-program';

jest.setTimeout(60_000);

const appId = '5f0d63c9-2be4-4a17-9c58-e1b7360a94d2';
const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function packageApp(environment: Record<string, string>, env?: string) {
  if (env !== undefined) writeFileSync(join(folder, '.env'), env);
  const program = startProgram('scripts/package-app.ts', [], { folder, environment });
  return { exitCode: await program.exitCode, output: program.output() };
}

const zip = () => join(folder, 'build/connector-guide.zip');

it('makes the app from the environment, and says which in one line', async () => {
  const { exitCode, output } = await packageApp({ MicrosoftAppId: appId, BOT_DOMAIN: 'guide.acme.de' });
  expect(output).toMatch(
    /^build\/connector-guide\.zip: Connector Guide \d+\.\d+\.\d+, \d+\.\d KB, without watch mode\n$/,
  );
  expect(exitCode).toBe(0);
  const manifest = JSON.parse(strFromU8(unzipSync(readFileSync(zip()))['manifest.json']!));
  expect(manifest).toMatchObject({ id: appId, version, validDomains: ['guide.acme.de'] });
  expect(manifest).not.toHaveProperty('authorization');
});

it('makes the variant for watch mode from the .env file, beneath the environment', async () => {
  const env = `MicrosoftAppId=${appId}\nBOT_DOMAIN=old.acme.de\nWATCH=on\n`;
  const { exitCode, output } = await packageApp({ BOT_DOMAIN: 'guide.acme.de' }, env);
  expect(output).toContain('with watch mode');
  expect(exitCode).toBe(0);
  const manifest = JSON.parse(strFromU8(unzipSync(readFileSync(zip()))['manifest.json']!));
  expect(manifest).toMatchObject({ validDomains: ['guide.acme.de'], authorization: expect.anything() });
});

it('lists everything that is missing or wrong, each with its fix, and makes nothing', async () => {
  const { exitCode, output } = await packageApp({ BOT_DOMAIN: 'https://localhost', WATCH: 'maybe' }, 'WATCH on\n');
  expect(output).toMatch(/\.env:1[^]*→[^]*MicrosoftAppId is missing[^]*→[^]*BOT_DOMAIN[^]*→[^]*WATCH[^]*→/);
  expect(output).not.toMatch(/\bat .*:\d+/);
  expect(exitCode).toBe(1);
  expect(existsSync(zip())).toBe(false);
});
