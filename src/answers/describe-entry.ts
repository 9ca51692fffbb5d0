/** The parts that several answers share: an entry's first line, and its row in a list. */
import type { Catalog, Entry, LanguageChain } from '../catalog/catalog';
import type { Outcome } from '../catalog/schema';
import type { Row, Verdict } from './answer';

/** Said beside the word, so that an outcome never rests on a colour alone. */
const symbols: Readonly<Record<Outcome, string>> = { success: '✔', warning: '⚠', failure: '✖', information: 'ℹ' };

/**
 * The first line of an entry.
 *
 * @example describeVerdict(entry, catalog, ['en']).word // 'Failure'
 */
export function describeVerdict({ id, name, outcome }: Entry, catalog: Catalog, languages: LanguageChain): Verdict {
  return { id, name, outcome, symbol: symbols[outcome], word: catalog.words(languages).outcome[outcome] };
}

/** An entry's row: its first line and one sentence. */
export function describeRow(entry: Entry, catalog: Catalog, languages: LanguageChain): Row {
  return {
    verdict: describeVerdict(entry, catalog, languages),
    sentence: catalog.texts(entry, languages).summary,
  };
}

/**
 * A first line as text.
 *
 * @example formatVerdict(verdict) // '20102 · PkcsCertIssue_Failure — ✖ Failure'
 */
export function formatVerdict({ id, name, symbol, word }: Verdict): string {
  return `${id} · ${name} — ${symbol} ${word}`;
}
