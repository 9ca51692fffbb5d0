/** Prints an answer for people: on a screen within its width, elsewhere a line each, as scripts like them. */
import type { Answer } from '../answers/answer';
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
  const text = formatAnswer(answer, catalog, colours);
  return output.isTTY ? wrapLines(text, Math.min(widest, widthOf(output))) : text;
}
