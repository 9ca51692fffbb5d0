/** The documents say what is true: scripts, links, keys, folders and packages that they name exist, and the other way round. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'dotenv';
import { packageKeys } from '../../scripts/package/package-options';
import { configKeys } from '../../src/config';
import { catalog } from '../support/recognise';

const root = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'docs/catalog-guide.md',
  'docs/own-entries.md',
  'docs/about.md',
  'docs/privacy.md',
  'docs/terms.md',
]
  .concat(readdirSync(join(root, 'docs/adr')).map((file) => `docs/adr/${file}`))
  .map((file) => [file, read(file)] as const);
const manifest = JSON.parse(read('package.json')) as {
  version: string;
  engines: { node: string };
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
};

describe.each(documents)('%s', (file, text) => {
  it('names npm scripts that exist', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map(([, script]) => script);
    expect(named.filter((script = '') => !Object.hasOwn(manifest.scripts, script))).toEqual([]);
  });

  it('links to files that exist', () => {
    const links = [...text.matchAll(/(?:\]\(|src=")([^)":#]+)[)"#]/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
  });

  it('names folders and files of the project that exist', () => {
    const named = [...text.matchAll(/`((?:src|cards|docs|manifest|scripts|test|stubs)\/[\w./-]*)`/g)].map(
      ([, path]) => path!,
    );
    const later = ['src/memory/', 'src/files/'];
    expect(named.filter((path) => !later.includes(path) && !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('package.json', () => {
  it.each(
    'build typecheck lint format format:check test test:coverage dev start demo ask cards:preview check catalog eval:search package icons test:faults soak licenses sbom fuzz measure:files'.split(
      ' ',
    ),
  )('has the verb %s', (verb) => {
    expect(manifest.scripts).toHaveProperty([verb]);
  });

  it('has no script that runs behind another', () => {
    const hooks = Object.keys(manifest.scripts).filter((script) => /^(pre|post|prepare|install)/.test(script));
    expect(hooks).toEqual([]);
  });

  it('has a reason in ARCHITECTURE.md for every package and every override', () => {
    const [, reasons = ''] = read('ARCHITECTURE.md').split('## Dependencies');
    const packages = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.overrides)];
    expect(packages.filter((name) => !reasons.includes(name))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  it('shows every folder of src/', () => {
    const [, tree = ''] = read('ARCHITECTURE.md')
      .split('```')
      .filter((_, index) => index % 2 === 1);
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((item) => item.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !tree.includes(`  ${name}/`))).toEqual([]);
  });
});

describe('.env.example', () => {
  it('has exactly the variables that the bot and the package script read', () => {
    const keys = new Set([...configKeys, ...packageKeys]);
    expect(Object.keys(parse(read('.env.example'))).sort()).toEqual([...keys].sort());
  });
});

describe('README.md', () => {
  const text = read('README.md');

  it('says how much the catalog knows', () => {
    expect(text).toContain(`the ${catalog.count('current-event')} events of the *Certificate Connector`);
    expect(text).toContain(
      `the ${catalog.count('legacy-event')} events and ${catalog.count('diagnostic-code')} diagnostic codes`,
    );
    expect(text).toContain(`${catalog.count('related-code')} error codes`);
    expect(text).toContain(`${catalog.count('log-phrase')} log lines`);
  });

  it('names the Node.js that package.json asks for', () => {
    expect(text).toContain(`Node.js ${manifest.engines.node.replace('>=', '')} or newer`);
  });

  it('says just the two commands that CONTRIBUTING and CI use', () => {
    expect(text).toContain('npm ci && npm run demo');
    expect(text).toContain('npm ci && npm test');
  });
});

describe('SECURITY.md', () => {
  const rows = read('SECURITY.md')
    .split('## Promises')[1]!
    .split('##')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (promise|---)/.test(line))
    .map((line) => line.split('|').slice(1, -1));

  it('names for every promise the code that keeps it and the test that proves it', () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const [promise, code, test] of rows) {
      const files = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, file]) => file!);
      expect([promise, files(code).length > 0, files(test).length > 0]).toEqual([promise, true, true]);
      expect(files(code).filter((file) => !existsSync(join(root, file)))).toEqual([]);
      expect(files(test).filter((file) => !file.endsWith('.test.ts') || !existsSync(join(root, file)))).toEqual([]);
    }
  });
});

describe('CHANGELOG.md', () => {
  it('has an entry for the version of package.json', () => {
    expect(read('CHANGELOG.md')).toContain(`## ${manifest.version}`);
  });
});
