/** Decides whether a number may be an event's ID for want of anything else that it could be. */
import type { Scan } from '../scan';
import { isLogColumn } from './is-log-column';
import { isOtherNumber } from './is-other-number';
import { isQuantity } from './is-quantity';
import { standsAlone } from './stands-alone';

/**
 * Whether a number stands alone and neither names, counts nor measures something else.
 *
 * @example isPlainNumber(scan, at) // true for "20102 again", false for "port 20102", "20300 Geräte", "20.102"
 */
export function isPlainNumber(scan: Scan, at: number): boolean {
  return standsAlone(scan, at) && !isOtherNumber(scan, at) && !isQuantity(scan, at) && !isLogColumn(scan, at);
}
