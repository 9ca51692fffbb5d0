/** Stops an HTTP server without cutting a turn short. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';

// Teams gives a turn up after about 15 s, so one that has begun is over by then; Kubernetes kills 30 s after SIGTERM
// (terminationGracePeriodSeconds). 20 s lies between the two.
const defaultPatience = 20_000;

export interface Stop {
  /** Makes stop() wait for a turn, whether or not its sender does. */
  readonly waitFor: <T>(turn: Promise<T>) => Promise<T>;
  /** Resolves with false when turns were still running at the end of our patience. */
  readonly stop: () => Promise<boolean>;
}

/**
 * Watches a server's requests, so that it can be stopped gracefully: accept no more, let running turns finish, close
 * the connections that idle or have had their answer.
 *
 * @example
 * const { waitFor, stop } = createStop(server);
 * await stop() // → true
 */
export function createStop(server: Server, patience = defaultPatience): Stop {
  const turns = new Set<Promise<unknown>>();
  const responses = new Set<ServerResponse>();
  const sockets = new Set<Socket>();
  let stopped: Promise<boolean> | undefined;

  const watch = (_request: IncomingMessage, response: ServerResponse) => {
    // A kept-alive connection may still bring a request after the stop has begun; it is the last one.
    if (stopped) response.setHeader('connection', 'close');
    responses.add(response);
    response.once('close', () => responses.delete(response));
  };
  // A request that says `Expect: 100-continue` comes as the second kind of event.
  server.prependListener('request', watch).prependListener('checkContinue', watch);

  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  /** A probe or a browser opens connections in advance; Node takes one that has sent nothing for busy. */
  const closeSilent = async () => {
    // What has arrived by now is read first.
    await setImmediate();
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  };

  const finishTurns = async () => {
    const silent = closeSilent();
    // Called back with an error when the server never listened; then there is nothing to wait for either.
    await new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
    });
    await silent;
    while (turns.size > 0) await Promise.allSettled(turns);
    return true;
  };
  const stop = async () => {
    for (const response of responses) if (!response.headersSent) response.setHeader('connection', 'close');
    let timer: NodeJS.Timeout | undefined;
    const impatience = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, patience, false)));
    const inTime = await Promise.race([finishTurns(), impatience]);
    clearTimeout(timer);
    server.closeAllConnections();
    return inTime;
  };

  return {
    stop: () => (stopped ??= stop()),
    waitFor: (turn) => {
      turns.add(turn);
      const forget = () => void turns.delete(turn);
      turn.then(forget, forget);
      return turn;
    },
  };
}
