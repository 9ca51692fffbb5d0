/** Checks a card against the Adaptive Cards 1.5.0 schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type AnySchemaObject } from 'ajv';
import addFormats from 'ajv-formats';

const readSchema = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as AnySchemaObject;

const { id, ...schema } = readSchema(join(__dirname, 'adaptive-card-1.5.0.json'));
const ajv = new Ajv({ strict: false });
ajv.addMetaSchema(readSchema(require.resolve('ajv/dist/refs/json-schema-draft-06.json')));
addFormats(ajv);
const validate = ajv.compile({ ...schema, $id: id as string });

/**
 * What the schema has against a card; nothing when it is valid. `msteams` is Teams' own property of the root.
 *
 * @example schemaErrors({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlok' }] }) // ['/body/0 must …', …]
 */
export function schemaErrors(card: object): string[] {
  const { msteams: _, ...rest } = card as { msteams?: unknown };
  return validate(rest)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}
