/** Stands in for the Bot Framework connector: the service that a bot posts its replies to. */
import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';

export interface ConnectorCall {
  method: string;
  path: string;
  authorization: string | undefined;
  activity: Record<string, unknown>;
}

export interface ConnectorStub {
  /** What an activity names as its service URL to be answered here. */
  serviceUrl: string;
  calls: ConnectorCall[];
  /** Resolves with the first call, before it is answered. */
  called: Promise<void>;
  close(): Promise<void>;
}

const known = [
  { method: 'POST', path: /^\/v3\/conversations\/[^/]+\/activities(\/[^/]+)?$/ },
  { method: 'PUT', path: /^\/v3\/conversations\/[^/]+\/activities\/[^/]+$/ },
  { method: 'DELETE', path: /^\/v3\/conversations\/[^/]+\/activities\/[^/]+$/ },
];

/**
 * Starts a connector on loopback that records every call and answers after the delay, if one is given.
 *
 * @example
 * const connector = await startConnectorStub();
 * connector.calls // → [{ method: 'POST', path: '/v3/conversations/c/activities/1', activity: { text: 'pong', … } }]
 */
export async function startConnectorStub({ delay = 0 }: { delay?: number } = {}): Promise<ConnectorStub> {
  const calls: ConnectorCall[] = [];
  let tellCalled = () => {};
  const called = new Promise<void>((resolve) => (tellCalled = resolve));
  const server = createServer((request, response) => {
    void (async () => {
      const { method = '', url: path = '' } = request;
      calls.push({ method, path, authorization: request.headers.authorization, activity: await readActivity(request) });
      tellCalled();
      if (delay > 0) await setTimeout(delay);
      const found = known.some((address) => address.method === method && address.path.test(path));
      response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
      response.end(found ? JSON.stringify({ id: `reply-${String(calls.length)}` }) : '{}');
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the connector stub has no port');
  return {
    serviceUrl: `http://127.0.0.1:${String(address.port)}/`,
    calls,
    called,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function readActivity(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>;
}
