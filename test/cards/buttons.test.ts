/** Buttons: whatever an answer offers stands on its card, of every kind; the dialog of the message extension adds one to any. */
import { createCards } from '../../src/cards/create-cards';
import { cardKinds } from '../../src/cards/load-templates';
import { sampleAnswers } from '../../src/cards/sample-answers';
import { catalog } from '../support/answers';

const cards = createCards(catalog);
const samples = sampleAnswers(catalog);

it.each(cardKinds.filter((kind) => kind !== 'error'))('a card of the kind %s shows its buttons', (kind) => {
  const answer = samples.find((sample) => sample.kind === kind)!;
  const buttons = [{ title: 'Press me', request: { verb: 'watch', on: true } as const }];
  expect(JSON.stringify(cards.render({ ...answer, buttons }))).toContain('"title":"Press me"');
});
