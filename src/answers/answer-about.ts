/** Answers what this bot is: its version, its catalog, what it stores, and where that is written down. */
import type { Catalog, LanguageChain } from '../catalog/catalog';
import type { NoticeAnswer } from './answer';
import { answerNotice } from './answer-notice';
import { formatDate } from './describe-footer';
import { formatCount } from './format-count';

/** What an installation says of itself. */
export interface About {
  readonly version: string;
  /** Of the catalog's files: two bots with the same fingerprint say the same. */
  readonly catalogHash: string;
  /** The host under which its pages are reached; without one there are no links to them. */
  readonly domain?: string | undefined;
}

/** In hexadecimal digits: enough to tell two catalogs apart. */
const shownDigits = 12;

/**
 * Answers about the bot.
 *
 * @example answerAbout({ version: '0.1.0', catalogHash: 'ab12…' }, catalog, ['en']).title // 'Connector Guide 0.1.0'
 */
export function answerAbout(about: About, catalog: Catalog, languages: LanguageChain): NoticeAnswer {
  const { about: words, actions } = catalog.words(languages);
  const dates = catalog.entries.flatMap(({ source }) => source.date ?? []).sort();
  const values = {
    version: about.version,
    entries: formatCount(catalog.entries.length, languages),
    date: formatDate(dates.at(-1) ?? '', languages),
    hash: about.catalogHash.slice(0, shownDigits),
  };
  const page = (path: string) => `https://${about.domain ?? ''}/${path}`;
  const links = about.domain
    ? [
        { title: actions.privacy, url: page('privacy') },
        { title: actions.terms, url: page('terms') },
      ]
    : [];
  const more = [words.stored, words.logged];
  return answerNotice('about', catalog, languages, { values, more, links, view: { kind: 'about' } });
}
