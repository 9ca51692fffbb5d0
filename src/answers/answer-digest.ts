/** Answers a pasted log: each pair of event and code with its count, failures first, and what to look at first. */
import { outcomes } from '../catalog/schema';
import { isEvent, type Catalog, type Entry, type LanguageChain } from '../catalog/catalog';
import type { EventRecord } from '../recognition/find-references';
import type { DigestAnswer, Row } from './answer';
import { describeFooter } from './describe-footer';
import { describeRow, describeTitle } from './describe-entry';
import { mostRows, describeMore } from './describe-rows';
import { fillText } from './fill-text';

interface Pair {
  readonly entry: Entry;
  /** The code or log line that its records carry beside it. */
  readonly code: Entry | undefined;
  readonly count: number;
}

/**
 * Answers about two or more event records.
 *
 * @param entries every entry of the message: what stands in no record is listed behind the pairs.
 * @example answerDigest(reading.records, entries, [], catalog, ['en']).title // '3 event records'
 */
export function answerDigest(
  records: readonly EventRecord[],
  entries: readonly Entry[],
  also: readonly string[],
  catalog: Catalog,
  languages: LanguageChain,
): DigestAnswer {
  const { digest: words } = catalog.words(languages);
  const pairs = countPairs(records, entries, catalog).sort(byUrgency);
  const title = fillText(words.title, { count: records.length });
  const [first] = pairs;
  const isTrouble = first?.entry.outcome === 'failure' || first?.entry.outcome === 'warning';
  const footer = entries.flatMap((entry) => describeFooter(entry, catalog, languages, { relatives: false }));
  return {
    kind: 'digest',
    language: languages[0] ?? 'en',
    summary: first ? `${title}: ${describeRow(first.entry, catalog, languages).sentence}` : title,
    title,
    advice: first && isTrouble ? describeAdvice(first, catalog, languages) : words.calm,
    rows: pairs.slice(0, mostRows).map((pair) => describePair(pair, catalog, languages)),
    more: describeMore(
      pairs.slice(mostRows).map(({ entry }) => entry),
      catalog,
      languages,
    ),
    also,
    footer: [...new Set(footer)],
  };
}

function countPairs(records: readonly EventRecord[], entries: readonly Entry[], catalog: Catalog): Pair[] {
  const pairs = new Map<string, Pair>();
  const add = (entry: Entry, code?: Entry) => {
    const key = `${entry.id} ${code?.id ?? ''}`;
    pairs.set(key, { entry, code, count: (pairs.get(key)?.count ?? 0) + 1 });
  };
  const shown = new Set<string>();
  for (const { found } of records) {
    const [entry, ...others] = found.flatMap((id) => catalog.find(id) ?? []);
    if (!entry) continue;
    // A code that stands with every event says nothing.
    const telling = others.filter(({ id }) => !catalog.isListedWithEveryEvent(id));
    const code = isEvent(entry) ? telling.find((other) => !isEvent(other)) : undefined;
    add(entry, code);
    for (const other of telling.filter((other) => other !== code)) add(other);
    for (const { id } of [entry, ...others]) shown.add(id);
  }
  for (const entry of entries.filter(({ id }) => !shown.has(id))) add(entry);
  return [...pairs.values()];
}

/** Failures before warnings before the rest, and what came often before what came once. */
function byUrgency(one: Pair, other: Pair): number {
  const rank = ({ entry }: Pair) => outcomes.indexOf(entry.outcome);
  return rank(one) - rank(other) || other.count - one.count;
}

function describePair({ entry, code, count }: Pair, catalog: Catalog, languages: LanguageChain): Row {
  const { digest: words } = catalog.words(languages);
  const row = describeRow(entry, catalog, languages);
  if (!code) return { ...row, sentence: fillText(words.row, { count, sentence: row.sentence }) };
  const { sentence } = describeRow(code, catalog, languages);
  return { ...row, sentence: fillText(words.pair, { count, code: describeTitle(code, catalog, languages), sentence }) };
}

function describeAdvice({ entry, code, count }: Pair, catalog: Catalog, languages: LanguageChain): string {
  const { digest: words } = catalog.words(languages);
  const [step = ''] = catalog.texts(code ?? entry, languages).steps;
  return fillText(words.advice, { id: describeTitle(entry, catalog, languages), count, step });
}
