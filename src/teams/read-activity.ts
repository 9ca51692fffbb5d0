/** What an activity says, to whom, and in which language its sender reads; odd shapes say nothing and never throw. */
import type { Activity, Attachment, Entity } from 'botbuilder';
import type { Where } from '../memory/create-memory';
import type { Message } from '../recognition/message';
import type { Arrival } from './create-rate-limit';

/** Fields as they may really arrive, whatever the SDK's types promise. */
type Arrived = Partial<Activity>;

interface MentionEntity extends Entity {
  readonly mentioned?: { readonly id?: unknown; readonly name?: unknown };
  readonly text?: unknown;
}

/**
 * The message of an activity: text without mentions, its HTML twin, and what it quotes.
 *
 * @example readMessageOf({ text: '<at>Bot</at> 20102', entities: [mention] }).text // '  20102'
 */
export function readMessageOf({ text, entities, attachments }: Arrived): Message {
  return {
    text: removeMentions(typeof text === 'string' ? text : '', mentionsOf(entities)),
    html: htmlOf(attachments),
    quoted: [
      ...listOf<Entity>(entities).flatMap(readQuotation),
      ...listOf<Attachment>(attachments).flatMap(readReference),
    ],
  };
}

/** A reply that quotes carries what it quotes in `quotedReply.preview`; some clients put `preview` on the entity itself. */
function readQuotation({ type, quotedReply, preview }: Entity): string[] {
  if (typeof type !== 'string' || type.toLowerCase() !== 'quotedreply') return [];
  const nested = (quotedReply as { preview?: unknown } | null | undefined)?.preview;
  return [nested ?? preview].filter((text) => typeof text === 'string');
}

/**
 * What a message refers to, as Microsoft Graph describes it: a preview, or the forwarded message itself.
 *
 * @example readReference({ contentType: 'messageReference', content: '{"messagePreview":"20102"}' }) // ['20102']
 */
export function readReference({ contentType, content }: Attachment): string[] {
  if (contentType !== 'messageReference' && contentType !== 'forwardedMessageReference') return [];
  const { originalMessageContent, messagePreview } = readContent(content);
  return [originalMessageContent ?? messagePreview].filter((text) => typeof text === 'string');
}

/**
 * The fields of an attachment's content, which is an object or its JSON; none of anything else.
 *
 * @example readContent('{"messagePreview":"20102"}') // { messagePreview: '20102' }
 */
export function readContent(content: unknown): Readonly<Record<string, unknown>> {
  const parsed: unknown = typeof content === 'string' ? parseJson(content) : content;
  return listOf<Record<string, unknown>>([parsed])[0] ?? {};
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Whether a message holds a code snippet: its text is stored elsewhere, and a bot is not given it.
 *
 * @example hasSnippet({ attachments: [{ contentType: 'application/vnd.microsoft.card.codesnippet' }] }) // true
 */
export function hasSnippet({ attachments }: { readonly attachments?: unknown }): boolean {
  return listOf<Attachment>(attachments).some(
    ({ contentType }) => contentType === 'application/vnd.microsoft.card.codesnippet',
  );
}

/** Whether a message carries an Adaptive Card, as one does that was made with a message extension. */
export function hasCard({ attachments }: Arrived): boolean {
  return listOf<Attachment>(attachments).some(
    ({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive',
  );
}

/** Removes each mention once, by the text of its entity; tags that no entity names are noise to the recognition. */
function removeMentions(text: string, mentions: readonly MentionEntity[]): string {
  return mentions.reduce(
    (rest, { text: mention }) =>
      typeof mention === 'string' && /^(<at|@)/.test(mention) ? rest.replace(mention, () => ' ') : rest,
    text,
  );
}

/**
 * Whether a message is meant for the bot: in a personal chat always, elsewhere when it mentions the bot.
 *
 * @example isAddressedToBot({ conversation: { conversationType: 'channel' }, entities: [] }) // false
 */
export function isAddressedToBot(activity: Arrived): boolean {
  if (!isShared(activity)) return true;
  const { id, name = '' } = activity.recipient ?? {};
  const isEntity = mentionsOf(activity.entities).some(
    ({ mentioned }) => (id !== undefined && mentioned?.id === id) || (id === undefined && mentioned !== undefined),
  );
  return isEntity || (name !== '' && mentionedNames(activity).includes(name));
}

/** Mentions without an entity: `<at id="0">Bot</at>` in the text, a span of schema.org's type in the HTML. */
function mentionedNames({ text, attachments }: Arrived): string[] {
  const tags = typeof text === 'string' ? text.matchAll(/<at\b[^<>]*>([^<>]*)<\/at>/g) : [];
  const spans = htmlOf(attachments).matchAll(/\/Mention"[^<>]{0,200}>([^<>]{0,200})</g);
  return [...tags, ...spans].map(([, name = '']) => name.trim());
}

/** The HTML twin of a message. */
export function htmlOf(attachments: unknown): string {
  return listOf<Attachment>(attachments)
    .filter(({ contentType, content }) => contentType === 'text/html' && typeof content === 'string')
    .map(({ content }) => content as string)
    .join('\n');
}

/** A group chat or a channel; a conversation that does not say what it is counts as personal. */
export function isShared({ conversation }: Arrived): boolean {
  const type: unknown = conversation?.conversationType;
  if (typeof type === 'string' && type !== '') return type !== 'personal';
  return conversation?.isGroup === true;
}

/** Whether the sender is a bot, this one or another: answering it could go on for ever. Teams begins their ids with 28. */
export function isFromBot({ from, recipient }: Arrived): boolean {
  const id: unknown = from?.id;
  if (from?.role === 'bot' || from?.role === 'skill') return true;
  return typeof id === 'string' && id !== '' && (id === recipient?.id || id.startsWith('28:'));
}

/**
 * What the sender set as their language, best source first.
 *
 * @example readLocales({ locale: 'de-DE' }) // ['de-DE', undefined]
 */
export function readLocales({ locale, entities }: Arrived): (string | undefined)[] {
  const client: unknown = listOf<Entity>(entities).find(({ type }) => type === 'clientInfo')?.locale;
  return [locale, client].map((tag) => (typeof tag === 'string' ? tag : undefined));
}

/**
 * Who sent an activity, the same in every conversation; empty where it does not say.
 *
 * @example readPerson({ from: { id: '29:kim', aadObjectId: '0f…' } }) // '0f…'
 */
export function readPerson({ from }: Arrived): string {
  return from?.aadObjectId || (from?.id ?? '');
}

/**
 * Where an activity happened: its thread, its conversation, and the team or chat around it.
 *
 * @example readWhere(activity) // { thread: '19:a@thread.tacv2;messageid=1', conversation: '19:a@thread.tacv2', place: '19:team' }
 */
export function readWhere(activity: Arrived): Where {
  const conversation = readConversationKey(activity);
  const id: unknown = activity.conversation?.id;
  const team = (activity.channelData as { team?: { id?: unknown } | null } | undefined)?.team?.id;
  return {
    thread: typeof id === 'string' ? id : '',
    conversation,
    place: typeof team === 'string' && team !== '' ? team : conversation,
  };
}

/**
 * Whose share of the bot's answers an activity takes, and whether its sender waits for one.
 *
 * @example readArrival(messageActivity({ text: '20102' })) // { conversation: 'a:personal-1', tenant: '', isAsked: true }
 */
export function readArrival(activity: Arrived): Arrival {
  const { conversation, type } = activity;
  const inChannelData = (activity.channelData as { tenant?: { id?: unknown } | null } | undefined)?.tenant?.id;
  const tenant: unknown = conversation?.tenantId ?? inChannelData;
  return {
    conversation: readConversationKey(activity),
    tenant: typeof tenant === 'string' ? tenant : '',
    isAsked: type === 'invoke' || (type === 'message' && isAddressedToBot(activity)),
  };
}

/**
 * The conversation without the message that a thread hangs on: what an installation belongs to.
 *
 * @example readConversationKey({ conversation: { id: '19:a@thread.tacv2;messageid=1' } }) // '19:a@thread.tacv2'
 */
export function readConversationKey({ conversation }: Arrived): string {
  const id: unknown = conversation?.id;
  return typeof id === 'string' ? (id.split(';')[0] ?? '') : '';
}

function mentionsOf(entities: Arrived['entities']): MentionEntity[] {
  return listOf<MentionEntity>(entities).filter(({ type }) => type === 'mention');
}

/**
 * The objects of a list; nothing of anything else.
 *
 * @example listOf([{ a: 1 }, null, 5]) // [{ a: 1 }]
 */
export function listOf<T extends object>(value: unknown): T[] {
  return Array.isArray(value) ? value.filter((item): item is T => typeof item === 'object' && item !== null) : [];
}
