/** Decides whether a body is an activity, and takes everything out of it that a later reader could stumble over. */

export type CheckedActivity = { type: string } & Record<string, unknown>;

export type ActivityCheck = { ok: true; activity: CheckedActivity } | { ok: false; reason: string };

type Fields = Record<string, (value: unknown) => unknown>;

/**
 * Refuses what is no activity at all; of anything else it keeps the fields of the Bot Framework's schema that have the
 * type they should have, so that nobody behind it meets a null text or a null entity.
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
const record = (value: unknown) => (isRecord(value) ? value : undefined);
// botbuilder makes Date objects of them, and an invalid one throws when it is written.
const time = (value: unknown) => (typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined);
const address = (value: unknown) =>
  typeof value === 'string' && /^https?:\/\/[^/]/i.test(value) && URL.canParse(value) ? value : undefined;
const object = (fields: Fields) => (value: unknown) => (isRecord(value) ? pick(value, fields) : undefined);
const texts = (value: unknown) => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined);
const records = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : undefined);
const objects = (fields: Fields) => (value: unknown) => records(value)?.map(object(fields));
// An entity or an attachment that does not say what it is means nothing to anybody.
const named = (name: string, fields: Fields) => (value: unknown) =>
  records(value)
    ?.filter((item) => typeof item[name] === 'string')
    .map((item) => ({ ...withoutNulls(item, fields), ...pick(item, fields) }));

const accountFields: Fields = {
  ...{ id: text, name: text, aadObjectId: text, objectId: text, role: text, userRole: text, tenantId: text },
  ...{ email: text, userPrincipalName: text, givenName: text, surname: text, properties: record },
};

const activityFields: Fields = {
  ...{ id: text, channelId: text, serviceUrl: address, name: text, action: text, replyToId: text, deliveryMode: text },
  ...{ timestamp: time, localTimestamp: time, expiration: time, localTimezone: text },
  ...{ text, textFormat: text, locale: text, summary: text, speak: text, inputHint: text, importance: text },
  ...{ topicName: text, label: text, code: text, attachmentLayout: text, historyDisclosed: flag },
  from: object(accountFields),
  recipient: object(accountFields),
  conversation: object({ ...accountFields, conversationType: text, isGroup: flag }),
  membersAdded: objects(accountFields),
  membersRemoved: objects(accountFields),
  reactionsAdded: records,
  reactionsRemoved: records,
  entities: named('type', { type: text, text, locale: text, country: text, mentioned: object(accountFields) }),
  attachments: named('contentType', { contentType: text, contentUrl: text, name: text, thumbnailUrl: text }),
  channelData: record,
  suggestedActions: record,
  semanticAction: record,
  relatesTo: record,
  textHighlights: records,
  listenFor: texts,
  valueType: text,
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

/** What an entity or an attachment carries beyond the fields that we know. */
function withoutNulls(source: Record<string, unknown>, known: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(source).filter(
      ([name, value]) => !Object.hasOwn(known, name) && value !== null && value !== undefined,
    ),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
