/** Checks where tokens come from: Microsoft's public cloud, or another cloud whose addresses are all given. */
import type { Problem } from './catalog/problem';
import { isSafeAddress } from './is-safe-address';

/** The SDK's own names. As soon as one of them is set, the SDK has no default for the others: so all of them or none. */
export const endpointKeys = [
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromChannelTokenIssuer',
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'OAuthUrl',
] as const;

/** What may stand beside them, and means nothing alone. */
export const besideEndpointKeys = ['ToBotFromEmulatorOpenIdMetadataUrl', 'CallerId', 'ValidateAuthority'] as const;

export type Endpoints = Readonly<Record<(typeof endpointKeys)[number], string>> &
  Partial<Readonly<Record<(typeof besideEndpointKeys)[number], string>>>;

/** Who issues tokens to bots in the public cloud (botframework-connector, authenticationConstants). */
export const publicIssuer = 'https://api.botframework.com';

/** The SDK's short name for the US government's cloud, and what it stands for (botframework-connector, governmentConstants). */
export const governmentService = 'https://botframework.azure.us';
const governmentEndpoints: Endpoints = {
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.us',
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
  ToChannelFromBotOAuthScope: 'https://api.botframework.us',
  OAuthUrl: 'https://api.botframework.azure.us',
  CallerId: 'urn:botframework:azureusgov',
};

export type GivenEndpoints = Readonly<
  Record<(typeof endpointKeys)[number] | (typeof besideEndpointKeys)[number] | 'ChannelService', string | undefined>
>;

export interface CheckedEndpoints {
  /** Undefined is the public cloud. */
  readonly endpoints: Endpoints | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Turns the given addresses into the endpoints of a cloud and the problems that they have.
 *
 * @example
 * checkEndpoints({ ...nothing, OAuthUrl: 'https://token.botframework.azure.cn' }).problems[0]?.what
 * // → 'another cloud needs all of its addresses, and there is none for ToBotFromChannelOpenIdMetadataUrl, …'
 */
export function checkEndpoints({ ChannelService: service, ...given }: GivenEndpoints): CheckedEndpoints {
  const set = [...endpointKeys, ...besideEndpointKeys].filter((key) => given[key] !== undefined);
  if (service !== undefined) {
    const problems = checkService(service, set);
    return { endpoints: problems.length > 0 ? undefined : governmentEndpoints, problems };
  }
  if (set.length === 0) return { endpoints: undefined, problems: [] };
  const missing = endpointKeys.filter((key) => given[key] === undefined);
  const problems = [...describeMissing(missing), ...checkAddresses(given)];
  const complete = Object.fromEntries(set.map((key) => [key, given[key]])) as Endpoints;
  return { endpoints: problems.length > 0 ? undefined : complete, problems };
}

function checkService(service: string, beside: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  if (service !== governmentService) {
    const fix = `Use ${governmentService}, or unset it and give every address of the cloud.`;
    problems.push({ what: 'ChannelService is not the US government’s cloud, the only one it can name', fix });
  }
  if (beside.length > 0) {
    const what = `ChannelService names a whole cloud, and there is a value for ${beside.join(', ')} too`;
    problems.push({ what, fix: 'Keep one of the two.' });
  }
  return problems;
}

function describeMissing(missing: readonly string[]): Problem[] {
  if (missing.length === 0) return [];
  const what = `another cloud needs all of its addresses, and there is none for ${missing.join(', ')}`;
  return [{ what, fix: 'Set what is missing as .env.example explains, or unset all of them for the public cloud.' }];
}

function checkAddresses(given: Omit<GivenEndpoints, 'ChannelService'>): Problem[] {
  const addresses = [
    'ToBotFromChannelOpenIdMetadataUrl',
    'ToBotFromEmulatorOpenIdMetadataUrl',
    'ToChannelFromBotLoginUrl',
    'OAuthUrl',
  ] as const;
  return addresses.flatMap((key) => {
    const value = given[key];
    if (value === undefined || isSafeAddress(value)) return [];
    // Keys and tokens travel there: over plain HTTP, whoever sits in between could sign his own.
    return [
      { what: `${key} is no https address`, fix: 'Use https://; http:// is for this machine (127.0.0.1) alone.' },
    ];
  });
}
