/** Prints an answer for people: on a screen within its width, elsewhere a line each, as scripts like them. */
import type { Answer, DigestAnswer, LogRow } from '../answers/answer';
import { answerDigest } from '../answers/answer-digest';
import type { Catalog } from '../catalog/catalog';
import { formatAnswer } from './format-answer';
import { widthOf, type Terminal } from './terminal';
import { wrapLines } from './wrap-lines';

/** In characters: longer lines are hard to read. */
const widest = 100;

/**
 * An answer as the text that a terminal gets.
 *
 * @example showAnswer(answer, catalog, terminal) // '20102 · PkcsCertIssue_Failure — ✖ Failure\n…'
 */
export function showAnswer(answer: Answer, catalog: Catalog, { output, colours }: Terminal): string {
  // Nobody turns pages in a terminal.
  const whole =
    answer.kind === 'digest' ? { ...answer, rows: everyRow(answer, catalog), more: undefined, range: '' } : answer;
  const text = formatAnswer(whole, catalog, colours);
  return output.isTTY ? wrapLines(text, Math.min(widest, widthOf(output))) : text;
}

function everyRow({ rows, more, language }: DigestAnswer, catalog: Catalog): readonly LogRow[] {
  if (more?.view.kind !== 'digest') return rows;
  return [...rows, ...everyRow(answerDigest(more.view, catalog, [language]), catalog)];
}
