/** `npm run licenses`: every package that the bot ships with, by licence; ends with 1 where one needs a look. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What npm writes into package-lock.json. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** Licences that ask for no more than their text and the names of the authors to be passed on. */
const accepted: ReadonlySet<string> = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'PSF-2.0', 'Unlicense'],
  '(AFL-2.1 OR BSD-3-Clause)',
]);

/** Packages that do not say it in today's form: read in their own files. */
const readByHand: Readonly<Record<string, string>> = {
  'escape-regexp-component': 'MIT',
  jspath: 'MIT',
};

/**
 * The packages of a lock file that a production installation has.
 *
 * @example listShipped(lock)[0] // { name: '@azure/abort-controller', version: '2.1.2', license: 'MIT' }
 */
export function listShipped({ packages }: Lock): { name: string; version: string; license: string }[] {
  return Object.entries(packages).flatMap(([path, { version = '', license, dev = false, link = false }]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    if (!path.includes('node_modules/') || dev || link) return [];
    return [{ name, version, license: license ?? readByHand[name] ?? 'unknown' }];
  });
}

/**
 * The shipped packages by licence, the most frequent first.
 *
 * @example listLicenses(lock).get('ISC') // ['inherits@2.0.4', …]
 */
export function listLicenses(lock: Lock): Map<string, string[]> {
  const byLicense = new Map<string, string[]>();
  for (const { name, version, license } of listShipped(lock)) {
    byLicense.set(license, [...(byLicense.get(license) ?? []), `${name}@${version}`]);
  }
  return new Map([...byLicense].sort(([, one], [, other]) => other.length - one.length));
}

/**
 * The licences among these that nobody has accepted.
 *
 * @example oddLicenses(new Map([['AGPL-3.0', ['x@1.0.0']]])) // ['AGPL-3.0']
 */
export function oddLicenses(byLicense: ReadonlyMap<string, readonly string[]>): string[] {
  return [...byLicense.keys()].filter((license) => !accepted.has(license));
}

if (require.main === module) {
  const lock = readFileSync(join(__dirname, '../package-lock.json'), 'utf8');
  const byLicense = listLicenses(JSON.parse(lock) as Lock);
  for (const [license, packages] of byLicense) {
    process.stdout.write(`${license} (${String(packages.length)})\n  ${packages.join(', ')}\n`);
  }
  const odd = oddLicenses(byLicense);
  if (odd.length > 0) process.stderr.write(`\nNeeds a look: ${odd.join(', ')}\n`);
  process.exitCode = odd.length > 0 ? 1 : 0;
}
