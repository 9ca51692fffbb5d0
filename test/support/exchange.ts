/** Speaks HTTP by hand, for requests that no client would send. */
import { connect } from 'node:net';

/**
 * Sends bytes over a connection of its own and resolves with all that came back once the server has closed it.
 *
 * @example
 * await exchange(port, 'GET /healthz HTTP/1.1\r\nHost: bot\r\nConnection: close\r\n\r\n') // → 'HTTP/1.1 200 OK…'
 */
export function exchange(port: number, request: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
    // A reset ends the exchange as well: what counts is what arrived before.
    socket
      .on('error', () => undefined)
      .on('close', () => {
        resolve(answer);
      });
  });
}
