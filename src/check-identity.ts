/** Checks who the bot is and in which cloud: credentials and endpoints, or, in local mode, neither. */
import type { Problem } from './catalog/problem';
import { checkCredentials, credentialKeys, type Credentials } from './check-credentials';
import { besideEndpointKeys, checkEndpoints, endpointKeys, type Endpoints } from './check-endpoints';
import { isLoopback } from './is-safe-address';

/** What has no place beside local mode. */
export const identityKeys = [...credentialKeys, 'ChannelService', ...endpointKeys, ...besideEndpointKeys] as const;

type IdentityKey = (typeof identityKeys)[number];
type Given = Readonly<Record<IdentityKey, string | undefined>>;

export interface GivenIdentity {
  readonly local: boolean;
  readonly type: Credentials['type'];
  readonly read: (key: IdentityKey) => string | undefined;
}

export interface CheckedIdentity {
  readonly credentials: Credentials | undefined;
  readonly endpoints: Endpoints | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Turns what the environment says into credentials and endpoints, with the problems that they have, alone and together.
 *
 * @example
 * checkIdentity({ local: true, type: 'SingleTenant', read: () => undefined })
 * // → { credentials: undefined, endpoints: undefined, problems: [] }
 */
export function checkIdentity({ local, type, read }: GivenIdentity): CheckedIdentity {
  const given = Object.fromEntries(identityKeys.map((key) => [key, read(key)])) as Given;
  if (local) return { credentials: undefined, endpoints: undefined, problems: refuseAll(given) };
  const { credentials, problems: ofCredentials } = checkCredentials({ ...given, type });
  const { endpoints, problems: ofEndpoints } = checkEndpoints(given);
  const problems = [...ofCredentials, ...ofEndpoints, ...checkTogether(credentials, endpoints)];
  return { credentials, endpoints, problems };
}

// Local mode serves without authentication. Whoever has credentials means to be reached by Teams: ask, do not choose.
function refuseAll(given: Given): Problem[] {
  const names = identityKeys.filter((name) => given[name] !== undefined);
  if (names.length === 0) return [];
  return [
    {
      what: `local mode and credentials exclude each other, and there is a value for ${names.join(', ')}`,
      fix: 'Start without --local to serve Teams, or unset the credentials to try the bot on this machine.',
    },
  ];
}

/** The SDK takes a certificate to the public cloud, whatever the login address is (botframework-connector, appCredentials). */
function checkTogether(credentials: Credentials | undefined, endpoints: Endpoints | undefined): Problem[] {
  if (!credentials || !('certificate' in credentials) || !endpoints) return [];
  const { hostname } = new URL(endpoints.ToChannelFromBotLoginUrl);
  if (hostname === 'login.microsoftonline.com' || isLoopback(hostname)) return [];
  return [
    {
      what: 'a certificate works in the public cloud alone: the SDK would take it to login.microsoftonline.com',
      fix: 'Use MicrosoftAppPassword or a UserAssignedMSI bot in another cloud.',
    },
  ];
}
