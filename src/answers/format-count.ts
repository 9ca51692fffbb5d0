/** A number of things, as the reader's language writes it. */
import type { LanguageChain } from '../catalog/catalog';
import { fillText } from './fill-text';
import { formattersOf } from './formatters';

/**
 * Formats a count.
 *
 * @example formatCount(5000, ['de']) // '5.000'
 */
export function formatCount(count: number, languages: LanguageChain): string {
  return formattersOf(languages).number.format(count);
}

/** A text in the forms that a count may ask for. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/**
 * Fills the form of a text that fits a count, which stands at `{count}`.
 *
 * @example fillCount({ one: '{count} record', other: '{count} records' }, 1, ['en']) // '1 record'
 */
export function fillCount(
  { one, other }: Counted,
  count: number,
  languages: LanguageChain,
  values: Readonly<Record<string, string>> = {},
): string {
  const form = formattersOf(languages).plural.select(count) === 'one' ? one : other;
  return fillText(form, { ...values, count: formatCount(count, languages) });
}
