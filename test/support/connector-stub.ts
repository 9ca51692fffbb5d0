/** Stands in for the Bot Framework connector: the service that a bot posts its replies to. It misbehaves on request. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';

export interface ConnectorCall {
  method: string;
  path: string;
  authorization: string | undefined;
  activity: Record<string, unknown>;
}

/**
 * What one call meets. `shown` says that the message stands in the conversation although the bot is told otherwise: what
 * happens when the answer is lost on its way, and what a careless retry doubles.
 */
export type Fault =
  | { readonly kind: 'hang'; readonly shown?: boolean }
  | { readonly kind: 'reset'; readonly shown?: boolean }
  | { readonly kind: 'slow-bytes' }
  | { readonly kind: 'bad-json' }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly shown?: boolean;
      readonly retryAfter?: string;
      /** The `error.code` of the body. */
      readonly code?: string;
    };

export interface ConnectorStub {
  /** What an activity names as its service URL to be answered here. */
  serviceUrl: string;
  calls: ConnectorCall[];
  /** What stands in the conversations, oldest first: what people see. */
  shown(): Record<string, unknown>[];
  /** The next calls meet these, one each; what comes after them is served well. */
  misbehave(...faults: Fault[]): void;
  /** Calls of a kind meet these, before all others. */
  misbehaveWith(isMeant: (call: ConnectorCall) => boolean, ...faults: Fault[]): void;
  /** Forgets all calls, messages and faults. */
  forget(): void;
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
  const faults: Fault[] = [];
  let meant: { isMeant: (call: ConnectorCall) => boolean; faults: Fault[] }[] = [];
  const conversation = new Map<string, Record<string, unknown>>();
  let tellCalled = () => {};
  const called = new Promise<void>((resolve) => (tellCalled = resolve));

  const post = ({ method, path, activity }: ConnectorCall, id: string) => {
    const named = path.split('/').at(-1) ?? '';
    if (method === 'POST') conversation.set(id, activity);
    else if (method === 'PUT') conversation.set(named, activity);
    else conversation.delete(named);
  };
  const server = createServer((request, response) => {
    void (async () => {
      const { method = '', url: path = '' } = request;
      const call = {
        method,
        path,
        authorization: request.headers.authorization,
        activity: await readActivity(request),
      };
      calls.push(call);
      const fault = meant.find(({ isMeant }) => isMeant(call))?.faults.shift() ?? faults.shift();
      const id = `reply-${String(calls.length)}`;
      tellCalled();
      if (delay > 0) await setTimeout(delay);
      const isKnown = known.some((address) => address.method === method && address.path.test(path));
      if (fault) {
        if (isShown(fault)) post(call, id);
        misbehave(fault, request, response, id);
        return;
      }
      if (isKnown) post(call, id);
      response.writeHead(isKnown ? 200 : 404, { 'content-type': 'application/json' });
      response.end(isKnown ? JSON.stringify({ id }) : '{}');
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the connector stub has no port');
  return {
    serviceUrl: `http://127.0.0.1:${String(address.port)}/`,
    calls,
    shown: () => [...conversation.values()],
    misbehave: (...more) => void faults.push(...more),
    misbehaveWith: (isMeant, ...more) => void meant.push({ isMeant, faults: more }),
    forget() {
      calls.length = 0;
      faults.length = 0;
      meant = [];
      conversation.clear();
    },
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

/** An answer of 200 that cannot be read comes after the message was posted. */
function isShown(fault: Fault): boolean {
  return fault.kind === 'bad-json' || fault.kind === 'slow-bytes' || fault.shown === true;
}

function misbehave(fault: Fault, request: IncomingMessage, response: ServerResponse, id: string): void {
  switch (fault.kind) {
    case 'hang':
      return;
    case 'reset':
      request.socket.resetAndDestroy();
      return;
    case 'slow-bytes': {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000000' });
      const drip = setInterval(() => response.write(' '), 100);
      response.once('close', () => {
        clearInterval(drip);
      });
      return;
    }
    case 'bad-json':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(`<html>{"id":"${id}"`);
      return;
    case 'status':
      response.writeHead(fault.status, {
        'content-type': 'application/json',
        ...(fault.retryAfter !== undefined && { 'retry-after': fault.retryAfter }),
      });
      response.end(JSON.stringify({ error: { code: fault.code ?? 'ServiceError', message: 'secret words' } }));
  }
}

async function readActivity(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>;
}
