/** Replies to a message about a view: with the answer, or with a pointer to the same answer in the same thread. */
import { createHash } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { View } from '../answers/view';
import type { LanguageChain } from '../catalog/catalog';
import { answerNotice } from '../answers/answer-notice';
import type { Given } from '../memory/create-memory';
import type { BotParts } from './bot-parts';
import { createReply } from './create-reply';
import { linkToMessage } from './link-to-message';
import { isShared, readWhere } from './read-activity';
import { sayView } from './say-view';
import type { TurnNotes } from './turns/turn-record';

/** Sends the reply and remembers it, so that an edit can change it and a repetition can point to it. */
export async function replyWithView(
  context: TurnContext,
  view: View,
  languages: LanguageChain,
  parts: BotParts,
): Promise<void> {
  const { activity } = context;
  const { cards, catalog, memory, note } = parts;
  const answer = sayView(view, languages, parts);
  const about = describeView(view, answer.language);
  // Whoever asks again in a chat of their own wants to read it again; the help is nothing to point to.
  const mayPoint = isShared(activity) && view.kind !== 'help';
  const given = mayPoint ? await memory.givenIn(readWhere(activity)) : [];
  const earlier = given.find((other) => other.about === about && other.message !== activity.id);
  if (earlier) {
    const { actions } = catalog.words(languages);
    const url = linkToMessage(activity, earlier.reply);
    const pointer = answerNotice('answered', catalog, languages, {
      values: { summary: answer.summary },
      links: url === undefined ? [] : [{ title: actions.toAnswer, url }],
      buttons: [{ title: actions.showAgain, request: { verb: 'open', view } }],
    });
    const reply = await context.sendActivity(createReply(pointer, cards));
    await rememberReply(context, { about: 'pointer', reply: reply?.id ?? '', ids: [] }, parts);
    note({ ...noteView(view), answer: 'pointer', language: answer.language });
    return;
  }
  const reply = await context.sendActivity(createReply(answer, cards));
  const ids = idsOf(view);
  await rememberReply(context, { about, reply: reply?.id ?? '', ids }, parts);
  note({ ...noteView(view), answer: answer.kind, language: answer.language });
}

/**
 * What a turn's line in the log says of a view.
 *
 * @example noteView({ kind: 'found', ids: ['20102'] }) // { found: ['20102'] }
 */
export function noteView(view: View): TurnNotes {
  const missing = 'rest' in view ? (view.rest?.unknown ?? []).map(({ family }) => family) : [];
  return { found: idsOf(view), ...(missing.length > 0 && { missing }) };
}

/**
 * Remembers what was answered; a memory that fails costs the comfort, not the answer.
 *
 * @example await rememberReply(context, { about, reply: '1611060744833', ids: ['20102'] }, parts)
 */
export async function rememberReply(
  { activity }: TurnContext,
  given: Pick<Given, 'about' | 'reply' | 'ids'>,
  { memory, log, now }: BotParts,
): Promise<void> {
  const where = readWhere(activity);
  try {
    if (activity.id) await memory.remember(where, { ...given, message: activity.id, at: now() });
    if (given.ids.length > 0) await memory.countAsked(where, given.ids);
  } catch (error) {
    log.warn({ code: 'MEMORY_FAILED', cause: String(error) }, 'an answer was given and not remembered');
  }
}

/**
 * A short text that is equal for equal answers.
 *
 * @example describeView(view, 'de') === describeView(view, 'en') // false
 */
export function describeView(view: View, language: string): string {
  return createHash('sha256')
    .update(`${language} ${JSON.stringify(view)}`)
    .digest('base64url')
    .slice(0, 22);
}

/**
 * The entries that a view tells about by itself; those of a search are guesses.
 *
 * @example idsOf({ kind: 'found', ids: ['20102'] }) // ['20102']
 */
export function idsOf(view: View): readonly string[] {
  if (view.kind === 'found') return view.ids;
  if (view.kind !== 'digest') return [];
  return [...new Set(view.pairs.flatMap(([id, code]) => (code === '' ? [id] : [id, code])))];
}
