/** Users choose the text that the bot reads: no regular expression of it may take longer than the text is long. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(120_000);

const root = join(__dirname, '../..');

const find = (folder: string) =>
  spawnSync(process.execPath, [join(root, 'scripts/find-slow-expressions.mjs'), folder], { encoding: 'utf8' });

it('slow expressions are found, and others are not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slow-'));
  writeFileSync(join(folder, 'slow.ts'), 'export const slow = [\n/(a+)+$/,\n/^a*a*$/,\n/ +$/,\n/^a+$/,\n];\n');
  const { status, stdout } = find(folder);
  rmSync(folder, { recursive: true });
  const lines = [...stdout.matchAll(/^slow\.ts:(\d+): ./gm)].map(([, line]) => line);
  expect([...new Set(lines)].sort()).toEqual(['2', '3', '4']);
  expect(status).toBe(1);
});

it('no file of the bot has one', () => {
  const { status, stdout, stderr } = find(join(root, 'src'));
  expect(stdout + stderr).toBe('');
  expect(status).toBe(0);
});
