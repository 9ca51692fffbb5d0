/** Makes the Bot Framework's adapter, which authenticates what arrives and sends what the bot replies. */
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Credentials } from '../check-credentials';
import { limitSending } from './sending/limit-sending';
import type { SendMeter } from './sending/send-meter';

export interface AdapterOptions {
  /** Undefined in local mode: nothing is authenticated. */
  credentials: Credentials | undefined;
  onTurnError: (context: TurnContext, error: Error) => Promise<void>;
  /** Counts what is sent. */
  meter?: SendMeter;
  /** Where tokens are checked and fetched, for a cloud other than the public one: all of the SDK's keys or none. */
  endpoints?: ConfigurationBotFrameworkAuthenticationOptions;
}

/** The SDK's adapter without its HTTP end, which prints each failure to the console with its stack and keys. */
export class BotAdapter extends CloudAdapter {
  /** One activity through authentication and the turn; rejects with what the SDK throws. */
  handle(
    authorization: string,
    activity: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    // The SDK asks for a whole activity and is content with what arrives; check-activity.ts saw to its shape.
    return this.processActivity(authorization, activity as Activity, logic);
  }
}

/**
 * Creates the adapter for the bot's registration in Azure.
 *
 * @example
 * createAdapter({ credentials: undefined, onTurnError }) // → a BotAdapter that takes every request for genuine
 */
export function createAdapter({ credentials, onTurnError, meter = noMeter, endpoints }: AdapterOptions): BotAdapter {
  const registration = credentials ? describeRegistration(credentials) : {};
  const adapter = new BotAdapter(new ConfigurationBotFrameworkAuthentication({ ...endpoints, ...registration }));
  adapter.use(limitSending(adapter.ConnectorClientKey, meter));
  adapter.onTurnError = onTurnError;
  return adapter;
}

const noMeter: SendMeter = { sent: () => undefined, repeated: () => undefined };

function describeRegistration(credentials: Credentials): ConfigurationBotFrameworkAuthenticationOptions {
  return {
    // The SDK compares names in the locale's lower case: in a Turkish locale only its own spelling equals itself.
    MicrosoftAppType: credentials.type === 'UserAssignedMSI' ? 'UserAssignedMsi' : credentials.type,
    MicrosoftAppId: credentials.appId,
    ...('password' in credentials && { MicrosoftAppPassword: credentials.password }),
    ...('tenantId' in credentials && { MicrosoftAppTenantId: credentials.tenantId }),
  };
}
