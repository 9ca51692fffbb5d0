/** The buttons of a card: what the answer offers, and below it the way back and the other language. */
import type { SpokenAnswer } from '../answers/answer';
import type { ButtonRequest } from '../answers/button';
import type { View } from '../answers/view';
import type { Catalog } from '../catalog/catalog';
import { createCardAction, mostSteps, type CardActionData } from './card-action';

export interface CardButton {
  readonly title: string;
  readonly action: CardActionData;
}

/**
 * What an answer offers.
 *
 * @example describeButtons(answerOfUnknownEvent).map(({ title }) => title) // ['Report missing entry']
 */
export function describeButtons({ language, buttons = [] }: SpokenAnswer): CardButton[] {
  return buttons.map(({ title, request }) => ({ title, action: createCardAction(request, language) }));
}

/**
 * The ways from a card to others; `back` are the views to go back to, the nearest first.
 *
 * @example describeWays(answer, [], catalog).map(({ title }) => title) // ['Deutsch']
 */
export function describeWays(
  { language, view, previous }: SpokenAnswer,
  back: readonly View[],
  catalog: Catalog,
): CardButton[] {
  // On a later page the way back is the page before.
  const [last, ...earlier] = previous ? [previous, ...back] : back;
  const { actions } = catalog.words([language]);
  const others = catalog.languages.filter((other) => other !== language);
  return [
    ...(last ? [{ title: actions.back, action: createCardAction(openView(last, earlier), language) }] : []),
    ...(view
      ? others.map((other) => ({
          title: catalog.words([other]).languageName,
          action: createCardAction(openView(view, back), other),
        }))
      : []),
  ];
}

/**
 * The request to show a view, with the way back.
 *
 * @example openView({ kind: 'about' }) // { verb: 'open', view: { kind: 'about' } }
 */
export function openView(view: View, back: readonly View[] = []): ButtonRequest {
  return { verb: 'open', view, ...(back.length > 0 && { back: back.slice(0, mostSteps) }) };
}
