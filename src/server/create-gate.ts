/** Who may talk to the bot, in this order: a genuine token, a tenant that it is for, a service URL of Teams. */
import { isGuid } from '../is-guid';
import type { CheckedActivity } from './check-activity';
import { isAllowedServiceUrl, type ServiceUrlRules } from './check-service-url';
import { isFromAllowedTenant, readTenants } from './check-tenant';
import { checkToken, type TokenFault, type TokenRules } from './check-token';
import type { Authenticated, BotAdapter } from './create-adapter';
import type { LogRefusal } from './create-refusal-log';

export interface GateOptions {
  readonly adapter: Pick<BotAdapter, 'authenticate'>;
  /** Undefined in local mode: there are no tokens. */
  readonly token: TokenRules | undefined;
  /** In lower case; undefined lets every tenant in. */
  readonly allowedTenants: readonly string[] | undefined;
  readonly serviceUrls: ServiceUrlRules;
  readonly logRefusal: LogRefusal;
  /** The time in milliseconds since 1970. */
  readonly now?: () => number;
}

/** Either what the adapter needs for the turn, or the status that ends the request. */
export type Admission = { readonly authenticated: Authenticated } | { readonly status: number };

export type Admit = (activity: CheckedActivity, authorization: string) => Promise<Admission>;

/**
 * Creates the gate; it never rejects.
 *
 * @example await createGate({ adapter, token, allowedTenants: undefined, serviceUrls, logRefusal })(activity, '') // { status: 401 }
 */
export function createGate(options: GateOptions): Admit {
  const { adapter, token, allowedTenants, serviceUrls, logRefusal, now = Date.now } = options;
  const refuseToken = (reason: TokenFault): Admission => {
    logRefusal(
      { code: 'TOKEN_REFUSED', reason },
      'an activity was refused: its token is not one of Teams for this bot',
    );
    return { status: 401 };
  };

  return async (activity, authorization) => {
    const fault = token && checkToken(authorization, activity, token, now());
    if (fault) return refuseToken(fault);
    let authenticated: Authenticated;
    try {
      authenticated = await adapter.authenticate(authorization, activity);
    } catch (error) {
      if (!areKeysMissing(error)) return refuseToken(isForged(error) ? 'signature' : 'key');
      const cause = error instanceof Error ? error.message : String(error);
      const message = 'no token can be verified: the issuer does not tell its keys';
      logRefusal({ code: 'KEYS_UNAVAILABLE', reason: 'issuer' }, message, { cause });
      return { status: 503 };
    }
    if (!isFromAllowedTenant(activity, allowedTenants)) {
      const [tenant] = readTenants(activity);
      const reason = tenant === undefined ? 'missing' : 'not allowed';
      const details = tenant !== undefined && isGuid(tenant) ? { tenant } : {};
      logRefusal({ code: 'TENANT_REFUSED', reason }, 'an activity was ignored: see ALLOWED_TENANTS', details);
      // Quietly: somebody else's tenant is to learn nothing, and Teams to send nothing again.
      return { status: 200 };
    }
    const { serviceUrl } = activity;
    if (typeof serviceUrl === 'string' && !isAllowedServiceUrl(serviceUrl, serviceUrls)) {
      const { host } = new URL(serviceUrl);
      const message = 'an activity was refused: its service URL is neither one of Teams nor in ALLOWED_SERVICE_URLS';
      logRefusal({ code: 'SERVICE_URL_REFUSED', reason: 'host' }, message, { host });
      return { status: 403 };
    }
    return { authenticated };
  };
}

/** jsonwebtoken's own error: the signature is not what the issuer's key would have made. */
function isForged(error: unknown): boolean {
  return error instanceof Error && error.name === 'JsonWebTokenError';
}

/** The issuer could not be asked for its keys (node-fetch), or did not answer with any (the SDK's own error). */
function areKeysMissing(error: unknown): boolean {
  const { name, type, statusCode } = error as { name?: unknown; type?: unknown; statusCode?: unknown };
  return name === 'FetchError' || name === 'KeysTimeoutError' || type === 'invalid-json' || statusCode === 500;
}
