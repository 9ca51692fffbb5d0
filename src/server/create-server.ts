/** The HTTP face of the bot: its addresses, in order, the catch-all last. */
import restify, { type Next, type Request, type Response } from 'restify';
import type { Logger } from 'pino';
import { checkActivity } from './check-activity';
import type { HandleActivity } from './create-activity-handler';
import type { Metrics } from './create-metrics';
import { createRefusalLog } from './create-refusal-log';
import { createStop } from './create-stop';
import { limitTurns, mostTurns as usualTurns } from './limit-turns';
import { listen } from './listen';
import type { Pages } from './load-pages';
import { readJsonBody } from './read-json-body';
import { createBusyHandler } from './refuse-when-busy';
import { refuseForeignHost } from './refuse-foreign-host';
import { refuseOddAddress } from './refuse-odd-address';
import { sendError } from './send-error';
import { sendJson } from './send-json';
import { sendPage } from './send-page';
import { sendText } from './send-text';

export type Readiness = { readonly ready: boolean } & Readonly<Record<string, unknown>>;

export interface ServerOptions {
  readonly handleActivity: HandleActivity;
  /** What /readyz shows: 200 when ready, 503 when not. */
  readonly readiness: () => Readiness | Promise<Readiness>;
  /** What /metrics shows; not served without it. */
  readonly metrics?: Metrics['read'] | undefined;
  readonly log: Logger;
  /** What people read in a browser, by its address. */
  readonly pages?: Pages;
  /** Whether to serve only requests that name this machine, because nothing is authenticated. */
  readonly local?: boolean;
  /** How many turns may run at once. */
  readonly mostTurns?: number;
  /** How many connections may be open at once. */
  readonly mostConnections?: number;
}

// Slow senders cost a connection each until they are cut. A proxy that Azure's bot service talks through holds a few dozen.
const usualConnections = 1000;

export interface BotServer {
  /** Resolves with the port; rejects with a PortError when it cannot be had. */
  listen(port: number, host: string): Promise<number>;
  /** Stops gracefully: running turns finish first. */
  close(): Promise<void>;
}

/**
 * Creates the server; it does not listen yet.
 *
 * @example
 * const server = createServer({ handleActivity, readiness: () => ({ ready: true }), log });
 * await server.listen(3978, '127.0.0.1') // → 3978
 */
export function createServer(options: ServerOptions): BotServer {
  const { handleActivity, readiness, metrics, log, pages = {}, local = false } = options;
  const { mostTurns = usualTurns, mostConnections = usualConnections } = options;
  // Without a name there is no `server:` header.
  const server = restify.createServer({ name: '', log: quiet(log) });
  const http = server.server;
  const { waitFor, stop } = createStop(http);

  // Teams waits about 15 s for the answer to a turn: whoever takes longer to send the question is not Teams.
  // (Node looks for late requests every 30 s, connectionsCheckingInterval, so that a very slow one may last 45 s.)
  http.headersTimeout = 15_000;
  http.requestTimeout = 15_000;
  // Beyond these, Node closes what is opened. (Node's own limit for headers is 16 KB: 431.)
  http.maxConnections = mostConnections;
  // restify forwards upgrades to nobody, and the socket would hang for ever.
  server.on('upgrade', (_request, socket) => socket.destroy());
  // listen() reports its own errors; without this listener, a later one would end the process.
  server.on('error', (error) => {
    if (http.listening) log.error({ code: 'SERVER_FAILED', cause: error.message }, 'the server has a problem');
  });

  // A handler that returns a value makes restify log the request with its token: hence blocks, here and everywhere.
  server.pre(refuseOddAddress);
  if (local) server.pre(refuseForeignHost);
  const tellHealth = (_request: Request, response: Response, next: Next) => {
    sendJson(response, 200, { status: 'up' });
    next();
  };
  const tellReadiness = async (_request: Request, response: Response) => {
    const state = await readiness();
    sendJson(response, state.ready ? 200 : 503, state);
  };
  // Some probes ask with HEAD.
  server.get('/healthz', tellHealth);
  server.head('/healthz', tellHealth);
  server.get('/readyz', tellReadiness);
  server.head('/readyz', tellReadiness);
  if (metrics) {
    server.get('/metrics', async (_request: Request, response: Response) => {
      const { contentType, text } = await metrics();
      sendText(response, contentType, text);
    });
  }
  for (const [address, html] of Object.entries(pages)) {
    const showPage = (_request: Request, response: Response, next: Next) => {
      sendPage(response, html);
      next();
    };
    server.get(address, showPage);
    server.head(address, showPage);
  }
  const turns = limitTurns(mostTurns);
  const refuseWhenBusy = createBusyHandler(turns, createRefusalLog(log));
  // Twice: before the body, which is then not read, and behind it, because a slow one takes no turn from others.
  server.post(
    '/api/messages',
    refuseWhenBusy,
    readJsonBody,
    refuseWhenBusy,
    async (request: Request, response: Response) => {
      const checked = checkActivity(request.body);
      if (!checked.ok) {
        sendError(response, 400, checked.reason);
        return;
      }
      const { authorization = '' } = request.headers;
      const answer = await waitFor(turns.count(() => handleActivity(checked.activity, authorization)));
      if (answer.status >= 400) sendError(response, answer.status);
      else sendJson(response, answer.status, answer.body);
    },
  );
  // Everything else: unknown addresses, wrong methods, and whatever was thrown above.
  server.on('restifyError', (_request: Request, response: Response, error: RestifyError, done: () => void) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ code: 'REQUEST_FAILED', cause: error.message }, 'a request failed');
    sendError(response, status);
    done();
  });

  return {
    listen: (port, host) => listen(http, port, host),
    close: async () => {
      if (!(await stop())) log.warn({ code: 'STOP_IMPATIENT' }, 'stopped while turns were still running');
    },
  };
}

type RestifyError = Error & { statusCode?: number };

/** A log for restify, whose warnings carry the whole request, and with it the caller's token. */
function quiet(log: Logger): restify.ServerOptions['log'] {
  // restify asks `if (log.trace())`, which pino takes for an empty line to write.
  const level = log.level === 'trace' ? 'debug' : log.level;
  // The types still ask for bunyan, which restify left for pino in version 9.
  return log.child({}, { level, redact: ['value', 'req', 'res'] }) as unknown as restify.ServerOptions['log'];
}
