/** Checks who is let in beyond the token: which tenants, and which service URLs besides those of Teams. */
import type { Problem } from './catalog/problem';
import { isGuid } from './is-guid';
import { isSafeAddress } from './is-safe-address';

export interface GivenAllowLists {
  readonly ALLOWED_TENANTS: string | undefined;
  readonly ALLOWED_SERVICE_URLS: string | undefined;
}

export interface AllowLists {
  /** In lower case; undefined lets every tenant in. */
  readonly allowedTenants: readonly string[] | undefined;
  readonly allowedServiceUrls: readonly string[];
}

/**
 * Reads both lists, whose items stand between commas, and finds the items that could never match.
 *
 * @example
 * checkAllowLists({ ALLOWED_TENANTS: '2222…, 3333…', ALLOWED_SERVICE_URLS: undefined }).lists
 * // → { allowedTenants: ['2222…', '3333…'], allowedServiceUrls: [] }
 */
export function checkAllowLists(given: GivenAllowLists): { lists: AllowLists; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const allowedTenants = given.ALLOWED_TENANTS === undefined ? undefined : split(given.ALLOWED_TENANTS.toLowerCase());
  const allowedServiceUrls = split(given.ALLOWED_SERVICE_URLS ?? '');
  // The items stay unsaid: what does not belong there may be a secret. Their place says which one it is.
  const refuse = (key: string, items: readonly string[], isSound: (item: string) => boolean, fix: string) => {
    const odd = items.flatMap((item, index) => (isSound(item) ? [] : [String(index + 1)]));
    if (odd.length > 0) problems.push({ what: `${key} has an item that cannot be: number ${odd.join(', ')}`, fix });
  };
  if (allowedTenants?.length === 0) {
    problems.push({ what: 'ALLOWED_TENANTS names no tenant', fix: 'Name one, or unset it to let every tenant in.' });
  }
  const copyTenants = 'Copy the tenant ids (GUIDs) from the Entra admin center, with commas between them.';
  refuse('ALLOWED_TENANTS', allowedTenants ?? [], isGuid, copyTenants);
  const writeUrls = 'Write whole addresses with commas between them, such as https://bots.example/teams/.';
  // A star is a sound host name to the URL parser, and no host has it.
  refuse('ALLOWED_SERVICE_URLS', allowedServiceUrls, (url) => isSafeAddress(url) && !url.includes('*'), writeUrls);
  return { lists: { allowedTenants, allowedServiceUrls }, problems };
}

function split(list: string): string[] {
  return list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
