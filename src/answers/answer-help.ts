/** Answers with what the bot can do and where its knowledge ends; the same card welcomes it somewhere. */
import type { Catalog, Entry, LanguageChain } from '../catalog/catalog';
import type { Words } from '../catalog/content';
import type { HelpAnswer } from './answer';
import { formatDate } from './describe-footer';
import { fillText } from './fill-text';
import type { HelpOccasion } from './view';

/**
 * Answers a greeting, a request for help, a message without any reference, or an installation.
 *
 * @example answerHelp('welcome', catalog, ['en']).title // 'Connector Guide is ready'
 */
export function answerHelp(occasion: HelpOccasion, catalog: Catalog, languages: LanguageChain): HelpAnswer {
  const { help: words, actions } = catalog.words(languages);
  const first = catalog.entries.find(({ family }) => family === 'legacy-event');
  const current = catalog.entries.find(({ family }) => family === 'current-event');
  const dateOf = (entry: Entry | undefined) => (entry?.source.date ? formatDate(entry.source.date, languages) : '');
  const values = {
    events: catalog.count('legacy-event'),
    codes: catalog.count('diagnostic-code'),
    currentEvents: catalog.count('current-event'),
    relatedCodes: catalog.count('related-code'),
    phrases: catalog.count('log-phrase'),
    version: first?.sinceVersion ?? '',
    date: dateOf(first),
    currentDate: dateOf(current),
  };
  const notice = noticeOf(occasion, words);
  const isWelcome = occasion === 'welcome' || occasion === 'welcome-shared';
  const title = isWelcome ? words.welcome : words.title;
  return {
    kind: 'help',
    language: languages[0] ?? 'en',
    summary: notice === '' || isWelcome ? `${title}: ${words.intro}` : notice,
    view: { kind: 'help', occasion },
    title,
    notice,
    intro: words.intro,
    examples: [
      { title: words.example.pair, ids: ['20102', '0x00000400'] },
      { title: words.example.code, ids: ['0x00000411'] },
      { title: words.example.name, ids: ['20202'] },
    ],
    limits: words.limits.map((line) => fillText(line, values)),
    links: [
      ...(first ? [{ title: actions.article, url: catalog.sourceLink(first, languages).url }] : []),
      ...['scep-profiles', 'verification-script'].map((key) => catalog.guide(key, languages)),
    ],
    buttons: occasion === 'welcome-shared' ? [{ title: actions.watchOn, request: { verb: 'watch', on: true } }] : [],
  };
}

function noticeOf(occasion: HelpOccasion, words: Words['help']): string {
  switch (occasion) {
    case 'nothing-found':
      return words.nothingFound;
    case 'snippet':
      return words.snippet;
    case 'file':
      return words.file;
    case 'old-button':
      return words.oldButton;
    case 'welcome-shared':
      return words.watchOffer;
    default:
      return '';
  }
}
