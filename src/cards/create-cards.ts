/** Turns answers into Adaptive Cards. */
import type { SpokenAnswer } from '../answers/answer';
import type { View } from '../answers/view';
import type { Catalog } from '../catalog/catalog';
import type { Problem } from '../catalog/problem';
import { describeCard, type Ways } from './describe-card';
import { CardTemplateError, loadTemplates, type Templates } from './load-templates';
import { sampleAnswers } from './sample-answers';

/** An Adaptive Card as JSON. */
export type Card = Record<string, unknown>;

export interface Cards {
  /**
   * The card of an answer; `back` are the views that its buttons lead back to, the nearest first. Of those that would
   * make it too large for Teams it leaves the oldest out.
   *
   * @throws CardError when the card would be incomplete or too large for Teams.
   */
  render(answer: SpokenAnswer, back?: readonly View[]): Card;
}

/** A card must not leave as it is; `code` says why. */
export class CardError extends Error {
  constructor(
    readonly code: 'CARD_INCOMPLETE' | 'CARD_TOO_LARGE',
    message: string,
  ) {
    super(message);
    this.name = 'CardError';
  }
}

/** Teams takes 28 KB in its strictest place (webhooks); the rest is left to the envelope. */
export const mostBytes = 25 * 1024;

/**
 * Loads the templates and expands each one once with every kind of answer in every language, so that a broken template
 * is found before the first message.
 *
 * @throws CardTemplateError with every template and language that fails.
 * @example createCards(catalog).render(answer).type // 'AdaptiveCard'
 */
export function createCards(catalog: Catalog, templates: Templates = loadTemplates()): Cards {
  function render(answer: SpokenAnswer, back: readonly View[] = []): Card {
    const trail = answer.view ? [answer.view, ...back] : back;
    for (let steps = trail.length; steps >= 0; steps -= 1) {
      const { card, bytes } = expand(answer, { back: back.slice(0, steps), trail: trail.slice(0, steps) });
      if (bytes <= mostBytes) return card;
    }
    throw new CardError('CARD_TOO_LARGE', `The ${answer.kind} card is too large.`);
  }

  function expand(answer: SpokenAnswer, ways: Ways): { card: Card; bytes: number } {
    const template = templates[answer.kind];
    const data = describeCard(answer, ways, catalog);
    const missing = template.conditions.filter((name) => !Object.hasOwn(data, name));
    if (missing.length > 0)
      throw new CardError(
        'CARD_INCOMPLETE',
        `A condition of cards/${answer.kind}.json asks for ${missing.join(', ')}.`,
      );
    const { actions, ...shown } = template.expand(data) as Card;
    // A list without elements is no valid part of a card.
    const card = Array.isArray(actions) && actions.length > 0 ? { ...shown, actions } : shown;
    const json = JSON.stringify(card);
    if (json.includes('${'))
      throw new CardError(
        'CARD_INCOMPLETE',
        `The binding ${/\$\{[^}]*\}?/.exec(json)?.[0] ?? ''} of cards/${answer.kind}.json has no value.`,
      );
    return { card, bytes: Buffer.byteLength(json) };
  }

  const problems = new Map<string, Problem>();
  for (const answer of sampleAnswers(catalog)) {
    try {
      render(answer);
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      const fix = 'Correct the name in the template, or give it a value in describe-card.ts.';
      problems.set(what, { file: `cards/${answer.kind}.json`, what, fix });
    }
  }
  if (problems.size > 0) throw new CardTemplateError([...problems.values()]);
  return { render };
}
