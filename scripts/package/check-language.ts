/** Checks that another language has every text of the manifest, and no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/catalog/problem';
import { schemaFolder } from './check-schema';
import { listTexts } from './list-texts';
import type { Manifest, Texts } from './read-sources';

/**
 * The texts that a language lacks or has too many of. Which texts of a manifest can be translated is said by Microsoft's
 * schema of the language files.
 *
 * @example checkLanguage(manifest, {}, 'manifest/de.json')[0]?.what // 'name.short has no text'
 */
export function checkLanguage(manifest: Manifest, texts: Texts, file: string): Problem[] {
  const keys = Object.keys(texts).filter((key) => key !== '$schema');
  const translatable = readTranslatable(manifest.manifestVersion);
  const needed = listTexts(manifest)
    .map(([place]) => place)
    .filter((place) => translatable.some((pattern) => pattern.test(place)));
  return [
    ...needed
      .filter((place) => !keys.includes(place))
      .map((place) => ({ file, what: `${place} has no text`, fix: 'Write it in this language.' })),
    ...keys
      .filter((key) => !needed.includes(key))
      .map((key) => ({ file, what: `${key} is no text of the manifest`, fix: 'Remove it, or correct its place.' })),
  ];
}

interface LocalizationSchema {
  readonly properties: object;
  readonly patternProperties: object;
}

function readTranslatable(version: string): RegExp[] {
  const path = join(schemaFolder, `v${version}`, 'MicrosoftTeams.Localization.schema.json');
  const schema = JSON.parse(readFileSync(path, 'utf8')) as LocalizationSchema;
  const names = Object.keys(schema.properties).filter((name) => name !== '$schema');
  const patterns = names.map((name) => `^${name.replaceAll('.', '\\.')}$`);
  return [...patterns, ...Object.keys(schema.patternProperties)].map((pattern) => new RegExp(pattern));
}
