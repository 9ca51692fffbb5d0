/** How long something takes, in the largest unit that says it whole. */
import type { LanguageChain } from '../catalog/catalog';
import { formattersOf, type Unit } from './formatters';

/** In minutes, the largest first. */
const minutesIn: readonly (readonly [unit: Unit, minutes: number])[] = [
  ['week', 10_080],
  ['day', 1440],
  ['hour', 60],
  ['minute', 1],
];

/**
 * Formats a number of minutes.
 *
 * @example formatDuration(1440, ['de']) // '1 Tag'
 */
export function formatDuration(minutes: number, languages: LanguageChain): string {
  const [unit, size] =
    minutesIn.find(([, length]) => minutes > 0 && minutes % length === 0) ?? (['minute', 1] as const);
  return formattersOf(languages).units[unit].format(minutes / size);
}
