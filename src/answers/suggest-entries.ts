/** What somebody may be looking for while they type: ids and names that begin so, then what the words are about. */
import type { Catalog, Entry, LanguageChain } from '../catalog/catalog';
import { outcomes } from '../catalog/schema';
import { wordsOf } from '../catalog/search/words-of';
import type { MessageReading } from '../recognition/read-message';
import { suggest } from './answer-unknown';
import { findAnswers } from './find-answers';
import { viewOf, type View } from './view';

/** Two letters begin half of the names. */
const shortestPart = 3;

/**
 * The views that fit what was typed so far, best first. Nothing typed yet: what is asked for most, else the failures.
 *
 * @param asked ids of entries, the most frequent first.
 * @example suggestEntries('2010', reading, [], catalog, ['en']) // [{ kind: 'found', ids: ['20100'] }, { … ['20102'] }]
 */
export function suggestEntries(
  typed: string,
  reading: MessageReading,
  asked: readonly string[],
  catalog: Catalog,
  languages: LanguageChain,
): View[] {
  const { entries } = catalog;
  if (typed.trim() === '') {
    const known = asked.filter((id) => catalog.find(id));
    const failures = entries.filter(({ outcome }) => outcome === 'failure').map(({ id }) => id);
    return (known.length > 0 ? known : failures).map((id) => viewOf([id]));
  }
  const found = reading.found.map(({ id }) => id);
  const part = plain(typed);
  // The last word is hardly ever whole while somebody types.
  const words =
    findAnswers(typed, catalog, languages) ??
    findAnswers(typed.trim().split(/\s+/).slice(0, -1).join(' '), catalog, languages);
  const about = words?.kind === 'list' ? (catalog.list(words.request) ?? []).map(({ id }) => id) : [];
  const ids = [
    ...found,
    ...entries.filter((entry) => beginsWith(entry, part)).map(({ id }) => id),
    ...entries.filter((entry) => holds(entry, part)).map(({ id }) => id),
    ...about,
    ...(words?.kind === 'search' ? words.ids : []),
    ...suggest(reading, catalog),
    ...findByBeginning(typed, catalog, languages),
  ];
  // An event and its code belong together; each of them stands below by itself.
  const together = found.length > 1 ? [viewOf(found)] : [];
  return [...together, ...[...new Set(ids)].map((id) => viewOf([id]))];
}

/** Entries whose sentence has a word that begins with the last one typed, failures first. */
function findByBeginning(typed: string, catalog: Catalog, languages: LanguageChain): string[] {
  const part = wordsOf(typed).at(-1) ?? '';
  if (part.length < shortestPart) return [];
  const fits = catalog.entries.filter((entry) =>
    wordsOf(catalog.texts(entry, languages).summary).some((word) => word.startsWith(part)),
  );
  const rank = ({ outcome }: Entry) => outcomes.indexOf(outcome);
  return fits.sort((one, other) => rank(one) - rank(other)).map(({ id }) => id);
}

function beginsWith({ id, name, family }: Entry, part: string): boolean {
  if (part === '') return false;
  return (
    plain(name).startsWith(part) ||
    (family !== 'log-phrase' && (plain(id).startsWith(part) || bare(id).startsWith(part)))
  );
}

function holds({ name }: Entry, part: string): boolean {
  return part.length >= shortestPart && plain(name).includes(part);
}

/** A name or number without what people leave out: capitals, blanks, `_` and `-`. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A code without `0x` and its zeros: `411`. */
function bare(id: string): string {
  return plain(id).replace(/^0x0*/, '');
}
