/** Answers that a reference was read and is no entry, and what may have been meant. */
import type { Catalog, LanguageChain } from '../catalog/catalog';
import type { Words } from '../catalog/content';
import type { UnknownAnswer } from './answer';
import { describeRow } from './describe-entry';
import { describeUnknownCode } from './describe-unknown-code';
import { fillText } from './fill-text';
import { limitLines } from './limit-lines';
import type { View } from './view';
import { mostSuggestions, suggestNeighbours } from './suggest-neighbours';

/** More lines than these are a log, and the first ones say what it is. */
const mostSentences = 8;

/** What a suggestion is made for. */
interface SuggestFor {
  readonly unknown: readonly { readonly id: string }[];
  readonly misspelt: readonly { readonly suggested: readonly string[] }[];
}

/**
 * The ids to offer for everything in a message that is no entry, best first, at most three.
 *
 * @example suggest(reading, catalog) // ['20102', '20100'] for "Ereignis 20103"
 */
export function suggest({ unknown, misspelt }: SuggestFor, catalog: Catalog): string[] {
  const ids = [
    ...misspelt.flatMap(({ suggested }) => suggested),
    ...unknown.flatMap(({ id }) => suggestNeighbours(id, catalog)),
  ];
  return [...new Set(ids)].slice(0, mostSuggestions);
}

/**
 * Answers about a message whose references are all unknown, foreign or misspelt.
 *
 * @example answerUnknown(view, catalog, ['en']).title // 'Not in the catalog'
 */
export function answerUnknown(
  view: Extract<View, { kind: 'unknown' }>,
  catalog: Catalog,
  languages: LanguageChain,
): UnknownAnswer {
  const { unknown: words, also } = catalog.words(languages);
  const { unknown, foreign, misspelt, snippet, file, more } = view.rest;
  const sentences = [
    ...describeEvents(
      unknown.filter(({ family }) => family === 'event').map(({ id }) => id),
      words,
    ),
    ...unknown.flatMap(({ id, family }) => {
      if (family === 'event') return [];
      if (family === 'hresult') return [describeUnknownCode(id, words)];
      return [fillText(catalog.gaps.includes(id) ? words.gap : words.code, { id })];
    }),
    ...foreign.map(({ id, source }) => fillText(words.foreign, { id, source })),
    ...misspelt.map(({ text }) => fillText(words.misspelt, { text })),
    ...(snippet ? [also.snippet] : []),
    ...(file ? [also.file] : []),
  ];
  const suggestions = suggest(view.rest, catalog).flatMap((id) => catalog.find(id) ?? []);
  const title = unknown.length > 0 ? words.title : foreign.length > 0 ? words.titleForeign : words.titleMisspelt;
  return {
    kind: 'unknown',
    language: languages[0] ?? 'en',
    summary: `${title}: ${[...unknown, ...foreign]
      .map(({ id }) => id)
      .concat(misspelt.map(({ text }) => text))
      .slice(0, mostSentences)
      .join(', ')}`,
    view,
    title,
    sentences: limitLines(sentences, { most: mostSentences, more: words.more, left: more }),
    suggestionsTitle: suggestions.length > 0 ? words.suggestions : '',
    suggestions: suggestions.map((entry) => describeRow(entry, catalog, languages)),
    buttons:
      unknown.length + misspelt.length > 0
        ? [{ title: catalog.words(languages).actions.report, request: { verb: 'report', view } }]
        : [],
    advice: unknown.length === 0 ? [] : suggestions.length > 0 ? [words.advice] : [words.check, words.advice],
  };
}

/** Several unknown events are one sentence. */
function describeEvents(ids: readonly string[], words: Words['unknown']): string[] {
  const [id] = ids;
  if (id === undefined) return [];
  if (ids.length === 1) return [fillText(words.event, { id })];
  const names = [...ids.slice(0, mostIds), ...(ids.length > mostIds ? ['…'] : [])];
  return [fillText(words.events, { ids: names.join(', ') })];
}

/** Nobody reads more numbers in a row. */
const mostIds = 24;
