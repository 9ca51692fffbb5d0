/** An answer as an activity: the card alone, because Teams splits a message that has text beside a card. */
import { CardFactory, MessageFactory, type Activity } from 'botbuilder';
import type { SpokenAnswer } from '../answers/answer';
import type { View } from '../answers/view';
import type { Cards } from '../cards/create-cards';

/** What a thumb up or down is worth: not the words about the bot itself. */
const ratedKinds: ReadonlySet<SpokenAnswer['kind']> = new Set(['entry', 'entries', 'digest', 'search', 'unknown']);

/**
 * The message that carries an answer's card; its summary is the notification.
 *
 * @example createReply(answer, cards).summary // '20102 · PkcsCertIssue_Failure — ✖ Failure: …'
 */
export function createReply(answer: SpokenAnswer, cards: Cards, back: readonly View[] = []): Partial<Activity> {
  return {
    ...MessageFactory.attachment(CardFactory.adaptiveCard(cards.render(answer, back))),
    summary: answer.summary,
    ...(ratedKinds.has(answer.kind) && { channelData: { feedbackLoop: { type: 'default' } } }),
  };
}
