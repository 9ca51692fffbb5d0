/** Puts our way of sending in the place of the SDK's, turn by turn: each turn has a connector client of its own. */
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Middleware, TurnContext } from 'botbuilder';
import { createSendPolicy, type Policy } from './create-send-policy';
import { limitSigning } from './limit-signing';
import { readOddAnswers } from './read-odd-answers';
import type { SendMeter } from './send-meter';

// Teams delivers an activity again when its turn takes longer than 15 s (learn.microsoft.com, "Bot activity handlers").
// What is left of them is for the way of the answer.
const longestTurn = 12_000;

// Azure forgets a connection that idles for 4 minutes (learn.microsoft.com, "Load balancer TCP reset and idle timeout"); a
// message that meets a forgotten one is lost, for a create that broke off is not repeated.
const idlesFor = 60_000;

interface Pipeline {
  addPolicy(policy: Policy, options?: { phase?: 'Retry'; beforePolicies?: string[] }): void;
  removePolicy(which: { name: string }): void;
}

/**
 * The adapter's middleware.
 *
 * @example adapter.use(limitSending(adapter.ConnectorClientKey, metrics))
 */
export function limitSending(clientKey: symbol, meter: SendMeter): Middleware {
  const agents = {
    http: new HttpAgent({ keepAlive: true, timeout: idlesFor }),
    https: new HttpsAgent({ keepAlive: true, timeout: idlesFor }),
  };
  return {
    async onTurn(context: TurnContext, next: () => Promise<void>) {
      const deadline = Date.now() + longestTurn;
      const connector = context.turnState.get<{ client: { pipeline: Pipeline } } | undefined>(clientKey);
      if (connector) replacePolicies(connector.client.pipeline, deadline);
      await next();
    },
  };

  function replacePolicies(pipeline: Pipeline, deadline: number): void {
    const sending = createSendPolicy({ deadline, meter });
    const withAgent: Policy = {
      name: sending.name,
      sendRequest(request, next) {
        request.agent = request.url.startsWith('https:') ? agents.https : agents.http;
        return readOddAnswers(sending).sendRequest(request, next);
      },
    };
    const { outside, inside } = limitSigning(withAgent, deadline);
    pipeline.removePolicy({ name: 'defaultRetryPolicy' });
    pipeline.addPolicy(inside, { phase: 'Retry' });
    pipeline.addPolicy(outside, { beforePolicies: ['ServiceClientContext_Credentials_SignRequest'] });
  }
}
