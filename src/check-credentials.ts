/** Checks how the bot is registered in Azure: which values a type of registration needs, and which it must not have. */
import type { Problem } from './catalog/problem';

/** The types of Azure Bot registrations, the usual one first. */
export const appTypes = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;

export type Credentials =
  | { readonly type: 'SingleTenant'; readonly appId: string; readonly password: string; readonly tenantId: string }
  | { readonly type: 'MultiTenant'; readonly appId: string; readonly password: string }
  | { readonly type: 'UserAssignedMSI'; readonly appId: string; readonly tenantId: string };

export interface GivenCredentials {
  readonly local: boolean;
  readonly type: (typeof appTypes)[number];
  readonly MicrosoftAppId: string | undefined;
  readonly MicrosoftAppPassword: string | undefined;
  readonly MicrosoftAppTenantId: string | undefined;
}

export interface CheckedCredentials {
  readonly credentials: Credentials | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Turns the given values into credentials and the problems that they have; local mode may have no values at all.
 *
 * @example
 * checkCredentials({ local: false, type: 'MultiTenant', MicrosoftAppId: '1111…', MicrosoftAppPassword: 'secret', … })
 * // → { credentials: { type: 'MultiTenant', appId: '1111…', password: 'secret' }, problems: [] }
 */
export function checkCredentials({ local, type, ...given }: GivenCredentials): CheckedCredentials {
  if (local) return { credentials: undefined, problems: refuseAll(given) };
  const problems = [...checkPresence(type, given), ...checkForm(given)];
  return { credentials: problems.length > 0 ? undefined : assemble(type, given), problems };
}

type Values = Omit<GivenCredentials, 'local' | 'type'>;

// Local mode serves without authentication. Whoever has credentials means to be reached by Teams: ask, do not choose.
function refuseAll(given: Values): Problem[] {
  const names = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (names.length === 0) return [];
  return [
    {
      what: `local mode and credentials exclude each other, and there is a value for ${names.join(', ')}`,
      fix: 'Start without --local to serve Teams, or unset the credentials to try the bot on this machine.',
    },
  ];
}

const needed = {
  SingleTenant: ['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId'],
  MultiTenant: ['MicrosoftAppId', 'MicrosoftAppPassword'],
  UserAssignedMSI: ['MicrosoftAppId', 'MicrosoftAppTenantId'],
} as const;

function checkPresence(type: Credentials['type'], given: Values): Problem[] {
  const problems: Problem[] = [];
  const missing = needed[type].filter((name) => given[name] === undefined);
  if (missing.length > 0) {
    problems.push({
      what: `Teams cannot reach a ${type} bot without ${missing.join(', ')}`,
      fix: 'Set what is missing as .env.example explains, or run `npm start -- --local`, which serves loopback without authentication.',
    });
  }
  if (type === 'UserAssignedMSI' && given.MicrosoftAppPassword !== undefined) {
    problems.push({
      what: 'MicrosoftAppPassword is set, but a UserAssignedMSI bot has no password',
      fix: 'Unset MicrosoftAppPassword, or set MicrosoftAppType to the type of the bot.',
    });
  }
  return problems;
}

function checkForm({ MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId }: Values): Problem[] {
  const problems: Problem[] = [];
  const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
  const domain = /^[a-z\d-]+(\.[a-z\d-]+)+$/i;
  if (appId !== undefined && !guid.test(appId)) {
    problems.push({
      what: 'MicrosoftAppId is no GUID',
      fix: 'Copy the “Microsoft App ID” from the configuration of the bot in the Azure portal.',
    });
  }
  if (tenantId !== undefined && !guid.test(tenantId) && !domain.test(tenantId)) {
    problems.push({
      what: 'MicrosoftAppTenantId is neither a GUID nor a domain',
      fix: 'Copy the “App Tenant ID” from the configuration of the bot in the Azure portal.',
    });
  }
  return problems;
}

// Called when nothing that the type needs is missing, which the compiler cannot know.
function assemble(type: Credentials['type'], given: Values): Credentials {
  const {
    MicrosoftAppId: appId = '',
    MicrosoftAppPassword: password = '',
    MicrosoftAppTenantId: tenantId = '',
  } = given;
  if (type === 'MultiTenant') return { type, appId, password };
  if (type === 'UserAssignedMSI') return { type, appId, tenantId };
  return { type, appId, password, tenantId };
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
