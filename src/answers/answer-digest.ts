/** Answers a pasted log: each pair of event and code with its count, failures first, and what to look at first. */
import type { Catalog, Entry, LanguageChain } from '../catalog/catalog';
import type { DigestAnswer, Row } from './answer';
import { describeRow, describeTitle } from './describe-entry';
import { describeFooter } from './describe-footer';
import { describeRest } from './describe-rest';
import { describePage } from './describe-rows';
import { fillText } from './fill-text';
import { formatCount } from './format-count';
import type { DigestView } from './view';

/** A pair whose entries the catalog has. */
interface Known {
  readonly entry: Entry;
  readonly code: Entry | undefined;
  readonly count: string;
}

/**
 * Answers about two or more event records.
 *
 * @example answerDigest({ kind: 'digest', records: 3, pairs: [['20102', '', 3]] }, catalog, ['en']).title // '3 event records'
 */
export function answerDigest(view: DigestView, catalog: Catalog, languages: LanguageChain): DigestAnswer {
  const { digest: words } = catalog.words(languages);
  const pairs = view.pairs.flatMap(([id, code, count]): Known[] => {
    const entry = catalog.find(id);
    return entry ? [{ entry, code: catalog.find(code), count: formatCount(count, languages) }] : [];
  });
  const { items, more, previous, range } = describePage(pairs, ({ entry }) => entry, view, catalog, languages);
  const title = fillText(words.title, { count: formatCount(view.records, languages) });
  const [first] = pairs;
  const isTrouble = first?.entry.outcome === 'failure' || first?.entry.outcome === 'warning';
  const entries = pairs.flatMap(({ entry, code }) => (code ? [entry, code] : [entry]));
  const footer = entries.flatMap((entry) => describeFooter(entry, catalog, languages, { relatives: false }));
  return {
    kind: 'digest',
    language: languages[0] ?? 'en',
    summary: first ? `${title}: ${describeRow(first.entry, catalog, languages).sentence}` : title,
    view,
    previous,
    title,
    advice: first && isTrouble ? describeAdvice(first, catalog, languages) : words.calm,
    range,
    rows: items.map((pair) => describePair(pair, catalog, languages)),
    more,
    also: describeRest(view.rest, catalog, languages),
    footer: [...new Set(footer)],
  };
}

function describePair({ entry, code, count }: Known, catalog: Catalog, languages: LanguageChain): Row {
  const { digest: words } = catalog.words(languages);
  const row = describeRow(entry, catalog, languages);
  if (!code) return { ...row, sentence: fillText(words.row, { count, sentence: row.sentence }) };
  const { sentence } = describeRow(code, catalog, languages);
  const text = fillText(words.pair, { count, code: describeTitle(code, catalog, languages), sentence });
  return { ...row, sentence: text, opens: [entry.id, code.id] };
}

function describeAdvice({ entry, code, count }: Known, catalog: Catalog, languages: LanguageChain): string {
  const { digest: words } = catalog.words(languages);
  const [step = ''] = catalog.texts(code ?? entry, languages).steps;
  return fillText(words.advice, { id: describeTitle(entry, catalog, languages), count, step });
}
