/** Stands in for the service that issues tokens to bots: real RSA keys, with the metadata and the key set over HTTP. */
import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import { listen } from '../../src/server/listen';

export interface TokenParts {
  readonly header?: object;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Another key than the issuer's own. */
  readonly privateKey?: KeyObject;
}

export interface TokenIssuer {
  readonly metadataUrl: string;
  readonly issuer: string;
  /** The paths that were asked for. */
  readonly requests: string[];
  /** A token that is genuine but for what is given. */
  token(parts?: TokenParts): string;
  /** The same without a signature. */
  unsignedToken(): string;
  /** The same, signed with the public key as if it were a shared secret. */
  tokenSignedWithPublicKey(): string;
  close(): Promise<void>;
}

export interface IssuerOptions {
  readonly appId: string;
  readonly serviceUrl: string;
  readonly issuer?: string;
}

const newKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The private key of somebody else. */
export const strangersKey = newKeys().privateKey;

/**
 * Starts an issuer on loopback with two keys: `key`, which is endorsed for Teams, and `webchat`, which is for another channel.
 *
 * @example
 * const issuer = await startTokenIssuer({ appId, serviceUrl: 'https://smba.trafficmanager.net/emea/' });
 * issuer.token({ claims: { exp: 0 } }) // an expired one
 */
export async function startTokenIssuer(options: IssuerOptions): Promise<TokenIssuer> {
  const { appId, serviceUrl, issuer = 'https://api.botframework.com' } = options;
  const own = newKeys();
  const ofWebchat = newKeys();
  const keys = [
    { ...own.publicKey.export({ format: 'jwk' }), kid: 'key', endorsements: ['msteams'] },
    { ...ofWebchat.publicKey.export({ format: 'jwk' }), kid: 'webchat', endorsements: ['webchat'] },
  ];
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const metadata = { issuer, jwks_uri: `http://${request.headers.host ?? ''}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/keys' ? { keys } : metadata));
  });
  const port = await listen(server, 0, '127.0.0.1');

  const describe = ({ header, claims }: TokenParts, alg: string) => {
    const now = Math.floor(Date.now() / 1000);
    const all = { iss: issuer, aud: appId, serviceurl: serviceUrl, nbf: now - 60, exp: now + 600, ...claims };
    return `${encode({ alg, kid: 'key', typ: 'JWT', ...header })}.${encode(all)}`;
  };
  const keyOf = (header: object = {}) => ('kid' in header && header.kid === 'webchat' ? ofWebchat : own).privateKey;

  return {
    metadataUrl: `http://127.0.0.1:${String(port)}/v1/.well-known/openidconfiguration`,
    issuer,
    requests,
    token(parts = {}) {
      const text = describe(parts, 'RS256');
      const key = parts.privateKey ?? keyOf(parts.header);
      return `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`;
    },
    unsignedToken: () => `${describe({}, 'none')}.`,
    tokenSignedWithPublicKey() {
      const text = describe({}, 'HS256');
      const pem = own.publicKey.export({ format: 'pem', type: 'spki' });
      return `${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Every token that is not genuine, with the reason for which the bot's log says it was refused. */
export function refusedTokens(
  issuer: TokenIssuer,
): [title: string, reason: string, authorization: string | undefined][] {
  const now = Math.floor(Date.now() / 1000);
  const claims = (changed: Record<string, unknown>) => `Bearer ${issuer.token({ claims: changed })}`;
  return [
    ['no token', 'missing', undefined],
    ['an empty token', 'missing', 'Bearer '],
    ['a password', 'missing', 'Basic dXNlcjpzZWNyZXQ='],
    ['a token that is none', 'malformed', 'Bearer garbage'],
    ['a token in four parts', 'malformed', `Bearer ${issuer.token()}.x`],
    ['a token whose parts are no JSON', 'algorithm', 'Bearer a.b.c'],
    ['a token whose claims are null', 'issuer', `Bearer ${encode({ alg: 'RS256', kid: 'key' })}.bnVsbA.x`],
    ['an expired token', 'expired', claims({ nbf: now - 7200, exp: now - 3600 })],
    ['a token without an end', 'expired', claims({ exp: undefined })],
    ['a token that is not yet valid', 'not yet valid', claims({ nbf: now + 3600, exp: now + 7200 })],
    ['a token for another bot', 'audience', claims({ aud: '99999999-9999-9999-9999-999999999999' })],
    ['a token for nobody', 'audience', claims({ aud: undefined })],
    ['a token of another issuer', 'issuer', claims({ iss: 'https://issuer.example' })],
    // What the SDK's door for the Emulator would let in: neither audience nor service URL are looked at there.
    [
      'a token as the Emulator sends it',
      'issuer',
      claims({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: 'x' }),
    ],
    ['a token for another service URL', 'service URL', claims({ serviceurl: 'https://smba.example/' })],
    ['a token without a service URL', 'service URL', claims({ serviceurl: undefined })],
    ['a token that is not signed', 'algorithm', `Bearer ${issuer.unsignedToken()}`],
    ['a token signed with the public key (HS256)', 'algorithm', `Bearer ${issuer.tokenSignedWithPublicKey()}`],
    ['a token signed by a stranger', 'signature', `Bearer ${issuer.token({ privateKey: strangersKey })}`],
    ['a token of an unknown key', 'key', `Bearer ${issuer.token({ header: { kid: 'unknown' } })}`],
    ['a token of a key for another channel', 'key', `Bearer ${issuer.token({ header: { kid: 'webchat' } })}`],
  ];
}
