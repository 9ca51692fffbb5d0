/** Answers with one entry: an event, a code, or an event with the codes beside it. */
import type { Catalog, CodeEntry, Entry, LanguageChain, Link } from '../catalog/catalog';
import type { EntryAnswer } from './answer';
import { describeFooter } from './describe-footer';
import { describeVerdict, formatVerdict } from './describe-entry';
import { describeRelated } from './describe-related';
import { fillText } from './fill-text';
import { limitLines } from './limit-lines';

/** More steps than these are a guide, and the guide is linked (design rule of the cards). */
const mostSteps = 5;

/** More causes than these are a list of everything. */
const mostCauses = 4;

/** The best guide comes first; more than three are a search. */
const mostLinks = 3;

/** Two codes explain an event; of more, each has its line. */
const mostExplaining = 2;

/**
 * Answers about an entry; `codes` are the codes and log lines that the message names beside an event.
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
  const explaining = news.filter((code) => canExplain(code, entry)).slice(0, mostExplaining);
  const sources: Entry[] = [...explaining, entry];
  const texts = sources.map((source) => catalog.texts(source, languages));
  // A code says what to do more exactly than its event.
  const telling = texts.length > 1 ? texts.slice(0, -1) : texts;
  const verdict = describeVerdict(entry, catalog, languages);
  return {
    kind: 'entry',
    language: languages[0] ?? 'en',
    summary: `${formatVerdict(verdict)}: ${texts[0]?.summary ?? ''}`,
    verdict,
    meaning: sources.flatMap((source) => describeMeaning(source, source === entry, catalog, languages)),
    inMessage: limitLines(
      news.filter((code) => !explaining.includes(code)).map((code) => describePair(entry, code, catalog, languages)),
      { most: mostPairs, more: catalog.words(languages).also.more },
    ),
    steps: takeTurns(
      telling.map(({ steps }) => steps),
      mostSteps,
    ),
    lookAt: describePlaces(sources, entry.logPath, catalog, languages),
    causes: takeTurns(
      telling.map(({ causes }) => causes),
      mostCauses,
    ),
    related: describeRelated(entry, explaining, catalog, languages),
    links: collectLinks(sources, catalog, languages),
    footer: describeFooter(entry, catalog, languages),
    also,
  };
}

/** More codes beside one event are a list of everything. */
const mostPairs = 6;

/** A diagnostic code explains the events that list it; a code of Windows or a log line whatever it stands beside. */
function canExplain(code: CodeEntry, event: Entry): boolean {
  return code.family !== 'diagnostic-code' || ('codes' in event && event.codes.includes(code.id));
}

/** What an entry means; a code beside the event is named, because the first line names only the event. */
function describeMeaning(source: Entry, isMain: boolean, catalog: Catalog, languages: LanguageChain): string[] {
  const { summary, meaning, elsewhere } = catalog.texts(source, languages);
  const { label } = describeVerdict(source, catalog, languages);
  const text = `${summary} ${meaning}`;
  const named = fillText(catalog.words(languages).entry.explains, { code: label, name: source.name, text });
  return [isMain ? text : named, ...(elsewhere === undefined ? [] : [elsewhere])];
}

/** The first of each list, then the second of each, … until there are enough. */
function takeTurns(lists: readonly (readonly string[])[], most: number): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1)));
  return turns.flat().slice(0, most);
}

function describePair(event: Entry, code: CodeEntry, catalog: Catalog, languages: LanguageChain): string {
  const { entry: words } = catalog.words(languages);
  const { summary } = catalog.texts(code, languages);
  const { label } = describeVerdict(code, catalog, languages);
  const pattern = canExplain(code, event) ? words.pair : words.notListed;
  return fillText(pattern, { event: event.id, code: label, name: code.name, summary });
}

function describePlaces(
  sources: readonly Entry[],
  logPath: string | undefined,
  catalog: Catalog,
  languages: LanguageChain,
): string[] {
  const { entry: words } = catalog.words(languages);
  const wordsOf = (keys: readonly string[]) => [...new Set(keys)].map((key) => catalog.lookAt(key, languages));
  // The event's own fields first, then what its codes add.
  const ordered = [...sources].reverse();
  const details = wordsOf(ordered.flatMap((source) => source.details)).join(', ');
  return [
    ...(logPath === undefined ? [] : [fillText(words.log, { log: logPath })]),
    ...(details === '' ? [] : [fillText(words.eventDetails, { details })]),
    ...wordsOf(ordered.flatMap(({ places }) => places)),
  ];
}

function collectLinks(sources: readonly Entry[], catalog: Catalog, languages: LanguageChain): Link[] {
  const keys = [...new Set(sources.flatMap(({ guides }) => guides))].slice(0, mostLinks);
  const source = sources.at(-1);
  if (keys.length > 0 || !source) return keys.map((key) => catalog.guide(key, languages));
  return [{ title: catalog.words(languages).actions.article, url: catalog.sourceLink(source, languages).url }];
}
