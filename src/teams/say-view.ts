/** Says a view in words: the catalog's, or the bot's own about itself. */
import type { SpokenAnswer } from '../answers/answer';
import { answerAbout } from '../answers/answer-about';
import { answerView } from '../answers/answer-view';
import type { View } from '../answers/view';
import type { LanguageChain } from '../catalog/catalog';
import type { BotParts } from './bot-parts';

/**
 * The answer about a view.
 *
 * @example sayView({ kind: 'about' }, ['en'], parts).kind // 'notice'
 */
export function sayView(view: View, languages: LanguageChain, { catalog, about }: BotParts): SpokenAnswer {
  return view.kind === 'about' ? answerAbout(about, catalog, languages) : answerView(view, catalog, languages);
}
