import { cardKinds } from '../../src/cards/load-templates';
import { sampleAnswers } from '../../src/cards/sample-answers';
import { catalog, languages } from '../support/answers';

const samples = sampleAnswers(catalog);

it.each(languages)('the samples show every kind of card in %s', (language) => {
  const kinds = samples.filter((answer) => answer.language === language).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(cardKinds));
});

/** The lists of the answers of a kind that are empty in every sample: nobody would see their template fail. */
it.each(cardKinds)('the samples fill every list of the kind %s at least once', (kind) => {
  const answers: object[] = samples.filter((answer) => answer.kind === kind);
  const lists = (answer: object) => Object.entries(answer).filter(([, value]) => Array.isArray(value));
  const filled = new Set(
    answers.flatMap((answer) =>
      lists(answer).flatMap(([name, value]) => ((value as unknown[]).length > 0 ? [name] : [])),
    ),
  );
  expect(lists(answers[0] ?? {}).filter(([name]) => !filled.has(name))).toEqual([]);
});
