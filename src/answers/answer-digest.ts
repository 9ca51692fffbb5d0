/** Answers a pasted log: each pair of event and code with its count and times, failures first, and what to look at first. */
import type { Catalog, Entry, LanguageChain } from '../catalog/catalog';
import type { DigestAnswer, LogRow, Row } from './answer';
import { describeId, describeRow, describeTitle } from './describe-entry';
import { describeFooter } from './describe-footer';
import { describeForeign } from './describe-foreign';
import { describeRest } from './describe-rest';
import { describePage } from './describe-rows';
import { describeTimeline } from './describe-timeline';
import { fillText } from './fill-text';
import { fillCount, formatCount } from './format-count';
import { formatWhen } from './format-when';
import { explainFirst, lookFirst } from './look-first';
import { observeLog } from './observe-log';
import { nothingElse, viewOf, type DigestView, type Pair } from './view';

/**
 * Answers about event records, and about what is named beside them.
 *
 * @example answerDigest({ kind: 'digest', records: 3, pairs: [['20102', '', 3, '', '']] }, catalog, ['en']).title // '3 event records'
 */
export function answerDigest(view: DigestView, catalog: Catalog, languages: LanguageChain): DigestAnswer {
  const { items, more, previous, range } = describePage(
    view.pairs,
    ([id]) => catalog.find(id),
    view,
    catalog,
    languages,
  );
  const title = describeSize(view, catalog, languages);
  const first = lookFirst(view.pairs, catalog);
  const [event = ''] = first ?? view.pairs[0] ?? [];
  const telling = catalog.find(event);
  const entries = view.pairs.flatMap(([id, code]) => [id, code].flatMap((key) => catalog.find(key) ?? []));
  const footer = entries.flatMap((entry) => describeFooter(entry, catalog, languages, { relatives: false }));
  return {
    kind: 'digest',
    language: languages[0] ?? 'en',
    summary: [title, ...(telling ? [describeRow(telling, catalog, languages).sentence] : [])].join(': '),
    view,
    previous,
    title,
    advice: first ? describeAdvice(first, view.pairs, catalog, languages) : describeCalm(view, catalog, languages),
    range,
    rows: items.map((pair) => describePair(pair, catalog, languages)),
    more,
    observed: observeLog(view.pairs, catalog, languages),
    chart: view.timeline && describeTimeline(view.timeline, catalog, languages),
    also: describeOthers(view, catalog, languages),
    footer: [...new Set(footer)],
  };
}

function describeSize({ pairs, records }: DigestView, catalog: Catalog, languages: LanguageChain): string {
  const { digest: words } = catalog.words(languages);
  if (pairs.length === 0) return words.titleNothing;
  return records === 0 ? words.titleCodes : fillCount(words.title, records, languages);
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
  const { digest: words } = catalog.words(languages);
  const verdict = { id, label: id, name: words.undocumented, outcome: 'information', symbol: '?' } as const;
  return {
    verdict: { ...verdict, word: words.undocumentedOutcome },
    sentence: words.undocumentedSentence,
    view: { kind: 'unknown', rest: { ...nothingElse, unknown: [{ id, family: 'event' }] } },
  };
}

function describeAdvice(pair: Pair, pairs: readonly Pair[], catalog: Catalog, languages: LanguageChain): string {
  const [id, codeId, count] = pair;
  const { digest: words } = catalog.words(languages);
  const code = findTellingCode(codeId, catalog);
  const telling = code ?? catalog.find(id);
  const [step = ''] = telling ? catalog.texts(telling, languages).steps : [];
  const event = describeId(id, catalog, languages);
  const isAmbiguous = pairs.filter(([other]) => other === id).length > 1;
  return fillText(words.advice, {
    id:
      code && isAmbiguous ? fillText(words.withCode, { event, code: describeTitle(code, catalog, languages) }) : event,
    count: formatCount(count, languages),
    reason: explainFirst(pair, pairs, catalog, words.reasons),
    step,
  });
}

/** Nothing failed as far as the catalog knows. */
function describeCalm({ pairs, records }: DigestView, catalog: Catalog, languages: LanguageChain): string {
  const { digest: words, files } = catalog.words(languages);
  if (pairs.length === 0) return fillText(files.nothing, { records: formatCount(records, languages) });
  return pairs.every(([id]) => catalog.find(id)) ? words.calm : words.calmUndocumented;
}

/** What the rows do not show: the least urgent, the records of others in one line, and what else was read. */
function describeOthers({ left = 0, foreign, rest }: DigestView, catalog: Catalog, languages: LanguageChain): string[] {
  const { digest: words } = catalog.words(languages);
  return [
    ...(left > 0 ? [fillCount(words.left, left, languages)] : []),
    ...describeForeign(foreign, catalog, languages),
    ...describeRest(rest, catalog, languages),
  ];
}
