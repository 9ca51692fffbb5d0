/** The cards that the preview shows: one of every kind, then every entry, language by language. */
import { answerView } from '../../src/answers/answer-view';
import { viewOf } from '../../src/answers/view';
import { createCards } from '../../src/cards/create-cards';
import { sampleAnswers } from '../../src/cards/sample-answers';
import type { Catalog } from '../../src/catalog/catalog';
import type { Preview } from './build-preview-page';

/**
 * All previews of a catalog.
 *
 * @example createPreviews(catalog)[0]?.title // 'entry, de: 20102 · PkcsCertIssue_Failure …'
 */
export function createPreviews(catalog: Catalog): Preview[] {
  const cards = createCards(catalog);
  const entries = catalog.languages.flatMap((language) =>
    catalog.entries.map((entry) => answerView(viewOf([entry.id]), catalog, [language])),
  );
  return [...sampleAnswers(catalog), ...entries].map((answer) => ({
    title: `${answer.kind}, ${answer.language}: ${answer.summary}`,
    card: cards.render(answer),
  }));
}
