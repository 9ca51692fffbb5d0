/** Asks the search all questions of the evaluation and counts what is answered right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerSearch } from '../../../src/answers/answer-search';
import { findAnswers } from '../../../src/answers/find-answers';
import type { Catalog } from '../../../src/catalog/catalog';

export interface Evaluation {
  readonly name: string;
  readonly count: number;
  /** Questions whose first result is right; of those that want no result, the ones that have none. */
  readonly first: number;
  readonly firstThree: number;
  /** What went wrong, a line each. */
  readonly missed: readonly string[];
}

interface Question {
  readonly text: string;
  /** Every entry that is a right answer; none where the search must stay silent. */
  readonly answers?: readonly string[];
}

/** The questions by their file and the language that they are read in. */
const sets = [
  ['questions.de.jsonl', 'de'],
  ['questions.en.jsonl', 'en'],
  ['negative.jsonl', 'de'],
] as const;

/**
 * The evaluation of each set of questions.
 *
 * @example evaluateSearch(catalog)[0]?.first // questions answered right in the first place
 */
export function evaluateSearch(catalog: Catalog, folder = __dirname): Evaluation[] {
  return sets.map(([file, language]) => {
    const questions = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Question);
    const results = questions.map(({ text, answers = [] }) => {
      const view = findAnswers(text, catalog, [language]);
      const isSearch = view?.kind === 'search' || view?.kind === 'list';
      const found = isSearch ? (answerSearch(view, catalog, [language])?.ids ?? []) : [];
      const place = answers.length === 0 ? (found.length === 0 ? 0 : 9) : found.findIndex((id) => answers.includes(id));
      const isRight = (most: number) => place >= 0 && place < most;
      const line = `${text} → ${found.join(' ') || 'nothing'} (right: ${answers.join(' ') || 'nothing'})`;
      return { first: isRight(1), firstThree: isRight(3), line };
    });
    return {
      name: file.replace('.jsonl', ''),
      count: questions.length,
      first: results.filter(({ first }) => first).length,
      firstThree: results.filter(({ firstThree }) => firstThree).length,
      missed: results.filter(({ first }) => !first).map(({ line }) => line),
    };
  });
}
