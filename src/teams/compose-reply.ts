/** Composes the reply about a view: the answer, or a pointer to the same answer in the same thread. */
import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { SpokenAnswer } from '../answers/answer';
import { answerNotice } from '../answers/answer-notice';
import { idsOf, restOf, type View } from '../answers/view';
import type { LanguageChain } from '../catalog/catalog';
import type { BotParts } from './bot-parts';
import { linkToMessage } from './link-to-message';
import { isShared, readWhere } from './read-activity';
import { sayView } from './say-view';
import type { TurnNotes } from './turns/turn-record';

export interface Composed {
  readonly answer: SpokenAnswer;
  /** Equal for equal replies. */
  readonly about: string;
  /** The entries that it tells about. */
  readonly ids: readonly string[];
}

/**
 * What to reply to an activity, and how it is remembered.
 *
 * @throws Error whatever the memory throws.
 * @example (await composeReply(viewOf(['20102']), activity, ['en'], parts)).answer.kind // 'entry', the second time 'notice'
 */
export async function composeReply(
  view: View,
  activity: Partial<Activity>,
  languages: LanguageChain,
  parts: BotParts,
): Promise<Composed> {
  const { catalog, memory, note } = parts;
  const answer = sayView(view, languages, parts);
  const about = fingerprint(view, answer.language);
  // Whoever asks again in a chat of their own wants to read it again; the help is nothing to point to.
  const mayPoint = isShared(activity) && view.kind !== 'help';
  const given = mayPoint ? await memory.givenIn(readWhere(activity)) : [];
  const earlier = given.find((other) => other.about === about && other.message !== activity.id);
  if (!earlier) {
    note({ ...noteView(view), answer: answer.kind, language: answer.language });
    return { answer, about, ids: idsOf(view) };
  }
  const { actions } = catalog.words(languages);
  const url = linkToMessage(activity, earlier.reply);
  const pointer = answerNotice('answered', catalog, languages, {
    values: { summary: answer.summary },
    links: url === undefined ? [] : [{ title: actions.toAnswer, url }],
    buttons: [{ title: actions.showAgain, request: { verb: 'open', view } }],
  });
  note({ ...noteView(view), answer: 'pointer', language: answer.language });
  return { answer: pointer, about: `pointer ${about}`, ids: [] };
}

/** A short text that is equal for equal answers, in whatever order their entries were named. */
function fingerprint(view: View, language: string): string {
  const ordered = view.kind === 'found' ? { ...view, ids: [...view.ids].sort() } : view;
  return createHash('sha256')
    .update(`${language} ${JSON.stringify(ordered)}`)
    .digest('base64url')
    .slice(0, 22);
}

/** What a turn's line in the log says of a view. */
function noteView(view: View): TurnNotes {
  const missing = restOf(view).unknown.map(({ family }) => family);
  return { found: idsOf(view), ...(missing.length > 0 && { missing }) };
}
