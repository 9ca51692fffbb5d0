/** Makes the Bot Framework's adapter, which authenticates what arrives and sends what the bot replies. */
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type TurnContext,
} from 'botbuilder';
import type { Credentials } from '../check-credentials';

export interface AdapterOptions {
  /** Undefined in local mode: nothing is authenticated. */
  credentials: Credentials | undefined;
  onTurnError: (context: TurnContext, error: Error) => Promise<void>;
  /** Where tokens are checked and fetched, for a cloud other than the public one: all of the SDK's keys or none. */
  endpoints?: ConfigurationBotFrameworkAuthenticationOptions;
}

/**
 * Creates the adapter for the bot's registration in Azure.
 *
 * @example
 * createAdapter({ credentials: undefined, onTurnError }) // → a CloudAdapter that takes every request for genuine
 */
export function createAdapter({ credentials, onTurnError, endpoints }: AdapterOptions): CloudAdapter {
  const registration = credentials ? describeRegistration(credentials) : {};
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ ...endpoints, ...registration }));
  adapter.onTurnError = onTurnError;
  return adapter;
}

function describeRegistration(credentials: Credentials): ConfigurationBotFrameworkAuthenticationOptions {
  return {
    // The SDK compares names in the locale's lower case: in a Turkish locale only its own spelling equals itself.
    MicrosoftAppType: credentials.type === 'UserAssignedMSI' ? 'UserAssignedMsi' : credentials.type,
    MicrosoftAppId: credentials.appId,
    ...('password' in credentials && { MicrosoftAppPassword: credentials.password }),
    ...('tenantId' in credentials && { MicrosoftAppTenantId: credentials.tenantId }),
  };
}
