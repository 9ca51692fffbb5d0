/** Checks a card against the Adaptive Cards 1.5.0 schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

interface CardSchema {
  id: string;
  definitions: { AdaptiveCard: { properties: Record<string, object> } };
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const { id, ...schema } = readJson(join(__dirname, 'adaptive-card-1.5.0.json')) as CardSchema;
// Teams' own property of the root; its hosts skip what they do not know.
schema.definitions.AdaptiveCard.properties.msteams = {
  type: 'object',
  properties: { width: { enum: ['Full'] } },
  additionalProperties: false,
};

const ajv = new Ajv({ strict: false });
ajv.addMetaSchema(readJson(require.resolve('ajv/dist/refs/json-schema-draft-06.json')) as object);
addFormats(ajv);
const validate = ajv.compile({ ...schema, $id: id });

/** What a host of version 1.5 shows: an element of Teams alone has a fallback. */
function withFallbacks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFallbacks);
  if (typeof value !== 'object' || value === null) return value;
  const { type, fallback } = value as { type?: unknown; fallback?: unknown };
  if (typeof type === 'string' && type.startsWith('Chart.') && typeof fallback === 'object') return fallback;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withFallbacks(inner)]));
}

/**
 * What the schema has against a card; nothing when it is valid.
 *
 * @example schemaErrors({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlok' }] }) // ['/body/0 must …', …]
 */
export function schemaErrors(card: object): string[] {
  if (validate(withFallbacks(card))) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}
