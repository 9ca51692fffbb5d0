/** Decides whether a body is an activity, and takes out of it what the bot reads, in the shape that it should have. */

export type CheckedActivity = { type: string } & Record<string, unknown>;

export type ActivityCheck = { ok: true; activity: CheckedActivity } | { ok: false; reason: string };

type Fields = Record<string, (value: unknown) => unknown>;

/**
 * Refuses what is no activity at all; of anything else it keeps the fields that the bot or the SDK reads and that have the
 * type they should have, so that nobody behind it meets a null text, a null entity or a field nobody has thought of.
 *
 * @example
 * checkActivity({ type: 'message', text: null, entities: [null] }) // → { ok: true, activity: { type: 'message', entities: [] } }
 * checkActivity({ type: 'message', from: 5 })                      // → { ok: false, reason: 'from must be an object' }
 */
export function checkActivity(body: unknown): ActivityCheck {
  if (!isRecord(body)) return { ok: false, reason: 'the body must be a JSON object' };
  const { type } = body;
  if (typeof type !== 'string' || type === '') return { ok: false, reason: 'type must be a non-empty string' };
  for (const name of ['from', 'recipient', 'conversation']) {
    const value = body[name];
    if (value !== undefined && value !== null && !isRecord(value)) {
      return { ok: false, reason: `${name} must be an object` };
    }
  }
  return { ok: true, activity: { ...pick(body, activityFields), type } };
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined);
const anything = (value: unknown) => value ?? undefined;
// botbuilder makes Date objects of them, and an invalid one throws when it is written.
const time = (value: unknown) => (typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined);
const address = (value: unknown) =>
  typeof value === 'string' && /^https?:\/\/[^/]/i.test(value) && URL.canParse(value) ? value : undefined;
const object = (fields: Fields) => (value: unknown) => (isRecord(value) ? pick(value, fields) : undefined);
const objects = (fields: Fields) => (value: unknown) =>
  Array.isArray(value) ? value.filter(isRecord).map((item) => pick(item, fields)) : undefined;
// An entity or an attachment that does not say what it is means nothing to anybody.
const named = (name: string, fields: Fields) => (value: unknown) =>
  objects(fields)(value)?.filter((item) => item[name] !== undefined);

const accountFields: Fields = { id: text, name: text, aadObjectId: text, role: text, tenantId: text };

const channelDataFields: Fields = {
  eventType: text,
  tenant: object({ id: text }),
  team: object({ id: text, aadGroupId: text }),
};

const entityFields: Fields = {
  ...{ type: text, text, locale: text, mentioned: object(accountFields) },
  ...{ preview: text, quotedReply: object({ preview: text }) },
};

const activityFields: Fields = {
  ...{ id: text, channelId: text, serviceUrl: address, name: text, action: text, replyToId: text, deliveryMode: text },
  ...{ timestamp: time, localTimestamp: time, text, textFormat: text, locale: text },
  from: object(accountFields),
  recipient: object(accountFields),
  conversation: object({ ...accountFields, conversationType: text, isGroup: flag }),
  membersAdded: objects(accountFields),
  membersRemoved: objects(accountFields),
  entities: named('type', entityFields),
  attachments: named('contentType', { contentType: text, name: text, content: anything }),
  channelData: object(channelDataFields),
  value: anything,
};

function pick(source: Record<string, unknown>, fields: Fields): Record<string, unknown> {
  const picked: [string, unknown][] = [];
  for (const [name, clean] of Object.entries(fields)) {
    const value = Object.hasOwn(source, name) ? clean(source[name]) : undefined;
    if (value !== undefined) picked.push([name, value]);
  }
  return Object.fromEntries(picked);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
