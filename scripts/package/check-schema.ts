/** Checks a manifest and its languages against Microsoft's JSON schemas, which `@microsoft/app-manifest` carries: no network. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import type { Problem } from '../../src/catalog/problem';

/** The folder with a folder a schema version. */
export const schemaFolder = join(
  dirname(require.resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams',
);

export type SchemaName = 'MicrosoftTeams' | 'MicrosoftTeams.Localization';

/**
 * What the schema of that version has against a value.
 *
 * @param file how the value is called in the problems.
 * @example checkSchema('MicrosoftTeams', '1.30', manifest, 'manifest/manifest.json') // []
 */
export function checkSchema(schema: SchemaName, version: string, value: unknown, file: string): Problem[] {
  const path = join(schemaFolder, `v${version}`, `${schema}.schema.json`);
  if (!existsSync(path)) {
    return [
      { file, what: `there is no schema of version ${version}`, fix: 'Use a manifestVersion that Teams supports.' },
    ];
  }
  // The schemas are Microsoft's: no lint of ajv's own, and patterns that are none in Unicode mode. Their one format is $schema's.
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  return errors.map(({ instancePath, message = 'is not valid', params }) => ({
    file,
    what: `${instancePath || 'the file'} ${message}${nameOf(params)}`,
    fix: `Correct it as the schema of version ${version} says.`,
  }));
}

/** The property that ajv's message is about but does not name. */
function nameOf({ additionalProperty }: Record<string, unknown>): string {
  return typeof additionalProperty === 'string' ? `: ${additionalProperty}` : '';
}
