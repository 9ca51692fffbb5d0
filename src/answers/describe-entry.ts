/** The parts that several answers share: an entry's first line, and its row in a list. */
import type { Catalog, Entry, LanguageChain } from '../catalog/catalog';
import type { Outcome } from '../catalog/schema';
import type { Row, Verdict } from './answer';
import { fillText } from './fill-text';

/** Said beside the word, so that an outcome never rests on a colour alone. */
const symbols: Readonly<Record<Outcome, string>> = { success: '✔', warning: '⚠', failure: '✖', information: 'ℹ' };

/**
 * The first line of an entry.
 *
 * @example describeVerdict(entry, catalog, ['en']).word // 'Failure'
 */
export function describeVerdict(entry: Entry, catalog: Catalog, languages: LanguageChain): Verdict {
  const { id, name, outcome, family } = entry;
  const words = catalog.words(languages);
  const label = family === 'log-phrase' ? words.entry.logLine : id;
  return { id, label, name, outcome, symbol: symbols[outcome], word: words.outcome[outcome] };
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
export function formatVerdict({ label, name, symbol, word }: Verdict): string {
  return `${label} · ${name} — ${symbol} ${word}`;
}

/**
 * What an entry is called in a list of ids: its id, or the log line itself.
 *
 * @example describeTitle(entry, catalog, ['de']) // '20102', or '„Denied by Policy Module“'
 */
export function describeTitle(entry: Entry, catalog: Catalog, languages: LanguageChain): string {
  if (entry.family !== 'log-phrase') return entry.id;
  return fillText(catalog.words(languages).entry.quoted, { text: entry.name });
}

/**
 * What an id is called in a list of ids; one that is no entry's stands for itself.
 *
 * @example describeId('20199', catalog, ['de']) // '20199'
 */
export function describeId(id: string, catalog: Catalog, languages: LanguageChain): string {
  const entry = catalog.find(id);
  return entry ? describeTitle(entry, catalog, languages) : id;
}
