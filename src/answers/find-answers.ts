/** Finds what a question in words is about: the entries that fit it best, or the whole list that it asks for. */
import type { Catalog, LanguageChain } from '../catalog/catalog';
import { wordsOf } from '../catalog/search/words-of';
import { isEnglish, isGerman } from './guess-language';
import type { CatalogView } from './view';

/** Ids that mean something were read before; another number of four digits says that the message is about other things. */
const otherNumber = /\p{Nd}{4}/u;

/**
 * What a question is about, or nothing where no entry fits it.
 *
 * @example findAnswers('Zertifikat abgelaufen', catalog, ['de']) // { kind: 'search', ids: ['0x00000405', …] }
 */
export function findAnswers(question: string, catalog: Catalog, languages: LanguageChain): CatalogView | undefined {
  if (otherNumber.test(question)) return undefined;
  // A request for a list has no word that the list does not know, so it may stand in a button.
  if (catalog.list(question)) return { kind: 'list', request: wordsOf(question).join(' ') };
  // Whoever reads German may well ask in English.
  const spoken = isGerman(question) ? 'de' : isEnglish(question) ? 'en' : undefined;
  const ids = catalog.search(question, spoken ?? languages[0] ?? 'en').map(({ id }) => id);
  return ids.length > 0 ? { kind: 'search', ids } : undefined;
}
