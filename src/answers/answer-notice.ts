/** Answers with a few words about the bot itself: a setting, a thank-you, a pointer to an earlier answer. */
import type { Catalog, LanguageChain } from '../catalog/catalog';
import type { Words } from '../catalog/content';
import type { NoticeAnswer } from './answer';
import { fillText } from './fill-text';

export interface NoticeParts extends Partial<Pick<NoticeAnswer, 'buttons' | 'links' | 'view'>> {
  /** What the words ask for. */
  readonly values?: Readonly<Record<string, string>>;
  /** Sentences behind the notice's own. */
  readonly more?: readonly string[];
}

/**
 * A notice of the language files.
 *
 * @example answerNotice('watchOff', catalog, ['en']).title // 'I am not reading along here'
 */
export function answerNotice(
  name: keyof Words['notices'],
  catalog: Catalog,
  languages: LanguageChain,
  { values = {}, more = [], ...parts }: NoticeParts = {},
): NoticeAnswer {
  const words = catalog.words(languages).notices[name];
  const title = fillText(words.title, values);
  const text = fillText(words.text, values);
  return {
    kind: 'notice',
    language: languages[0] ?? 'en',
    summary: `${title}. ${text}`,
    title,
    sentences: [text, ...more],
    links: [],
    ...parts,
  };
}
