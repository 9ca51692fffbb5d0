/** Every card that the catalog can make: entries, events with a code, and the samples, in every language. */
import type { SpokenAnswer } from '../../src/answers/answer';
import { answerView } from '../../src/answers/answer-view';
import { viewOf } from '../../src/answers/view';
import { createCards, type Card } from '../../src/cards/create-cards';
import { sampleAnswers } from '../../src/cards/sample-answers';
import { catalog, codes, events, languages } from './answers';

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
  ...sampleAnswers(catalog),
].map((answer) => ({ title: `${answer.language}: ${answer.summary}`, answer, card: cards.render(answer) }));

export type CardNode = Readonly<Record<string, unknown>>;

/** Every object of a card, the root first; the data of buttons is no part of what is shown. */
export function nodesOf(value: unknown): CardNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as CardNode;
  return [node, ...Object.entries(node).flatMap(([key, inner]) => (key === 'data' ? [] : nodesOf(inner)))];
}

/** Every text that a card shows, top to bottom. */
export const textsOf = (card: Card): string[] =>
  nodesOf([card.body, card.actions]).flatMap(({ text, title, label }) =>
    [text, title, label].filter((shown) => typeof shown === 'string'),
  );
