import { checkActivity } from '../../src/server/check-activity';

const clean = (overrides: Record<string, unknown>) => checkActivity({ type: 'message', ...overrides });
const found = (activity: Record<string, unknown>) => ({ ok: true, activity: { type: 'message', ...activity } });

it.each([null, undefined, [], 'a string', 5, true])('refuses %p, which is no object', (body) => {
  expect(checkActivity(body)).toEqual({ ok: false, reason: 'the body must be a JSON object' });
});

it.each([{}, { type: '' }, { type: null }, { type: 5 }, { type: ['message'] }, { type: {} }])(
  'refuses %j for its type',
  (body) => {
    expect(checkActivity(body)).toEqual({ ok: false, reason: 'type must be a non-empty string' });
  },
);

describe.each(['from', 'recipient', 'conversation'])('%s', (name) => {
  it.each([5, 'someone', true, []])('is refused as %j', (value) => {
    expect(clean({ [name]: value })).toEqual({ ok: false, reason: `${name} must be an object` });
  });

  it('is missing when it is null', () => {
    expect(clean({ [name]: null })).toEqual(found({}));
  });

  it('loses what is wrong inside of it', () => {
    expect(clean({ [name]: { id: 5, name: null, role: 'user', tenantId: [], toString: 'x' } })).toEqual(
      found({ [name]: { role: 'user' } }),
    );
  });
});

describe.each([
  ['text', 'a string'],
  ['textFormat', 'plain'],
  ['locale', 'de-DE'],
  ['channelId', 'msteams'],
  ['id', '1'],
  ['replyToId', '1'],
  ['deliveryMode', 'expectReplies'],
  ['name', 'task/fetch'],
  ['action', 'add'],
  ['timestamp', '2026-11-22T10:00:00.000Z'],
  ['localTimestamp', '2026-11-22T11:00:00.000+01:00'],
  ['serviceUrl', 'https://smba.trafficmanager.net/emea/'],
  ['channelData', { tenant: { id: 't' } }],
  ['entities', [{ type: 'clientInfo', locale: 'de-DE' }]],
  ['attachments', [{ contentType: 'text/html', name: 'ndes.log', content: '<p>' }]],
  ['membersAdded', [{ id: 'u' }]],
  ['membersRemoved', [{ id: 'u' }]],
])('%s', (name, sound) => {
  it('is kept when it is sound', () => {
    expect(clean({ [name]: sound })).toEqual(found({ [name]: sound }));
  });

  it.each([null, 5, true, typeof sound === 'string' ? {} : 'text', ...(Array.isArray(sound) ? [{}] : [[]])])(
    'is dropped as %j',
    (value) => {
      expect(clean({ [name]: value })).toEqual(found({}));
    },
  );
});

it.each([
  [
    'null members of arrays',
    { entities: [null, { type: 'a' }, 5], membersAdded: [null, { id: 'u' }] },
    { entities: [{ type: 'a' }], membersAdded: [{ id: 'u' }] },
  ],
  [
    'entities and attachments that do not say what they are',
    { entities: [{}, { type: null }], attachments: [{ contentType: 5 }] },
    { entities: [], attachments: [] },
  ],
  [
    'null and wrong fields of an entity',
    { entities: [{ type: 'mention', text: 5, mentioned: null, extra: null }] },
    { entities: [{ type: 'mention' }] },
  ],
  [
    'null and wrong fields of an attachment',
    { attachments: [{ contentType: 'a', name: {}, content: null }] },
    { attachments: [{ contentType: 'a' }] },
  ],
  ['a timestamp that is no time', { timestamp: 'yesterday' }, {}],
  ['a service URL that is no address', { serviceUrl: 'smba' }, {}],
  ['a service URL with a broken host', { serviceUrl: 'http://[' }, {}],
  ['a service URL that is no web address', { serviceUrl: 'file:///etc/passwd' }, {}],
  ['a null value', { value: null }, {}],
  ['fields that the schema does not have', { hasOwnProperty: 1, then: 'x' }, {}],
  [
    'fields that the bot does not read',
    { summary: 'x', suggestedActions: {}, relatesTo: {}, callerId: 'urn:botframework:azure', from: { email: 'x' } },
    { from: {} },
  ],
  [
    'what the bot does not read of the channel’s own data',
    { channelData: { tenant: { id: 't', x: 1 }, team: { id: 5, aadGroupId: 'g' }, source: {}, onBehalfOf: [] } },
    { channelData: { tenant: { id: 't' }, team: { aadGroupId: 'g' } } },
  ],
  [
    'what the bot does not read of an entity or an attachment',
    { entities: [{ type: 'a', extra: {} }], attachments: [{ contentType: 'a', contentUrl: 'https://evil.example' }] },
    { entities: [{ type: 'a' }], attachments: [{ contentType: 'a' }] },
  ],
])('drops %s', (_title, overrides, activity) => {
  expect(clean(overrides)).toEqual(found(activity));
});

it.each([{ a: 1 }, 'text', 0, false, []])('keeps the value of a button, whatever it is: %j', (value) => {
  expect(clean({ value })).toEqual(found({ value }));
});

it('keeps an entity that names somebody', () => {
  const mention = { type: 'mention', text: '<at>Bot</at>', mentioned: { id: '28:bot', name: 'Bot' } };
  expect(clean({ entities: [mention] })).toEqual(found({ entities: [mention] }));
});

it('keeps what a quotation says', () => {
  const entities = [{ type: 'quotedReply', preview: '20102', quotedReply: { preview: '20103' } }];
  expect(clean({ entities })).toEqual(found({ entities }));
});

it('keeps the kind of a conversation', () => {
  const conversation = { id: 'c', conversationType: 'channel', isGroup: true, tenantId: 't', name: 'General' };
  expect(clean({ conversation })).toEqual(found({ conversation }));
});

it('takes a prototype for no field', () => {
  const body: unknown = JSON.parse('{"type":"message","__proto__":{"text":"x"},"from":{"__proto__":{"id":"x"}}}');
  expect(checkActivity(body)).toEqual(found({ from: {} }));
});
