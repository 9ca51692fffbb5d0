/** An answer as an activity: the card alone, because Teams splits a message that has text beside a card. */
import { CardFactory, MessageFactory, type Activity } from 'botbuilder';
import type { SpokenAnswer } from '../answers/answer';
import type { Cards } from '../cards/create-cards';

/**
 * The message that carries an answer's card; its summary is the notification.
 *
 * @example createReply(answer, cards).summary // '20102 · PkcsCertIssue_Failure — ✖ Failure: …'
 */
export function createReply(answer: SpokenAnswer, cards: Cards): Partial<Activity> {
  return { ...MessageFactory.attachment(CardFactory.adaptiveCard(cards.render(answer))), summary: answer.summary };
}
