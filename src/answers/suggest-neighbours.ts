/** Finds documented neighbours of an id that is no entry: offered, never answered. */
import { isEvent, type Catalog } from '../catalog/catalog';
import { wrappedError } from './describe-unknown-code';

/** More than three suggestions are a list (recognition contract). */
export const mostSuggestions = 3;

/**
 * At most three ids near an unknown one: one digit away, of the same hundred; the nearest first.
 *
 * @example suggestNeighbours('20103', catalog) // ['20102', '20100']
 */
export function suggestNeighbours(unknown: string, catalog: Catalog): string[] {
  const value = Number(unknown);
  const isCode = unknown.startsWith('0x');
  // Neighbours of an HRESULT are strangers; the Windows error inside it may be an entry.
  if (isCode && value >= 0x80000000) {
    const inner = wrappedError(unknown);
    return inner !== undefined && catalog.find(inner) ? [inner] : [];
  }
  return catalog.entries
    .filter((entry) => (isCode ? entry.family === 'diagnostic-code' : isEvent(entry)))
    .filter(({ id }) => !catalog.isListedWithEveryEvent(id))
    .filter(({ id }) => isSameHundred(id, value, isCode) || isOneDigitAway(id, unknown))
    .map(({ id }) => ({ id, distance: Math.abs(Number(id) - value), near: isOneDigitAway(id, unknown) ? 0 : 1 }))
    .sort((one, other) => one.near - other.near || one.distance - other.distance)
    .slice(0, mostSuggestions)
    .map(({ id }) => id);
}

function isSameHundred(id: string, value: number, isCode: boolean): boolean {
  const hundred = isCode ? 0x100 : 100;
  return Math.floor(Number(id) / hundred) === Math.floor(value / hundred);
}

function isOneDigitAway(id: string, other: string): boolean {
  if (id.length !== other.length) return false;
  return Array.from(id).filter((digit, index) => digit !== other[index]).length === 1;
}
