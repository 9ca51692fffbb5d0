/** Checks how the bot is registered in Azure: which values a type of registration needs, and which it must not have. */
import type { Problem } from './catalog/problem';
import { isGuid } from './is-guid';
import { readPrivateKey } from './read-private-key';

/** The types of Azure Bot registrations, the usual one first. */
export const appTypes = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;

/** What only a bot that Teams reaches may have, in the SDK's own names. */
export const credentialKeys = [
  'MicrosoftAppId',
  'MicrosoftAppPassword',
  'MicrosoftAppTenantId',
  'CertificateThumbprint',
  'CertificatePrivateKey',
] as const;

/** How a bot proves who it is: with a client secret, or with a certificate. */
export type Proof =
  { readonly password: string } | { readonly certificate: { thumbprint: string; privateKey: string } };

export type Credentials =
  | ({ readonly type: 'SingleTenant'; readonly appId: string; readonly tenantId: string } & Proof)
  | ({ readonly type: 'MultiTenant'; readonly appId: string } & Proof)
  | { readonly type: 'UserAssignedMSI'; readonly appId: string; readonly tenantId: string };

type Values = Readonly<Record<(typeof credentialKeys)[number], string | undefined>>;

export interface GivenCredentials extends Values {
  readonly type: (typeof appTypes)[number];
}

export interface CheckedCredentials {
  readonly credentials: Credentials | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Turns the given values into credentials and the problems that they have.
 *
 * @example
 * checkCredentials({ type: 'MultiTenant', MicrosoftAppId: '1111…', MicrosoftAppPassword: 'secret', … })
 * // → { credentials: { type: 'MultiTenant', appId: '1111…', password: 'secret' }, problems: [] }
 */
export function checkCredentials({ type, ...given }: GivenCredentials): CheckedCredentials {
  const key = given.CertificatePrivateKey === undefined ? { key: '' } : readPrivateKey(given.CertificatePrivateKey);
  const problems = [
    ...checkPresence(type, given),
    ...checkForm(given),
    ...('problem' in key && type !== 'UserAssignedMSI' ? [key.problem] : []),
  ];
  const privateKey = 'key' in key ? key.key : '';
  return { credentials: problems.length > 0 ? undefined : assemble(type, given, privateKey), problems };
}

const needed = {
  SingleTenant: ['MicrosoftAppId', 'MicrosoftAppTenantId'],
  MultiTenant: ['MicrosoftAppId'],
  UserAssignedMSI: ['MicrosoftAppId', 'MicrosoftAppTenantId'],
} as const;

const proofs = ['MicrosoftAppPassword', 'CertificateThumbprint', 'CertificatePrivateKey'] as const;

function checkPresence(type: Credentials['type'], given: Values): Problem[] {
  const [password, ...certificate] = proofs;
  const hasCertificate = certificate.some((name) => given[name] !== undefined);
  const proof = type === 'UserAssignedMSI' ? [] : hasCertificate ? certificate : [password];
  const problems: Problem[] = [];
  const wanted: (keyof Values)[] = [...needed[type], ...proof];
  const missing = credentialKeys.filter((name) => wanted.includes(name) && given[name] === undefined);
  if (missing.length > 0) {
    problems.push({
      what: `Teams cannot reach a ${type} bot without ${missing.join(', ')}`,
      fix: 'Set what is missing as .env.example explains, or run `npm start -- --local`, which serves loopback without authentication.',
    });
  }
  const superfluous = proofs.filter((name) => given[name] !== undefined);
  if (type === 'UserAssignedMSI' && superfluous.length > 0) {
    const names = superfluous.join(', ');
    problems.push({
      what: `${names} is set, but a UserAssignedMSI bot has neither password nor certificate`,
      fix: `Unset ${names}, or set MicrosoftAppType to the type of the bot.`,
    });
  }
  if (type !== 'UserAssignedMSI' && hasCertificate && given.MicrosoftAppPassword !== undefined) {
    // The SDK would silently prefer the certificate.
    problems.push({
      what: 'MicrosoftAppPassword and a certificate are set, and only one of them can be used',
      fix: 'Unset MicrosoftAppPassword, or CertificateThumbprint and CertificatePrivateKey.',
    });
  }
  return problems;
}

function checkForm(given: Values): Problem[] {
  const { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId, CertificateThumbprint: thumbprint } = given;
  const problems: Problem[] = [];
  const domain = /^[a-z\d-]+(\.[a-z\d-]+)+$/i;
  if (appId !== undefined && !isGuid(appId)) {
    problems.push({
      what: 'MicrosoftAppId is no GUID',
      fix: 'Copy the “Microsoft App ID” from the configuration of the bot in the Azure portal.',
    });
  }
  if (tenantId !== undefined && !isGuid(tenantId) && !domain.test(tenantId)) {
    problems.push({
      what: 'MicrosoftAppTenantId is neither a GUID nor a domain',
      fix: 'Copy the “App Tenant ID” from the configuration of the bot in the Azure portal.',
    });
  }
  if (thumbprint !== undefined && !/^[\da-f]{40}$/i.test(thumbprint)) {
    problems.push({
      what: 'CertificateThumbprint is no SHA-1 thumbprint',
      fix: 'Copy the 40 hexadecimal digits from the certificate’s line in the app registration, without colons.',
    });
  }
  return problems;
}

// Called when nothing that the type needs is missing, which the compiler cannot know.
function assemble(type: Credentials['type'], given: Values, privateKey: string): Credentials {
  const { MicrosoftAppId: appId = '', MicrosoftAppTenantId: tenantId = '', CertificateThumbprint: thumbprint } = given;
  if (type === 'UserAssignedMSI') return { type, appId, tenantId };
  const proof: Proof =
    thumbprint === undefined
      ? { password: given.MicrosoftAppPassword ?? '' }
      : { certificate: { thumbprint, privateKey } };
  return type === 'MultiTenant' ? { type, appId, ...proof } : { type, appId, tenantId, ...proof };
}

/**
 * What must never be printed of credentials.
 *
 * @example secretsOf({ type: 'MultiTenant', appId: '1111…', password: 'secret' }) // ['secret']
 */
export function secretsOf(credentials: Credentials | undefined): string[] {
  return credentials && 'password' in credentials ? [credentials.password] : [];
}

/**
 * The certificate that the bot signs with, in PEM, where it has one: credentials with a field `certificate`.
 *
 * @example certificateOf(undefined) // undefined
 */
export function certificateOf(credentials: object | undefined): string | undefined {
  const { certificate } = (credentials ?? {}) as { certificate?: unknown };
  return typeof certificate === 'string' ? certificate : undefined;
}
