/** Opens the port, and says in plain words why it will not open. */
import type { Server } from 'node:http';

/** The port cannot be had; the message names the fix. */
export class PortError extends Error {
  constructor(
    readonly code: 'PORT_IN_USE' | 'PORT_FORBIDDEN',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'PortError';
  }
}

/**
 * Starts to listen and resolves with the port, which is a free one when 0 was asked for.
 *
 * @example
 * await listen(server, 3978, '127.0.0.1') // → 3978
 * await listen(other, 3978, '127.0.0.1')  // rejects with a PortError: 'port 3978 is already in use …'
 */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      server.off('listening', succeed);
      reject(explain(error, port));
    };
    const succeed = () => {
      server.off('error', fail);
      const bound = server.address();
      resolve(typeof bound === 'object' && bound ? bound.port : port);
    };
    server.once('error', fail).once('listening', succeed);
    server.listen(port, host);
  });
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    const free = port < 65535 ? port + 1 : port - 1;
    const message = `port ${String(port)} is already in use: stop the program that uses it, or choose another one with PORT=${String(free)}`;
    return new PortError('PORT_IN_USE', message, { cause: error });
  }
  if (error.code === 'EACCES') {
    const message = `port ${String(port)} needs rights that the bot does not have: choose one above 1023 with PORT=3978`;
    return new PortError('PORT_FORBIDDEN', message, { cause: error });
  }
  return error;
}
