/** A number of things, as the reader's language writes it. */
import type { LanguageChain } from '../catalog/catalog';

/**
 * Formats a count.
 *
 * @example formatCount(5000, ['de']) // '5.000'
 */
export function formatCount(count: number, languages: LanguageChain): string {
  return new Intl.NumberFormat([...languages]).format(count);
}
