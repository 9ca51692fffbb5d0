/** How long something takes, in the largest unit that says it whole. */
import type { LanguageChain } from '../catalog/catalog';
import { formattersOf, minutesIn } from './formatters';

/**
 * Formats a number of minutes.
 *
 * @example formatDuration(1440, ['de']) // '1 Tag'
 */
export function formatDuration(minutes: number, languages: LanguageChain): string {
  const whole = minutesIn.findLast(([, length]) => minutes > 0 && minutes % length === 0);
  const [unit, size] = whole ?? (['minute', 1] as const);
  return formattersOf(languages).units[unit].format(minutes / size);
}
