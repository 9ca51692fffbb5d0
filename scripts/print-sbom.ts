/** `npm run sbom`: the bill of materials of what is shipped, as CycloneDX. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listShipped, type Lock } from './list-licenses';

interface Bill {
  readonly components: readonly { readonly 'bom-ref': string; readonly name: string; readonly version: string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
}

/**
 * The part of a bill that names these packages, each as `name@version`, and the project itself. npm's own `--omit=dev` leaves
 * out every package that a development dependency needs too, lru-cache among them (npm 11.19).
 *
 * @example selectComponents(bill, new Set(['zod@4.6.7'])).components.length // 1
 */
export function selectComponents(bill: Bill, shipped: ReadonlySet<string>): Bill {
  const components = bill.components.filter(({ name, version }) => shipped.has(`${name}@${version}`));
  const kept = new Set([bill.metadata.component, ...components].map((component) => component['bom-ref']));
  const dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map((dependency) => ({ ...dependency, dependsOn: dependency.dependsOn.filter((ref) => kept.has(ref)) }));
  return { ...bill, components, dependencies };
}

if (require.main === module) {
  const root = join(__dirname, '..');
  const arguments_ = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'];
  const { stdout, stderr, status } = spawnSync('npm', arguments_, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status === 0) {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
    const shipped = new Set(listShipped(lock).map(({ name, version }) => `${name}@${version}`));
    process.stdout.write(`${JSON.stringify(selectComponents(JSON.parse(stdout) as Bill, shipped), null, 2)}\n`);
  } else {
    process.stderr.write(stderr);
    process.exitCode = 1;
  }
}
