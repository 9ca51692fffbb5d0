/** Makes the manifest of one installation: `${{BOT_DOMAIN}}` and its like get their values, the watch variant its permissions. */
import type { PackageOptions } from './package-options';
import type { Manifest, Sources } from './read-sources';

/**
 * The manifest with the values of the options; a placeholder that is none of ours stays as it is written.
 *
 * @example fillManifest(sources, { appId, domain: 'bot.contoso.de', watch: false }, '0.1.0').id // appId
 */
export function fillManifest(
  { manifest, watch }: Pick<Sources, 'manifest' | 'watch'>,
  options: PackageOptions,
  version: string,
): Manifest {
  const values: Readonly<Record<string, string>> = {
    MicrosoftAppId: options.appId,
    BOT_DOMAIN: options.domain,
    VERSION: version,
  };
  const text = JSON.stringify({ ...manifest, ...(options.watch && watch) });
  const filled = text.replace(/\$\{\{(\w+)\}\}/g, (placeholder, name: string) => values[name] ?? placeholder);
  return JSON.parse(filled) as Manifest;
}
