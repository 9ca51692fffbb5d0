/** Finds a port for a program that opens it itself. */
import { createServer } from 'node:net';
import { once } from 'node:events';

/**
 * A port of loopback that nobody uses at the moment.
 *
 * @example startProgram('src/index.ts', ['--local'], { environment: { PORT: String(await findFreePort()) } })
 */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('there is no free port');
  return address.port;
}
