/** Real time, because Node looks for late requests at intervals of its own: the limits are 15 s, and every 30 s it looks. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import pino from 'pino';
import { createServer, type BotServer } from '../../src/server/create-server';

const withinSeconds = 45;

const head = 'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n';

const sockets: Socket[] = [];
const drips: NodeJS.Timeout[] = [];
let server: BotServer;

afterEach(async () => {
  drips.forEach(clearInterval);
  for (const socket of sockets) socket.destroy();
  await server.close();
});

it(
  `whoever is slow to send is cut within ${withinSeconds} s, and no turn begins`,
  async () => {
    const handleActivity = jest.fn();
    server = createServer({ handleActivity, readiness: () => ({ ready: true }), log: pino({ level: 'silent' }) });
    const port = await server.listen(0, '127.0.0.1');
    const open = (start: string, drip = '') => {
      const socket: Socket = connect(port, '127.0.0.1', () => socket.write(start));
      sockets.push(socket.resume().on('error', () => undefined));
      if (drip) drips.push(setInterval(() => socket.writable && socket.write(drip), 500));
      return once(socket, 'close');
    };
    await Promise.all([
      open(''),
      open(head),
      open(head, 'X-Drip: x\r\n'),
      open(`${head}\r\n{`),
      open(`${head}\r\n`, ' '),
      // Refused for its type at once, and still sending.
      open(`${head.replace('application/json', 'text/plain')}\r\n`, ' '),
    ]);
    expect(handleActivity).not.toHaveBeenCalled();
  },
  // The interval's first look may come up to a second late on a busy machine.
  (withinSeconds + 2) * 1000,
);
