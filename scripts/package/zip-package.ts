/** Zips an app package: the same content gives the same bytes, whenever and wherever it is made. */
import { strToU8, zipSync } from 'fflate';
import type { Manifest, Sources } from './read-sources';

// A zip has no time zone: fflate writes the local time, so a local time is what stays the same. The first that a zip can say.
const mtime = new Date(1980, 0, 1);

/**
 * The bytes of the package.
 *
 * @example writeFileSync('build/connector-guide.zip', zipPackage(manifest, sources))
 */
export function zipPackage(manifest: Manifest, { languages, icons }: Pick<Sources, 'languages' | 'icons'>): Uint8Array {
  const toFile = (value: unknown) => strToU8(`${JSON.stringify(value, undefined, 2)}\n`);
  const texts = Object.entries(languages).map(([name, value]) => [name, toFile(value)] as const);
  return zipSync({ 'manifest.json': toFile(manifest), ...Object.fromEntries(texts), ...icons }, { mtime, level: 9 });
}
