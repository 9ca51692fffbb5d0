/** Every card that the catalog can make: entries, events with a code, digests, and the samples, in every language. */
import { digestCases } from '../../scripts/preview/digest-cases';
import type { SpokenAnswer } from '../../src/answers/answer';
import { answerView } from '../../src/answers/answer-view';
import { viewOf } from '../../src/answers/view';
import { createCards, type Card } from '../../src/cards/create-cards';
import { sampleAnswers } from '../../src/cards/sample-answers';
import { catalog, codes, events, languages } from './answers';
import { nodesOf } from './nodes-of';

export interface NamedCard {
  readonly title: string;
  readonly answer: SpokenAnswer;
  readonly card: Card;
}

export const cards = createCards(catalog);

const questions = [
  ...catalog.entries.map((entry) => [entry]),
  ...events.flatMap((event) => codes.map((code) => [event, code])),
  catalog.entries,
];

export const everyCard: readonly NamedCard[] = [
  ...languages.flatMap((language) =>
    questions.map((entries) => answerView(viewOf(entries.map(({ id }) => id)), catalog, [language])),
  ),
  ...languages.flatMap((language) => digestCases(catalog).map(({ view }) => answerView(view, catalog, [language]))),
  ...sampleAnswers(catalog),
].map((answer) => ({ title: `${answer.language}: ${answer.summary}`, answer, card: cards.render(answer) }));

/** Every text that a card shows, top to bottom. */
export const textsOf = (card: Card): string[] =>
  nodesOf([card.body, card.actions]).flatMap(({ text, title, label }) =>
    [text, title, label].filter((shown) => typeof shown === 'string'),
  );
