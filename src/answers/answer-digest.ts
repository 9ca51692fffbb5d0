/** Answers a pasted log: each pair of event and code with its count and times, failures first, and what to look at first. */
import type { Catalog, Entry, LanguageChain } from '../catalog/catalog';
import type { DigestAnswer, LogRow, Row } from './answer';
import { findUrgency } from './count-pairs';
import { describeId, describeRow, describeTitle } from './describe-entry';
import { describeFooter } from './describe-footer';
import { describeForeign } from './describe-foreign';
import { describeRest } from './describe-rest';
import { describePage } from './describe-rows';
import { describeTimeline } from './describe-timeline';
import { fillText } from './fill-text';
import { formatCount } from './format-count';
import { formatWhen } from './format-when';
import { findRecovery, observeLog } from './observe-log';
import { nothingElse, viewOf, type DigestView, type Pair } from './view';

/**
 * Answers about two or more event records.
 *
 * @example answerDigest({ kind: 'digest', records: 3, pairs: [['20102', '', 3, '', '']] }, catalog, ['en']).title // '3 event records'
 */
export function answerDigest(view: DigestView, catalog: Catalog, languages: LanguageChain): DigestAnswer {
  const { digest: words } = catalog.words(languages);
  const { items, more, previous, range } = describePage(
    view.pairs,
    ([id]) => catalog.find(id),
    view,
    catalog,
    languages,
  );
  const title =
    view.records > 0 ? fillText(words.title, { count: formatCount(view.records, languages) }) : words.titleWithout;
  const first = lookFirst(view.pairs, catalog);
  const entries = view.pairs.flatMap(([id, code]) => [id, code].flatMap((key) => catalog.find(key) ?? []));
  const footer = entries.flatMap((entry) => describeFooter(entry, catalog, languages, { relatives: false }));
  return {
    kind: 'digest',
    language: languages[0] ?? 'en',
    summary: [title, ...entries.slice(0, 1).map((entry) => describeRow(entry, catalog, languages).sentence)].join(': '),
    view,
    previous,
    title,
    advice: first ? describeAdvice(first, catalog, languages) : words.calm,
    range,
    rows: items.map((pair) => describePair(pair, catalog, languages)),
    more,
    observed: observeLog(view.pairs, catalog, languages),
    chart: view.timeline && describeTimeline(view.timeline, catalog, languages),
    also: [...describeForeign(view.foreign, catalog, languages), ...describeRest(view.rest, catalog, languages)],
    footer: [...new Set(footer)],
  };
}

/**
 * The pair to look at first: the most urgent trouble that has not recovered since, else the most urgent; nothing without any.
 *
 * @example lookFirst([['20102', '', 2, '', '']], catalog)?.[0] // '20102'
 */
export function lookFirst(pairs: readonly Pair[], catalog: Catalog): Pair | undefined {
  const troubles = pairs.filter((pair) => findUrgency(pair, catalog));
  return troubles.find((pair) => !findRecovery(pair, pairs, catalog)) ?? troubles[0];
}

function describePair(pair: Pair, catalog: Catalog, languages: LanguageChain): LogRow {
  const [id, codeId, number] = pair;
  const { digest: words } = catalog.words(languages);
  const entry = catalog.find(id);
  const code = findTellingCode(codeId, catalog);
  const values = { count: formatCount(number, languages), when: formatWhen(pair, catalog, languages) };
  const row = {
    ...(entry ? describeRow(entry, catalog, languages) : describeUndocumented(id, catalog, languages)),
    ...values,
  };
  if (!code) return row;
  const { sentence } = describeRow(code, catalog, languages);
  const title = describeTitle(code, catalog, languages);
  const view = viewOf([id, codeId].filter((key) => catalog.find(key)));
  return { ...row, sentence: fillText(words.pair, { code: title, sentence }), view };
}

/** A code that stands with every event says nothing about this one. */
function findTellingCode(id: string, catalog: Catalog): Entry | undefined {
  return catalog.isListedWithEveryEvent(id) ? undefined : catalog.find(id);
}

/** An ID of the connector that no documentation has: said, and opened as what it is. */
function describeUndocumented(id: string, catalog: Catalog, languages: LanguageChain): Row {
  const { digest: words, outcome } = catalog.words(languages);
  const verdict = { id, label: id, name: words.undocumented, outcome: 'information', symbol: '?' } as const;
  return {
    verdict: { ...verdict, word: outcome.information },
    sentence: words.undocumentedSentence,
    view: { kind: 'unknown', rest: { ...nothingElse, unknown: [{ id, family: 'event' }] } },
  };
}

function describeAdvice(pair: Pair, catalog: Catalog, languages: LanguageChain): string {
  const [id, codeId, count] = pair;
  const { digest: words } = catalog.words(languages);
  const telling = findTellingCode(codeId, catalog) ?? catalog.find(id);
  const [step = ''] = telling ? catalog.texts(telling, languages).steps : [];
  const { reason = 'failure' } = findUrgency(pair, catalog) ?? {};
  return fillText(words.advice, {
    id: describeId(id, catalog, languages),
    count: formatCount(count, languages),
    reason: words.reasons[reason],
    step,
  });
}
