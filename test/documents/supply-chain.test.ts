/** What the bot ships with: nothing that runs while it is installed, nothing under a licence that asks for more than a mention. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listLicenses, oddLicenses } from '../../scripts/list-licenses';

jest.setTimeout(60_000);

const root = join(__dirname, '../..');
interface Locked {
  version?: string;
  dev?: boolean;
  link?: boolean;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
const shipped = Object.entries(lock.packages).filter(
  ([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link,
);

describe('the packages that the bot ships with', () => {
  it('run no script while they are installed', () => {
    expect(shipped.length).toBeGreaterThan(100);
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  });

  it('are pinned to their content, and come from no other place than the registry', () => {
    const odd = shipped.filter(
      ([, { resolved = '', integrity = '' }]) =>
        !integrity.startsWith('sha512-') || (resolved !== '' && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  it.each([
    ['uuid', 11],
    ['fast-xml-parser', 5],
    ['find-my-way', 9],
    ['formidable', 2],
    ['send', 1],
  ])('hold no %s from before the version that mends its advisory', (name, major) => {
    const copies = shipped.filter(([path]) => path.endsWith(`node_modules/${name}`));
    expect(copies.map(([, { version }]) => Number.parseInt(version ?? '', 10))).toEqual([major]);
  });

  it('are under licences that somebody has read', () => {
    const licenses = listLicenses(lock);
    expect([...licenses.values()].flat()).toHaveLength(shipped.length);
    expect(oddLicenses(licenses)).toEqual([]);
  });
});

it('another licence is noticed, and so is none', () => {
  const packages = {
    '': { license: 'MIT' },
    'node_modules/a': { version: '1.0.0', license: 'AGPL-3.0' },
    'node_modules/b/node_modules/@c/d': { version: '1.0.0' },
    'node_modules/e': { version: '1.0.0', license: 'AGPL-3.0', dev: true },
  };
  expect(listLicenses({ packages })).toEqual(
    new Map([
      ['AGPL-3.0', ['a@1.0.0']],
      ['unknown', ['@c/d@1.0.0']],
    ]),
  );
  expect(oddLicenses(listLicenses({ packages }))).toEqual(['AGPL-3.0', 'unknown']);
});

it('the bill of materials names what is shipped, and nothing else', () => {
  const { stdout, status } = spawnSync('npm', ['run', '--silent', 'sbom'], { cwd: root, encoding: 'utf8' });
  expect(status).toBe(0);
  const bill = JSON.parse(stdout) as { bomFormat: string; components: { name: string; version: string }[] };
  expect(bill.bomFormat).toBe('CycloneDX');
  const names = bill.components.map(({ name, version }) => `${name}@${version}`);
  const expected = shipped.map(([path, { version = '' }]) => `${path.split('node_modules/').at(-1) ?? ''}@${version}`);
  expect([...new Set(names)].sort()).toEqual([...new Set(expected)].sort());
});
