/** All checks of an app package, in the order in which they can be made. */
import type { Catalog } from '../../src/catalog/catalog';
import type { Problem } from '../../src/catalog/problem';
import { checkCommands } from './check-commands';
import { checkIcons } from './check-icons';
import { checkLanguage } from './check-language';
import { checkPlaceholders } from './check-placeholders';
import { checkSchema } from './check-schema';
import type { Manifest, Sources } from './read-sources';

/**
 * Everything that is wrong with a filled manifest and the files beside it. What holds between the files is looked at
 * once each of them has the shape that its schema asks for.
 *
 * @example checkPackage(fillManifest(sources, options, '0.1.0'), sources, loadCatalog()) // []
 */
export function checkPackage(
  manifest: Manifest,
  { languages, icons }: Pick<Sources, 'languages' | 'icons'>,
  catalog: Catalog,
): Problem[] {
  const file = 'manifest/manifest.json';
  const version = manifest.manifestVersion;
  const files = Object.entries(languages).map(([name, texts]) => [`manifest/${name}`, texts] as const);
  const shape = [
    ...checkVersion(manifest.version),
    ...checkIcons(icons),
    ...checkPlaceholders(manifest, file),
    ...files.flatMap(([name, texts]) => checkPlaceholders(texts, name)),
    ...checkSchema('MicrosoftTeams', version, manifest, file),
    ...files.flatMap(([name, texts]) => checkSchema('MicrosoftTeams.Localization', version, texts, name)),
  ];
  if (shape.length > 0) return shape;
  return [
    ...files.flatMap(([name, texts]) => checkLanguage(manifest, texts, name)),
    ...checkCommands({ manifest, languages }, catalog),
  ];
}

/** The schema takes any text; Teams takes three numbers and no `-beta.1` behind them. */
function checkVersion(version: string): Problem[] {
  if (/^\d+\.\d+\.\d+$/.test(version)) return [];
  return [{ file: 'package.json', what: 'the version is not three numbers', fix: 'Use one such as 1.2.0.' }];
}
