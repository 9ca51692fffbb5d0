import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { connect } from 'node:net';
import { createStop, type Stop } from '../../src/server/create-stop';
import { listen } from '../../src/server/listen';

async function start(answer: RequestListener, patience?: number): Promise<Stop & { port: number }> {
  const server = createServer(answer);
  const stop = createStop(server, patience);
  return { ...stop, port: await listen(server, 0, '127.0.0.1') };
}

it('stops a server that never listened', async () => {
  await expect(createStop(createServer()).stop()).resolves.toBe(true);
});

it('stops once, however often it is asked', async () => {
  const { stop } = await start(() => undefined);
  expect(stop()).toBe(stop());
  await expect(stop()).resolves.toBe(true);
});

it('closes a connection that idles', async () => {
  const { port, stop } = await start((_request, response) => response.end('answer'));
  const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: bot\r\n\r\n'));
  const closed = once(socket, 'close');
  await once(socket, 'data');
  await Promise.all([stop(), closed]);
});

it('closes a connection that has sent nothing, at once', async () => {
  const { port, stop } = await start(() => undefined);
  const socket = connect(port, '127.0.0.1');
  const closed = once(socket, 'close');
  await once(socket, 'connect');
  await expect(stop()).resolves.toBe(true);
  await closed;
});

it('closes a busy connection with its answer, and says so', async () => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  let finish = () => {};
  const { port, stop } = await start((_request, response) => {
    finish = () => void response.end('answer');
    answer();
  });
  const responding = fetch(`http://127.0.0.1:${String(port)}/`);
  await asked;
  const stopping = stop();
  finish();
  const response = await responding;
  expect(response.headers.get('connection')).toBe('close');
  await expect(response.text()).resolves.toBe('answer');
  await expect(stopping).resolves.toBe(true);
});

it('waits for a turn whose sender has hung up', async () => {
  const { waitFor, stop } = await start(() => undefined);
  let finish = () => {};
  void waitFor(new Promise<void>((resolve) => (finish = resolve)));
  let stopped = false;
  const stopping = stop().then(() => (stopped = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(stopped).toBe(false);
  finish();
  await stopping;
});

it('does not mind a turn that fails', async () => {
  const { waitFor, stop } = await start(() => undefined);
  const failing = waitFor(Promise.reject(new Error('broken')));
  await expect(failing).rejects.toThrow('broken');
  await expect(stop()).resolves.toBe(true);
});

it('gives a turn up that never ends, and closes its connection', async () => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const { port, waitFor, stop } = await start(() => {
    arrive();
  }, 1);
  const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: bot\r\n\r\n'));
  const closed = once(socket, 'close');
  await arrived;
  void waitFor(new Promise(() => {}));
  await expect(stop()).resolves.toBe(false);
  await closed;
});
