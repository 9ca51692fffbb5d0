/** Decides whether a reply may go to a service URL: it carries the bot's own access token. */
import { isLoopback } from '../is-safe-address';

/**
 * The hosts of Teams' bot service, each by its exact name: under trafficmanager.net anybody can register one. From Microsoft's
 * Agents SDK (TeamsServiceEndpoints: public, GCC, GCC High, DoD) and, for China (21Vianet), its Teams SDK for .NET
 * (ServiceUrlValidatorTests).
 */
const teamsHosts: ReadonlySet<string> = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
  'frontend.botapi.msg.infra.teams.microsoftonline.cn',
]);

export interface ServiceUrlRules {
  /** In local mode Teams is nobody to talk to, and this machine is. */
  readonly local: boolean;
  /** Addresses beside these; what lies below an address is allowed with it. */
  readonly allowed: readonly string[];
}

/**
 * Whether the bot may talk to a service URL.
 *
 * @example
 * isAllowedServiceUrl('https://smba.trafficmanager.net/emea/', { local: false, allowed: [] })  // true
 * isAllowedServiceUrl('https://evil.trafficmanager.net/emea/', { local: false, allowed: [] }) // false
 */
export function isAllowedServiceUrl(serviceUrl: string, { local, allowed }: ServiceUrlRules): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const url = new URL(serviceUrl);
  if (url.username !== '' || url.password !== '') return false;
  if (local ? isLoopback(url.hostname) : url.protocol === 'https:' && teamsHosts.has(url.host)) return true;
  return allowed.some((address) => liesBelow(url, new URL(address)));
}

function liesBelow(url: URL, address: URL): boolean {
  const folder = address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`;
  return url.origin === address.origin && `${url.pathname}/`.startsWith(folder);
}
