/** What we know, by id and in a language: the one door to the catalog for everything to its right. */
import { baseLanguage, type Content, type LanguageContent, type Words } from './content';
import type { CodeFacts, CodeFamily, EntryTexts, EventFacts, EventFamily } from './schema';

type FamilyFacts = Pick<EventFamily, 'source' | 'generation' | 'log' | 'sinceVersion'>;
export type EventEntry = EventFacts & FamilyFacts & { readonly family: EventFamily['family'] };
export type CodeEntry = CodeFacts & FamilyFacts & { readonly family: CodeFamily['family'] };
export type Entry = EventEntry | CodeEntry;

export interface Link {
  readonly title: string;
  readonly url: string;
}

/** The languages to try, best first; the last one has every text. */
export type LanguageChain = readonly string[];

export interface Catalog {
  /** Every entry, family by family, in the order of the numbers. */
  readonly entries: readonly Entry[];
  /** The languages that have texts. */
  readonly languages: readonly string[];
  /** Codes between the documented ones that the source itself leaves out. */
  readonly gaps: readonly string[];
  find(id: string): Entry | undefined;
  isListedWithEveryEvent(codeId: string): boolean;
  /** The events whose source row lists the code. */
  eventsWith(codeId: string): readonly EventEntry[];
  texts(entry: Entry, languages: LanguageChain): EntryTexts;
  guide(key: string, languages: LanguageChain): Link;
  /** The article that the entry comes from. */
  sourceLink(entry: Entry, languages: LanguageChain): Link;
  lookAt(key: string, languages: LanguageChain): string;
  words(languages: LanguageChain): Words;
}

/**
 * Makes the look-ups over checked content.
 *
 * @example createCatalog(content).find('20102')?.name // 'PkcsCertIssue_Failure'
 */
export function createCatalog(content: Content): Catalog {
  const { events, codes, guides, languages } = content;
  const eventEntries = events.entries.map((facts): EventEntry => ({ ...pickFamily(events), ...facts }));
  const codeEntries = codes.entries.map((facts): CodeEntry => ({ ...pickFamily(codes), ...facts }));
  const entries: Entry[] = [...eventEntries, ...codeEntries];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byCode = new Map(codeEntries.map(({ id }) => [id, eventEntries.filter((event) => event.codes.includes(id))]));
  const everywhere = new Set(codes.listedWithEveryEvent);

  /** The first language of the chain that has the text; the base language has all of them. */
  function first<T>(chain: LanguageChain, pick: (language: LanguageContent) => T | undefined, name: string): T {
    for (const tag of [...chain, baseLanguage]) {
      const text = languages[tag] && pick(languages[tag]);
      if (text !== undefined) return text;
    }
    throw new RangeError(`The catalog has no text for ${name}.`);
  }

  return {
    entries,
    languages: Object.keys(languages),
    gaps: codes.gaps,
    find: (id) => byId.get(id),
    isListedWithEveryEvent: (codeId) => everywhere.has(codeId),
    eventsWith: (codeId) => byCode.get(codeId) ?? [],
    texts: ({ id, family }, chain) =>
      first(chain, (language) => (family === 'legacy-event' ? language.events : language.codes)[id], id),
    guide: (key, chain) => ({
      title: first(chain, (language) => language.guides[key], key),
      url: textIn(guides[key]?.url, chain),
    }),
    sourceLink: ({ source }, chain) => ({ title: textIn(source.title, chain), url: textIn(source.url, chain) }),
    lookAt: (key, chain) => first(chain, (language) => language.lookAt[key], key),
    words: (chain) => first(chain, (language) => language.words, 'the words'),
  };
}

function pickFamily<F extends FamilyFacts & { family: string }>(family: F): FamilyFacts & { family: F['family'] } {
  const { family: name, source, generation, log, sinceVersion } = family;
  return { family: name, source, generation, log, sinceVersion };
}

/** A fact in the first language of the chain that has it; the base language always has. */
function textIn(texts: Readonly<Record<string, string>> | undefined, chain: LanguageChain): string {
  const language = [...chain, baseLanguage].find((tag) => texts?.[tag] !== undefined);
  if (language === undefined) throw new RangeError('The catalog has no guide of that name.');
  return texts?.[language] ?? '';
}
