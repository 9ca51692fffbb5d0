/** Makes the Bot Framework's adapter, which authenticates what arrives and sends what the bot replies. */
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Credentials } from '../check-credentials';
import { limitSending } from './sending/limit-sending';
import type { SendMeter } from './sending/send-meter';
import type { Endpoints } from '../check-endpoints';

export interface AdapterOptions {
  /** Undefined in local mode: nothing is authenticated. */
  credentials: Credentials | undefined;
  onTurnError: (context: TurnContext, error: Error) => Promise<void>;
  /** Counts what is sent. */
  meter?: SendMeter;
  /** Where tokens are checked and fetched, for a cloud other than the public one. */
  endpoints?: Endpoints | undefined;
  /** How long the issuer of tokens may take to tell its keys, in milliseconds. */
  keysTimeout?: number;
}

/** What the SDK found out about the sender of an activity. */
export type Authenticated = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;

/** The issuer did not tell its keys in time; the SDK itself would wait for ever. */
export class KeysTimeoutError extends Error {
  override readonly name = 'KeysTimeoutError';
}

// Teams gives a turn up after 15 s; what is authenticated later than this is answered to nobody.
const defaultKeysTimeout = 10_000;

/** The SDK's adapter without its HTTP end, which answers a forged token with a 500 and the words of a library. */
export class BotAdapter extends CloudAdapter {
  constructor(
    authentication: ConfigurationBotFrameworkAuthentication,
    private readonly keysTimeout: number,
    /** Empty in local mode. */
    private readonly appId = '',
  ) {
    super(authentication);
  }

  /** Verifies who sent an activity; rejects with what the SDK throws. */
  async authenticate(authorization: string, activity: Partial<Activity>): Promise<Authenticated> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new KeysTimeoutError('the keys did not arrive in time'));
      }, this.keysTimeout);
    });
    try {
      return await Promise.race([
        // The SDK asks for a whole activity and is content with what arrives; check-activity.ts saw to its shape.
        this.botFrameworkAuthentication.authenticateRequest(activity as Activity, authorization),
        late,
      ]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** One activity of an authenticated sender through the turn; rejects with what the bot throws. */
  handle(
    authenticated: Authenticated,
    activity: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authenticated, activity as Activity, logic);
  }

  /**
   * A turn of the bot's own in a conversation, sending as any other does; rejects with what the bot throws. The reference has
   * to come from an activity that was admitted: its service URL gets the bot's token.
   */
  async sendLater(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    let failure: { readonly error: unknown } | undefined;
    await this.continueConversationAsync(this.appId, reference, async (context) => {
      // The SDK draws an id for the turn, and would call what is sent a reply to that.
      context.activity.id = reference.activityId;
      // Not onTurnError: nobody has sent this turn and waits for it.
      await logic(context).catch((error: unknown) => (failure = { error }));
    });
    if (failure) throw failure.error;
  }
}

/**
 * Creates the adapter for the bot's registration in Azure.
 *
 * @example
 * createAdapter({ credentials: undefined, onTurnError }) // → a BotAdapter that takes every request for genuine
 */
export function createAdapter(options: AdapterOptions): BotAdapter {
  const { credentials, onTurnError, meter = noMeter, endpoints, keysTimeout = defaultKeysTimeout } = options;
  const settings = { ...endpoints, ...(credentials && describeRegistration(credentials)) };
  const adapter = new BotAdapter(
    new ConfigurationBotFrameworkAuthentication(settings),
    keysTimeout,
    credentials?.appId,
  );
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
    ...('tenantId' in credentials && { MicrosoftAppTenantId: credentials.tenantId }),
    ...('password' in credentials && { MicrosoftAppPassword: credentials.password }),
    ...('certificate' in credentials && {
      CertificateThumbprint: credentials.certificate.thumbprint,
      CertificatePrivateKey: credentials.certificate.privateKey,
    }),
  };
}
