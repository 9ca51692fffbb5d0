/** Finds entries for a question in words, in the language that it is asked in. */
import MiniSearch from 'minisearch';
import type { Catalog, Entry } from '../catalog';
import type { Outcome, Synonyms } from '../schema';
import { createTerms, type Terms } from './terms';

export interface Search {
  /** At most five entries that answer a question, best first; none rather than a bad one. */
  find(question: string, language: string): readonly Entry[];
}

const mostResults = 5;

/** A question has few words; a longer text is a paste, and what it is about is not ours to guess. In words that mean something. */
const longestQuestion = 18;

/**
 * The confidence floor: of what a question says, weighed by how rare each word is, an entry must cover this share; a short
 * question says little, so more of it has to fit. Below the floor lay the messages about other things in the evaluation
 * (`npm run eval:search`), above it nearly all questions about the connector.
 */
const leastCoverage = { short: 0.66, long: 0.42 } as const;
const shortQuestion = 3;

/** Log lines come behind the events and codes that explain them: who asks in words has not seen the line. */
const logLine = 0.65;

/** And it must say something: "Zertifikat" alone stands in almost every entry. In natural units of inverse frequency. */
const leastInformation = 0.45;

/** What the search needs of the catalog. */
export interface Searched extends Pick<Catalog, 'entries' | 'texts' | 'words'> {
  readonly synonyms: Synonyms;
  /** How people describe an entry in a language. */
  asked(id: string, language: string): readonly string[];
}

/**
 * Creates the search; the index of a language is built when it is first asked in that language.
 *
 * @example createSearch(catalog).find('Zertifikat abgelaufen', 'de')[0]?.id // '0x00000405'
 */
export function createSearch(catalog: Searched): Search {
  const { domain, general } = catalog.synonyms;
  const terms = createTerms([...domain, ...general]);
  const anchors = new Set(domain.map(([word = '']) => terms.concept(word)));
  const indexes = new Map<string, Index>();
  return {
    find(question, language) {
      const index = indexes.get(language) ?? createIndex(catalog, terms, language);
      indexes.set(language, index);
      const asked = terms.ofQuestion(question);
      if (asked.length > longestQuestion || !asked.flat().some((term) => anchors.has(term))) return [];
      return rank(asked, index);
    },
  };
}

interface Index {
  readonly search: MiniSearch;
  /** What each document of the index holds. */
  readonly documents: ReadonlyMap<string, Document>;
  /** How rare a term is among the entries: the weight of a word. */
  readonly rarity: (term: string) => number;
  /** The outcomes that a term of a question asks for. */
  readonly outcomes: ReadonlyMap<string, readonly Outcome[]>;
  /** Those that a term hints at, which counts as a word all the same. */
  readonly hints: ReadonlyMap<string, readonly Outcome[]>;
}

/** A line says one thing about an entry: its name, its summary, a way to ask for it. The body is all the rest. */
interface Document {
  readonly entry: Entry;
  readonly part: 'line' | 'body';
  readonly terms: readonly string[];
}

/** What a question says about the outcome prefers entries of that outcome, and is no word that an entry must hold. */
const outcomeWords: Readonly<Record<string, readonly Outcome[]>> = {
  fail: ['failure', 'warning'],
  success: ['success', 'information'],
  warning: ['warning'],
};
/** Words that say what an entry does, and by that something of its outcome. */
const hintWords: Readonly<Record<string, readonly Outcome[]>> = { retry: ['warning'], final: ['failure'] };
const preferred = 1.4;
const possible = 1.25;
/** An entry of another outcome than the one asked for is no answer. */
const opposite = 0;

function createIndex(catalog: Searched, terms: Terms, language: string): Index {
  const outcomes = new Map(Object.entries(outcomeWords).map(([word, list]) => [terms.concept(word), list]));
  const hints = new Map(Object.entries(hintWords).map(([word, list]) => [terms.concept(word), list]));
  const documents = new Map<string, Document>();
  const frequency = new Map<string, number>();
  for (const entry of catalog.entries) {
    const { lines, body } = describe(entry, catalog, language);
    const add = (text: string, part: Document['part']) => {
      const found = terms.of(text).filter((term) => !outcomes.has(term));
      documents.set(String(documents.size), { entry, part, terms: [...new Set(found)] });
      return found;
    };
    const all = new Set([...lines.flatMap((line) => add(line, 'line')), ...add(body, 'body')]);
    for (const term of all) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const size = catalog.entries.length;
  const search = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  search.addAll([...documents].map(([id, document]) => ({ id, text: document.terms.join(' ') })));
  // A word that no entry has weighs as much as a middling one: it may say that the question is about something else.
  const rarity = (term: string) => {
    const count = frequency.get(term);
    return count === undefined ? unknownWeight * Math.log(size) : Math.log((size + 1) / (count + 0.5));
  };
  return { search, documents, rarity, outcomes, hints };
}

const unknownWeight = 0.75;

function describe(entry: Entry, catalog: Searched, language: string): { lines: string[]; body: string } {
  const texts = catalog.texts(entry, [language]);
  const words = catalog.words([language]);
  const phrases = 'phrases' in entry ? (entry.phrases ?? []) : [];
  const id = entry.family === 'log-phrase' ? '' : entry.id;
  return {
    lines: [entry.name, texts.summary, ...phrases, ...catalog.asked(entry.id, language)],
    body: [
      ...[id, texts.meaning, ...texts.causes, ...texts.steps, words.outcome[entry.outcome]],
      ...entry.subjects,
    ].join(' '),
  };
}

/** What an entry says somewhere counts less than what one of its lines says. */
const bodyWeight = 0.35;

interface Match {
  readonly entry: Entry;
  /** How well its best line and the question say the same, from 0 to 1. */
  line: number;
  /** The share of the question that its body covers. */
  body: number;
  /** The words of the question that it holds anywhere. */
  readonly words: Set<number>;
}

function rank(asked: readonly (readonly string[])[], { search, documents, rarity, outcomes, hints }: Index): Entry[] {
  const said = asked.flatMap((terms) => terms.flatMap((term) => outcomes.get(term) ?? []));
  // "does not work" holds a word of success.
  const wanted = said.includes('failure') ? said.filter((outcome) => outcome !== 'success') : said;
  const hinted = asked.flatMap((terms) => terms.flatMap((term) => hints.get(term) ?? []));
  const words = asked.map((terms) => terms.filter((term) => !outcomes.has(term))).filter((terms) => terms.length > 0);
  const weights = words.map((terms) => Math.max(...terms.map(rarity)));
  const total = sum(weights);
  if (total === 0) return [];

  const matches = new Map<Entry, Match>();
  const results = search.search(words.flat().join(' '), {
    prefix: (term) => term.length >= 5,
    fuzzy: (term) => (term.length >= 6 ? 0.18 : false),
    combineWith: 'OR',
  });
  for (const { id, terms: found, queryTerms } of results) {
    const document = documents.get(String(id));
    if (!document) continue;
    const { entry, part, terms } = document;
    const match = matches.get(entry) ?? { entry, line: 0, body: 0, words: new Set<number>() };
    matches.set(entry, match);
    const covered = words.flatMap((alternatives, at) =>
      alternatives.some((term) => queryTerms.includes(term)) ? [at] : [],
    );
    for (const at of covered) match.words.add(at);
    const ofQuestion = sum(covered.map((at) => weights[at] ?? 0)) / total;
    if (part === 'body') match.body = ofQuestion;
    else {
      const ofLine = sum(found.map(rarity)) / sum(terms.map(rarity));
      match.line = Math.max(match.line, (2 * ofQuestion * ofLine) / (ofQuestion + ofLine));
    }
  }

  const floor = words.length <= shortQuestion ? leastCoverage.short : leastCoverage.long;
  return [...matches.values()]
    .map(({ entry, line, body, words: held }) => {
      const covered = sum([...held].map((at) => weights[at] ?? 0));
      const fit = fitOutcome(entry, wanted, hinted);
      const family = entry.family === 'log-phrase' ? logLine : 1;
      return { entry, score: (line + bodyWeight * body) * fit * family, coverage: covered / total, covered };
    })
    .filter(({ score, coverage, covered }) => score > 0 && coverage >= floor && covered >= leastInformation)
    .sort((one, other) => other.score - one.score)
    .slice(0, mostResults)
    .map(({ entry }) => entry);
}

/** "Failed" may be a warning too; "will try again" is one, and "for good" is none. */
function fitOutcome({ outcome }: Entry, wanted: readonly Outcome[], hinted: readonly Outcome[]): number {
  const fit =
    wanted.length === 0 ? 1 : wanted.includes(outcome) ? (outcome === wanted[0] ? preferred : possible) : opposite;
  return hinted.includes(outcome) ? fit * preferred : fit;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
