/** From what a message says to what we reply. */
import type { Catalog, LanguageChain } from '../catalog/catalog';
import type { MessageReading } from '../recognition/read-message';
import type { Answer } from './answer';
import { answerView } from './answer-view';
import { viewMessage, type Asking } from './view-message';

/**
 * Answers a message that was read.
 *
 * @example answerMessage(readMessage({ text: 'Ereignis 20102' }, lexicon), catalog, ['de']).kind // 'entry'
 */
export function answerMessage(
  reading: MessageReading,
  catalog: Catalog,
  languages: LanguageChain,
  asking: Asking = {},
): Answer {
  const view = viewMessage(reading, catalog, languages, asking);
  if (!view) return { kind: 'silent', language: languages[0] ?? 'en' };
  return answerView(view, catalog, languages);
}
