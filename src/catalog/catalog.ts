/** What we know, by id and in a language: the one door to the catalog for everything to its right. */
import { baseLanguage, type Content, type LanguageContent, type Origin, type Words } from './content';
import { createSearch } from './search/create-search';
import { findList } from './search/list-query';
import {
  familyNames,
  type EntryTexts,
  type Facts,
  type FamilyHead,
  type FamilyName,
  type Source,
  type Urgency,
} from './schema';

/** What an entry has beside its own facts. */
interface Whole {
  readonly source: Source;
  readonly generation?: FamilyHead['generation'];
  /** The log that an event is written to, below "Applications and Services Logs". */
  readonly logPath?: string | undefined;
  readonly sinceVersion?: string | undefined;
  /** Whose own entry it is, or who changed it; nothing where it is the shipped one. */
  readonly origin?: Pick<Origin, 'organisation' | 'kind'> | undefined;
}

export type Entry<F extends FamilyName = FamilyName> = {
  [Name in F]: Omit<Facts<Name>, 'source'> & Whole & { readonly family: Name };
}[F];
export type EventEntry = Entry<'legacy-event' | 'current-event'>;
/** What can explain an event: a code or a line that stands beside it. */
export type CodeEntry = Entry<'diagnostic-code' | 'related-code' | 'log-phrase'>;

export function isEvent(entry: Entry): entry is EventEntry {
  return entry.family === 'legacy-event' || entry.family === 'current-event';
}

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
  /** Which of a log's events is to be looked at first. */
  readonly urgency: Urgency;
  /** How many entries a family has. */
  count(...families: FamilyName[]): number;
  find(id: string): Entry | undefined;
  /** At most five entries that answer a question in words, best first; none rather than a bad one. */
  search(question: string, language: string): readonly Entry[];
  /** The entries that a request for a list asks for ("alle PKCS-Fehler"), or nothing where it asks for something else. */
  list(request: string): readonly Entry[] | undefined;
  isListedWithEveryEvent(codeId: string): boolean;
  /** The events whose source row lists the code. */
  eventsWith(codeId: string): readonly EventEntry[];
  /** The entries near which another one is seen (derived), in both directions. */
  seenWith(id: string): readonly Entry[];
  /** The events of the legacy connector that an event of the current one took the place of (derived). */
  predecessorsOf(id: string): readonly EventEntry[];
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
  const { families, guides, languages, origins } = content;
  const entries = familyNames.flatMap((family) =>
    families[family].entries.map((facts: Facts) => completeEntry(family, facts, families[family], origins)),
  );
  const events = entries.filter(isEvent);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const everywhere = new Set(families['diagnostic-code'].listedWithEveryEvent);
  const byCode = indexBy(events, (event) => (event.family === 'legacy-event' ? event.codes : []));
  const bySuccessor = indexBy(events, (event) => (event.family === 'legacy-event' ? event.derivedSuccessors : []));
  const bySeen = indexBy(entries, (entry) => ('derivedSeenWith' in entry ? entry.derivedSeenWith : []));

  /** The first language of the chain that has the text; the base language has all of them. */
  function first<T>(chain: LanguageChain, pick: (language: LanguageContent) => T | undefined, name: string): T {
    for (const tag of [...chain, baseLanguage]) {
      const text = languages[tag] && pick(languages[tag]);
      if (text !== undefined) return text;
    }
    throw new RangeError(`The catalog has no text for ${name}.`);
  }

  const texts: Catalog['texts'] = ({ id, family }, chain) => first(chain, (language) => language.texts[family][id], id);
  const words: Catalog['words'] = (chain) => first(chain, (language) => language.words, 'the words');
  const asked = (id: string, language: string) => languages[language]?.asked[id] ?? [];
  const search = createSearch({ entries, synonyms: content.synonyms, texts, words, asked });

  return {
    entries,
    languages: Object.keys(languages),
    gaps: families['diagnostic-code'].gaps ?? [],
    urgency: content.urgency,
    count: (...names) => entries.filter(({ family }) => names.includes(family)).length,
    find: (id) => byId.get(id),
    search: (question, language) => search.find(question, language),
    list: (request) => findList(request, entries),
    isListedWithEveryEvent: (codeId) => everywhere.has(codeId),
    eventsWith: (codeId) => byCode.get(codeId) ?? [],
    seenWith(id) {
      const entry = byId.get(id);
      const named = entry && 'derivedSeenWith' in entry ? entry.derivedSeenWith : [];
      return [...named.flatMap((other) => byId.get(other) ?? []), ...(bySeen.get(id) ?? [])];
    },
    predecessorsOf: (id) => bySuccessor.get(id) ?? [],
    texts,
    guide: (key, chain) => ({
      title: first(chain, (language) => language.guides[key], key),
      url: textIn(guides[key]?.url, chain),
    }),
    sourceLink: ({ source }, chain) => ({ title: textIn(source.title, chain), url: textIn(source.url, chain) }),
    lookAt: (key, chain) => first(chain, (language) => language.lookAt[key], key),
    words,
  };
}

function completeEntry(family: FamilyName, facts: Facts, head: FamilyHead, origins: Content['origins']): Entry {
  const { source, generation, log, sinceVersion } = head;
  const logPath = 'log' in facts && log !== undefined ? `${log} > ${facts.log}` : log;
  const origin = origins.get(facts.id);
  // The pair of family and facts is right, because the facts were read with the family's schema.
  return { source, ...facts, family, generation, logPath, sinceVersion, origin } as Entry;
}

/** The entries by each of the ids that they name. */
function indexBy<E extends Entry>(entries: readonly E[], idsOf: (entry: E) => readonly string[]): Map<string, E[]> {
  const index = new Map<string, E[]>();
  for (const entry of entries) {
    for (const id of idsOf(entry)) index.set(id, [...(index.get(id) ?? []), entry]);
  }
  return index;
}

/** A fact in the first language of the chain that has it; the base language always has. */
function textIn(texts: Readonly<Record<string, string>> | undefined, chain: LanguageChain): string {
  const language = [...chain, baseLanguage].find((tag) => texts?.[tag] !== undefined);
  if (language === undefined) throw new RangeError('The catalog has no guide of that name.');
  return texts?.[language] ?? '';
}
