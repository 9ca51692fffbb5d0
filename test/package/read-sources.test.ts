import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSources, SourcesError } from '../../scripts/package/read-sources';
import type { Problem } from '../../src/catalog/problem';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  cpSync(join(__dirname, '../../manifest'), folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function problemsOf(): readonly Problem[] {
  try {
    readSources(folder);
  } catch (error) {
    if (error instanceof SourcesError) return error.problems;
    throw error;
  }
  return [];
}

it('finds nothing wrong with the files that ship', () => {
  expect(problemsOf()).toEqual([]);
});

it.each([
  ['broken JSON', 'manifest.json', '{\n  "version": ,\n}', 'manifest/manifest.json:2', 'it is no JSON'],
  ['a manifest without a bot', 'manifest.json', '{"manifestVersion":"1.30"}', 'manifest/manifest.json', 'bots'],
  ['a text that is none', 'de.json', '{\n  "name.short": 5\n}', 'manifest/de.json:2', 'name.short'],
  ['a watch variant that is none', 'watch.json', '[]', 'manifest/watch.json', 'the file'],
])('tells %s with its file', (_title, name, content, file, what) => {
  writeFileSync(join(folder, name), content);
  const found = problemsOf().map((problem) => `${problem.file ?? ''} ${problem.what}`);
  expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${file}.*${what}`)));
});

it.each(['manifest.json', 'watch.json', 'de.json', 'color.png', 'outline.png'])('tells that %s is missing', (name) => {
  rmSync(join(folder, name));
  expect(problemsOf()).toEqual([
    { file: `manifest/${name}`, what: expect.stringContaining('ENOENT'), fix: expect.any(String) },
  ]);
});
