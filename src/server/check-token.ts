/**
 * Reads what a token claims before the SDK verifies who signed it. The SDK has more doors than Teams needs: by the claims
 * alone it takes a token to its checks for the Emulator, for other bots or for App Service, which look at neither audience
 * nor service URL (botframework-connector 4.23.3, parameterizedBotFrameworkAuthentication). Here there is one.
 */
import type { CheckedActivity } from './check-activity';

export interface TokenRules {
  /** The audience: the bot itself. */
  readonly appId: string;
  /** Who issues tokens to bots in this cloud. */
  readonly issuer: string;
}

/** What is wrong with a token, in words for the log. */
export type TokenFault =
  | 'missing'
  | 'malformed'
  | 'algorithm'
  | 'issuer'
  | 'audience'
  | 'expired'
  | 'not yet valid'
  | 'service URL'
  | 'channel'
  | 'key'
  | 'signature';

// RSA signatures alone, as the SDK's AllowedSigningAlgorithms: neither "none" nor a MAC with the public key as its secret.
const algorithms = ['RS256', 'RS384', 'RS512'];

// Clocks may differ by five minutes (learn.microsoft.com, "Authenticate requests from the Bot Connector service").
const mostSkew = 5 * 60;

// The keys that sign for Teams are endorsed for this channel; without a channel the SDK would ask for no endorsement.
const channel = 'msteams';

/**
 * What is wrong with the claims of an activity's token; nothing when only the signature is left to verify.
 *
 * @param now the time in milliseconds since 1970.
 * @example
 * checkToken('Bearer eyJ…', activity, { appId, issuer: 'https://api.botframework.com' }, Date.now()) // undefined
 * checkToken('', activity, { appId, issuer }, Date.now())                                            // 'missing'
 */
export function checkToken(
  authorization: string,
  activity: CheckedActivity,
  { appId, issuer }: TokenRules,
  now: number,
): TokenFault | undefined {
  const [scheme, token = '', ...more] = authorization.split(' ');
  if (scheme !== 'Bearer' || token === '') return 'missing';
  const [header, claims, signature, ...others] = token.split('.');
  const [{ alg }, { iss, aud, exp, nbf, serviceurl }] = [readPart(header), readPart(claims)];
  if (more.length > 0 || others.length > 0 || signature === undefined || claims === undefined) return 'malformed';
  if (typeof alg !== 'string' || !algorithms.includes(alg)) return 'algorithm';
  if (iss !== issuer) return 'issuer';
  if (aud !== appId) return 'audience';
  const seconds = now / 1000;
  if (typeof exp !== 'number' || exp + mostSkew <= seconds) return 'expired';
  if (nbf !== undefined && (typeof nbf !== 'number' || nbf - mostSkew > seconds)) return 'not yet valid';
  if (typeof serviceurl !== 'string' || serviceurl !== activity.serviceUrl) return 'service URL';
  return activity.channelId === channel ? undefined : 'channel';
}

/** A part of a token as an object; an empty one where it is none. */
function readPart(part = ''): Partial<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
