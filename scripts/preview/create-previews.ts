/** The cards that the preview shows: the digests of logs of every kind, one of every kind of answer, then every entry. */
import { answerView } from '../../src/answers/answer-view';
import { viewOf } from '../../src/answers/view';
import { createCards } from '../../src/cards/create-cards';
import { sampleAnswers } from '../../src/cards/sample-answers';
import type { Catalog } from '../../src/catalog/catalog';
import { digestCases } from './digest-cases';
import type { Preview } from './build-preview-page';

/**
 * All previews of a catalog.
 *
 * @example createPreviews(catalog)[0]?.title // 'digest, de: one failure that has recovered'
 */
export function createPreviews(catalog: Catalog): Preview[] {
  const cards = createCards(catalog);
  const entries = catalog.languages.flatMap((language) =>
    catalog.entries.map((entry) => answerView(viewOf([entry.id]), catalog, [language])),
  );
  const digests = digestCases(catalog).flatMap(({ title, view }) =>
    catalog.languages.map((language) => ({
      title: `digest, ${language}: ${title}`,
      card: cards.render(answerView(view, catalog, [language])),
    })),
  );
  const others = [...sampleAnswers(catalog), ...entries].map((answer) => ({
    title: `${answer.kind}, ${answer.language}: ${answer.summary}`,
    card: cards.render(answer),
  }));
  return [...digests, ...others];
}
