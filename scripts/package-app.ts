/** `npm run package`: makes `build/connector-guide.zip`, the app that is uploaded to Teams, or says what keeps it from that. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadCatalog } from '../src/catalog/load-catalog';
import { formatProblems } from '../src/format-problems';
import { gatherProblems, StartError } from '../src/gather-problems';
import { readEnvFile } from '../src/read-env-file';
import { checkPackage } from './package/check-package';
import { fillManifest } from './package/fill-manifest';
import { readPackageOptions, type PackageOptions } from './package/package-options';
import { readSources, type Manifest, type Sources } from './package/read-sources';
import { zipPackage } from './package/zip-package';

const output = 'build/connector-guide.zip';

// Stand in for options that are wrong, so that what is wrong with the files is told at once.
const anyOptions: PackageOptions = {
  appId: '5f0d63c9-2be4-4a17-9c58-e1b7360a94d2',
  domain: 'bot.invalid',
  watch: true,
};

function packageApp(): void {
  const { environment, problems: fileProblems } = readEnvFile('.env', process.env);
  const { options, problems: optionProblems } = readPackageOptions(environment);
  const problems = [...fileProblems, ...optionProblems];
  try {
    const [sources, catalog] = gatherProblems(
      () => readSources(),
      () => loadCatalog(),
    );
    const manifest = fillManifest(sources, options ?? anyOptions, readVersion());
    problems.push(...checkPackage(manifest, sources, catalog));
    if (options !== undefined && problems.length === 0) write(manifest, sources, options);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    problems.push(...error.problems);
  }
  if (problems.length === 0) return;
  process.stderr.write(formatProblems('There is no app package yet.', problems));
  process.exitCode = 1;
}

function write(manifest: Manifest, sources: Sources, { watch }: PackageOptions): void {
  const bytes = zipPackage(manifest, sources);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, bytes);
  const size = `${(bytes.length / 1024).toFixed(1)} KB`;
  const variant = watch ? 'with watch mode' : 'without watch mode';
  process.stdout.write(`${output}: ${manifest.name.short} ${manifest.version}, ${size}, ${variant}\n`);
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as { version: string };
  return version;
}

packageApp();
