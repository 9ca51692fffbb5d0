/** Answers with one entry: an event, a code, or an event with the codes beside it. */
import type { Catalog, CodeEntry, Entry, LanguageChain, Link } from '../catalog/catalog';
import type { EntryAnswer, Row } from './answer';
import { describeFooter } from './describe-footer';
import { describeRow, describeVerdict, formatVerdict } from './describe-entry';
import { fillText } from './fill-text';

/** More steps than these are a guide, and the guide is linked (design rule of the cards). */
const mostSteps = 5;

/** More causes than these are a list of everything. */
const mostCauses = 4;

/** The best guide comes first; more than three are a search. */
const mostLinks = 3;

/**
 * Answers about an entry; `codes` are the diagnostic codes that the message names beside an event.
 *
 * @example answerEntry(event20102, [code400], [], catalog, ['en']).meaning[0] // what 0x00000400 says comes first
 */
export function answerEntry(
  entry: Entry,
  codes: readonly CodeEntry[],
  also: readonly string[],
  catalog: Catalog,
  languages: LanguageChain,
): EntryAnswer {
  // A code that stands with every event is no news about this one.
  const news = codes.filter(({ id }) => !catalog.isListedWithEveryEvent(id));
  const explaining = news.filter(({ id }) => 'codes' in entry && entry.codes.includes(id));
  const sources: Entry[] = [...explaining, entry];
  const texts = sources.map((source) => catalog.texts(source, languages));
  // A code says what to do more exactly than its event.
  const telling = texts.length > 1 ? texts.slice(0, -1) : texts;
  const verdict = describeVerdict(entry, catalog, languages);
  const inMessage = news.map((code) => describePair(entry, code, catalog, languages));
  return {
    kind: 'entry',
    language: languages[0] ?? 'en',
    summary: `${formatVerdict(verdict)}: ${texts[0]?.summary ?? ''}`,
    verdict,
    meaning: texts.map(({ summary, meaning }) => `${summary} ${meaning}`),
    inMessage,
    steps: takeTurns(
      telling.map(({ steps }) => steps),
      mostSteps,
    ),
    lookAt: describePlaces(sources, entry.log, catalog, languages),
    causes: takeTurns(
      telling.map(({ causes }) => causes),
      mostCauses,
    ),
    related: describeRelated(entry, catalog, languages),
    links: collectLinks(sources, catalog, languages),
    footer: describeFooter(entry, catalog, languages),
    also,
  };
}

/** The first of each list, then the second of each, … until there are enough. */
function takeTurns(lists: readonly (readonly string[])[], most: number): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1)));
  return turns.flat().slice(0, most);
}

function describePair(event: Entry, code: CodeEntry, catalog: Catalog, languages: LanguageChain): string {
  const { entry: words } = catalog.words(languages);
  const listed = 'codes' in event && event.codes.includes(code.id);
  const { summary } = catalog.texts(code, languages);
  return fillText(listed ? words.pair : words.notListed, { event: event.id, code: code.id, name: code.name, summary });
}

function describePlaces(sources: readonly Entry[], log: string, catalog: Catalog, languages: LanguageChain): string[] {
  const { entry: words } = catalog.words(languages);
  const wordsOf = (keys: readonly string[]) => [...new Set(keys)].map((key) => catalog.lookAt(key, languages));
  // The event's own fields first, then what its codes add.
  const ordered = [...sources].reverse();
  const details = wordsOf(ordered.flatMap((source) => source.details)).join(', ');
  return [
    fillText(words.log, { log }),
    ...(details === '' ? [] : [fillText(words.eventDetails, { details })]),
    ...wordsOf(ordered.flatMap(({ places }) => places)),
  ];
}

function describeRelated(entry: Entry, catalog: Catalog, languages: LanguageChain): EntryAnswer['related'] {
  const { entry: words } = catalog.words(languages);
  const rowOf = (id: string): Row[] => {
    const found = catalog.find(id);
    return found ? [describeRow(found, catalog, languages)] : [];
  };
  if (!('codes' in entry)) {
    const everywhere = catalog.isListedWithEveryEvent(entry.id);
    const events = everywhere ? [] : catalog.eventsWith(entry.id);
    return {
      title: words.relatedToCode,
      rows: events.map((event) => describeRow(event, catalog, languages)),
      note: everywhere ? words.codeListedWithEveryEvent : '',
    };
  }
  const everywhere = entry.codes.filter((id) => catalog.isListedWithEveryEvent(id));
  const telling = entry.codes.filter((id) => !catalog.isListedWithEveryEvent(id));
  return {
    title: words.relatedToEvent,
    rows: [
      ...[...telling, ...entry.counterparts].flatMap(rowOf),
      ...everywhere.flatMap(rowOf).map((row) => ({ ...row, sentence: words.listedWithEveryEvent })),
    ],
    note: '',
  };
}

function collectLinks(sources: readonly Entry[], catalog: Catalog, languages: LanguageChain): Link[] {
  const keys = [...new Set(sources.flatMap(({ guides }) => guides))].slice(0, mostLinks);
  const source = sources.at(-1);
  if (keys.length > 0 || !source) return keys.map((key) => catalog.guide(key, languages));
  return [{ title: catalog.words(languages).actions.article, url: catalog.sourceLink(source, languages).url }];
}
