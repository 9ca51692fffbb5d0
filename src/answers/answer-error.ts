/** Answers that a turn failed: calm, with the id under which the operator finds the log line. */
import type { Catalog, LanguageChain } from '../catalog/catalog';
import type { ErrorAnswer } from './answer';
import { fillText } from './fill-text';

/**
 * Answers a failed turn.
 *
 * @example answerError('7F3A9C21', catalog, ['en']).reference // 'Reference 7F3A9C21'
 */
export function answerError(referenceId: string, catalog: Catalog, languages: LanguageChain): ErrorAnswer {
  const { error: words } = catalog.words(languages);
  const reference = fillText(words.reference, { id: referenceId });
  return {
    kind: 'error',
    language: languages[0] ?? 'en',
    summary: `${words.title}. ${reference}`,
    title: words.title,
    sentence: words.sentence,
    reference,
  };
}
