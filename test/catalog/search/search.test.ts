/** The search holds what `npm run eval:search` prints: other questions will be asked, so the shares must not sink. */
import { catalog } from '../../support/answers';
import { evaluateSearch } from './evaluate-search';

const evaluations = evaluateSearch(catalog);

it.each(evaluations.filter(({ name }) => name.startsWith('questions')))(
  '$name: at least 60 questions, 85 % right in the first place and 95 % in the first three',
  ({ count, first, firstThree }) => {
    expect(count).toBeGreaterThanOrEqual(60);
    expect(first / count).toBeGreaterThanOrEqual(0.85);
    expect(firstThree / count).toBeGreaterThanOrEqual(0.95);
  },
);

it.each(evaluations.filter(({ name }) => name === 'negative'))(
  'at least 95 % of $count messages about other things have no result',
  ({ count, first }) => {
    expect(first / count).toBeGreaterThanOrEqual(0.95);
  },
);

it('finds every entry by its own one line', () => {
  for (const language of ['de', 'en']) {
    const lost = catalog.entries.filter((entry) => {
      const { summary } = catalog.texts(entry, [language]);
      return !catalog.search(summary, language).some(({ id }) => id === entry.id);
    });
    // A line of many words is no question; the others lead back to their entry.
    expect(lost.length / catalog.entries.length).toBeLessThan(0.1);
  }
});
