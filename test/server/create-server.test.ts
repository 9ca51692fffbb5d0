import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { gzipSync } from 'node:zlib';
import pino from 'pino';
import type { ActivityAnswer } from '../../src/server/create-activity-handler';
import { createServer, type BotServer } from '../../src/server/create-server';
import { exchange } from '../support/exchange';

type Body = NonNullable<RequestInit['body']>;

const json = { 'content-type': 'application/json' };
const internal = /node_modules|Error|Exception|stack|\bat |restify|botbuilder|\/work|\.[jt]s\b|undefined/;

let server: BotServer;
let port: number;
let logged: string[];
let answer: (activity: Record<string, unknown>, authorization: string) => Promise<ActivityAnswer>;
let readiness: { ready: boolean } & Record<string, unknown>;

beforeEach(async () => {
  logged = [];
  answer = async (activity) => ({ status: 200, body: activity });
  readiness = { ready: true };
  server = createServer({
    handleActivity: (activity, authorization) => answer(activity, authorization),
    readiness: () => readiness,
    log: pino({ level: 'trace' }, { write: (line) => logged.push(line) }),
  });
  port = await server.listen(0, '127.0.0.1');
});

afterEach(async () => {
  // Whatever a test did to it, the server still lives.
  if (port) expect((await send('GET', '/healthz')).status).toBe(200);
  await server.close();
});

async function send(method: string, path: string, headers: Record<string, string> = {}, body?: Body) {
  const response = await fetch(`http://127.0.0.1:${String(port)}${path}`, { method, headers, body });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

const post = (body: Body, headers: Record<string, string> = json) => send('POST', '/api/messages', headers, body);

function expectCleanError(answered: { body: string; headers: Headers }): void {
  expect(JSON.parse(answered.body)).toEqual({ error: expect.any(String) });
  expect(answered.body).not.toMatch(internal);
  expect(answered.headers.get('content-type')).toBe('application/json');
  expect(answered.headers.has('server')).toBe(false);
}

describe('a body that is no activity', () => {
  const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
  const large = JSON.stringify({ type: 'message', text: 'x'.repeat(2_000_000) });
  const form = new FormData();
  form.append('file', new Blob(['content']), 'name.txt');

  it.each<[string, number, Body, Record<string, string>]>([
    ['an empty object', 400, '{}', json],
    ['null', 400, 'null', json],
    ['a list', 400, '[]', json],
    ['a string', 400, '"message"', json],
    ['a number', 400, '5', json],
    ['nothing', 400, '', json],
    ['half an object', 400, '{"type":', json],
    ['invalid UTF-8', 400, Buffer.from([0x7b, 0xff, 0x7d]), json],
    ['a type that is no string', 400, '{"type":5}', json],
    ['a sender that is no object', 400, '{"type":"message","from":5}', json],
    ['a recipient that is a list', 400, '{"type":"message","recipient":[]}', json],
    ['a conversation that is a string', 400, '{"type":"message","conversation":"c"}', json],
    ['65 levels', 400, nested(65), json],
    ['20,000 levels', 400, nested(20_000), json],
    ['100,000 levels, which are too long as well', 413, nested(100_000), json],
    ['2 MB', 413, large, json],
    ['2 MB in chunks', 413, new Blob([large]).stream(), json],
    ['an endless stream', 413, new Blob([large, large, large, large, large, large]).stream(), json],
    ['gzip', 415, gzipSync('{"type":"message"}'), { ...json, 'content-encoding': 'gzip' }],
    ['gzip that is none', 415, 'not gzip', { ...json, 'content-encoding': 'gzip' }],
    ['2 MB of gzip that is none', 415, large, { ...json, 'content-encoding': 'gzip' }],
    ['two encodings', 415, '{}', { ...json, 'content-encoding': 'identity, gzip' }],
    ['multipart', 415, form, {}],
    ['plain text', 415, '{"type":"message"}', { 'content-type': 'text/plain' }],
    ['a type that only begins like JSON', 415, '{"type":"message"}', { 'content-type': 'application/jsonp' }],
    ['another charset', 415, '{"type":"message"}', { 'content-type': 'application/json; charset=utf-16' }],
    ['no content type', 415, Buffer.from('{"type":"message"}'), {}],
  ])('is refused: %s', async (_title, status, body, headers) => {
    const stream = body instanceof ReadableStream ? { duplex: 'half' as const } : {};
    const response = await fetch(`http://127.0.0.1:${String(port)}/api/messages`, {
      method: 'POST',
      headers,
      body,
      ...stream,
    });
    expect(response.status).toBe(status);
    expectCleanError({ headers: response.headers, body: await response.text() });
    expect(logged).toEqual(logged.filter((line) => !line.includes('"level":50')));
  });

  it('is refused for the length that it claims, before it has arrived', async () => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(
        'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nContent-Length: 999999\r\n\r\n{',
      ),
    );
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    expect(chunk.toString()).toMatch(/^HTTP\/1\.1 413 [^]*connection: close/i);
    socket.destroy();
  });

  it('may stop half-way, and nobody minds', async () => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(
        'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"type"',
        () => socket.destroy(),
      ),
    );
    await once(socket, 'close');
    await send('GET', '/healthz');
    expect(logged).toEqual([]);
  });
});

describe('a body that is an activity', () => {
  it.each([
    ['plainly', json],
    ['with a charset', { 'content-type': 'application/json; charset=utf-8' }],
    ['with a quoted charset', { 'content-type': 'Application/JSON;charset="UTF-8"' }],
    ['with another parameter', { 'content-type': 'application/json; profile=x' }],
    ['with the identity encoding', { ...json, 'content-encoding': 'identity' }],
  ])('reaches the bot, sent %s', async (_title, headers) => {
    const answered = await post('{"type":"message","text":"grün","from":null,"entities":[null]}', headers);
    expect(answered.status).toBe(200);
    expect(JSON.parse(answered.body)).toEqual({ type: 'message', text: 'grün', entities: [] });
  });

  it('reaches the bot with its authorization', async () => {
    answer = async (_activity, authorization) => ({ status: 200, body: { authorization } });
    await expect(post('{"type":"message"}', { ...json, authorization: 'Bearer x' })).resolves.toMatchObject({
      body: '{"authorization":"Bearer x"}',
    });
    await expect(post('{"type":"message"}')).resolves.toMatchObject({ body: '{"authorization":""}' });
  });

  it('is answered without a body when there is nothing to say', async () => {
    answer = async () => ({ status: 200 });
    await expect(post('{"type":"message"}')).resolves.toMatchObject({ status: 200, body: '' });
  });

  it.each([400, 403, 418, 500, 501, 503])('is answered in our own words with %i', async (status) => {
    answer = async () => ({ status, body: 'Error: secret at /node_modules/x.js' });
    const answered = await post('{"type":"message"}');
    expect(answered.status).toBe(status);
    expectCleanError(answered);
  });

  it('is answered with 401 and not a word when its sender is not known', async () => {
    answer = async () => ({ status: 401, body: 'Error: jwt malformed' });
    const answered = await post('{"type":"message"}');
    expect(answered).toMatchObject({ status: 401, body: '' });
    expect(answered.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('is answered with 500 when its handler fails, which only the log tells about', async () => {
    answer = () => Promise.reject(new Error('secret detail'));
    const answered = await post('{"type":"message"}');
    expect(answered.status).toBe(500);
    expectCleanError(answered);
    expect(answered.body).not.toContain('secret');
    expect(logged.join('')).toMatch(/"code":"REQUEST_FAILED","cause":"secret detail"/);
  });

  it('leaves no trace of its token or its text in the log', async () => {
    await post('{"type":"message","text":"private"}', { ...json, authorization: 'Bearer private' });
    await post('{"type":5,"text":"private"}', { ...json, authorization: 'Bearer private' });
    expect(logged.join('')).not.toContain('private');
  });
});

describe('an address', () => {
  it('says that the process is up', async () => {
    await expect(send('GET', '/healthz')).resolves.toMatchObject({ status: 200, body: '{"status":"up"}' });
  });

  it.each([
    [200, true],
    [503, false],
  ])('says with %i whether the bot is ready: %p', async (status, ready) => {
    readiness = { ready, entries: 31 };
    await expect(send('GET', '/readyz')).resolves.toMatchObject({
      status,
      body: JSON.stringify({ ready, entries: 31 }),
    });
  });

  it.each([
    ['GET', '/', 404],
    ['GET', '/nope?x=<script>', 404],
    ['POST', '/nope', 404],
    ['GET', '/api/messages/', 404],
    ['GET', '/%zz', 404],
    ['GET', '/api/messages', 405],
    ['DELETE', '/api/messages', 405],
    ['OPTIONS', '/api/messages', 405],
    ['POST', '/healthz', 405],
  ])('is refused: %s %s', async (method, path, status) => {
    const answered = await send(method, path, { accept: 'image/png' });
    expect(answered.status).toBe(status);
    expectCleanError(answered);
  });

  it.each(['http://[', '//a@['])('that cannot be read does no harm: %s', async (address) => {
    const answered = await exchange(port, `GET ${address} HTTP/1.1\r\nHost: bot\r\nConnection: close\r\n\r\n`);
    expect(answered).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(answered).not.toMatch(internal);
  });

  it.each(['/api/messages', '/healthz', '/nope'])('does not speak WebSocket: %s', async (path) => {
    const answered = await exchange(
      port,
      `GET ${path} HTTP/1.1\r\nHost: bot\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );
    expect(answered).toBe('');
  });

  it('gets no answer of ours to what is no HTTP', async () => {
    await expect(exchange(port, 'HELLO\r\n\r\n')).resolves.toBe(
      'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n',
    );
  });
});

describe('too many turns at once', () => {
  const finishers: (() => void)[] = [];
  const restart = async (options: { mostTurns?: number; mostConnections?: number }) => {
    await server.close();
    server = createServer({
      handleActivity: () =>
        new Promise((resolve) => {
          finishers.push(() => {
            resolve({ status: 200 });
          });
        }),
      readiness: () => readiness,
      log: pino({ level: 'trace' }, { write: (line) => logged.push(line) }),
      ...options,
    });
    port = await server.listen(0, '127.0.0.1');
  };
  const startTurn = () => post('{"type":"message"}');
  const runningTurns = async (count: number) => {
    while (finishers.length < count) await new Promise((resolve) => setImmediate(resolve));
  };

  it('are turned away with 429 and a time to come back, and one line in the log; then there is room again', async () => {
    await restart({ mostTurns: 2 });
    const running = [startTurn(), startTurn()];
    await runningTurns(2);
    for (let tried = 0; tried < 3; tried += 1) {
      const answered = await post('{"type":"message"}');
      expect(answered.status).toBe(429);
      expect(answered.headers.get('retry-after')).toBe('1');
      expectCleanError(answered);
    }
    expect(finishers).toHaveLength(2);
    expect(logged.filter((line) => line.includes('TOO_BUSY'))).toHaveLength(1);
    // Probes are answered all the same.
    expect((await send('GET', '/healthz')).status).toBe(200);
    for (const finish of finishers.splice(0)) finish();
    for (const answered of await Promise.all(running)) expect(answered.status).toBe(200);
    const again = startTurn();
    await runningTurns(1);
    for (const finish of finishers.splice(0)) finish();
    expect((await again).status).toBe(200);
  });

  it('are none because somebody is slow to send', async () => {
    await restart({ mostTurns: 1 });
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nContent-Length: 18\r\n\r\n{';
    const slow = connect(port, '127.0.0.1', () => slow.write(head));
    await once(slow, 'connect');
    // The slow one has arrived when this request has, which came after it.
    await send('GET', '/healthz');
    const running = startTurn();
    await runningTurns(1);
    // Its turn would be one too many by now, although its request began when there was room.
    slow.write('"type":"message"}');
    const [chunk] = (await once(slow, 'data')) as [Buffer];
    expect(chunk.toString()).toMatch(/^HTTP\/1\.1 429 /);
    slow.destroy();
    for (const finish of finishers.splice(0)) finish();
    expect((await running).status).toBe(200);
  });

  it('and connections beyond the limit are closed', async () => {
    await restart({ mostConnections: 1 });
    const first = connect(port, '127.0.0.1');
    await once(first, 'connect');
    const second = connect(port, '127.0.0.1');
    await once(second, 'close');
    first.destroy();
    await once(first, 'close');
  });
});

describe('headers', () => {
  it('of more than 16 KB are refused', async () => {
    const answered = await exchange(port, `GET /healthz HTTP/1.1\r\nHost: bot\r\nX: ${'x'.repeat(17_000)}\r\n\r\n`);
    expect(answered).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe('a bot without authentication', () => {
  const restartLocal = async (host: string) => {
    await server.close();
    server = createServer({
      ...{ handleActivity: answer, readiness: () => readiness, local: true },
      log: pino({ level: 'silent' }),
    });
    port = await server.listen(0, host);
  };

  it.each([
    ['x-forwarded-for', '203.0.113.7'],
    ['x-forwarded-host', 'bot.example.com'],
    ['x-forwarded-proto', 'https'],
    ['x-real-ip', '203.0.113.7'],
    ['forwarded', 'for=203.0.113.7'],
    ['via', '1.1 tunnel'],
  ])('serves nobody for whom a tunnel asks: %s', async (name, value) => {
    await restartLocal('127.0.0.1');
    const answered = await send('GET', '/healthz', { [name]: value });
    expect(answered.status).toBe(403);
    expectCleanError(answered);
  });

  const outside = Object.values(networkInterfaces())
    .flatMap((addresses = []) => addresses)
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address;

  (outside === undefined ? it.skip : it)('serves nobody from another address, even if it listened there', async () => {
    await restartLocal('0.0.0.0');
    const answered = await new Promise<string>((resolve) => {
      let read = '';
      const socket = connect({ port, host: outside, localAddress: outside }, () =>
        socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'),
      );
      socket
        .on('data', (chunk) => (read += chunk.toString()))
        .on('close', () => {
          resolve(read);
        });
    });
    expect(answered).toMatch(/^HTTP\/1\.1 403 /);
  });
});

describe('the port', () => {
  it('is said to be in use, with the way out', async () => {
    const other = createServer({ handleActivity: answer, readiness: () => readiness, log: pino({ level: 'silent' }) });
    await expect(other.listen(port, '127.0.0.1')).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: expect.stringMatching(new RegExp(`port ${String(port)} .*PORT=`)),
    });
    await other.close();
  });
});

describe('a stop', () => {
  it('accepts no more, lets the running turn finish, and then is done', async () => {
    let finish: (result: ActivityAnswer) => void = () => {};
    const begun = new Promise<void>((begin) => {
      answer = () => {
        begin();
        return new Promise((resolve) => (finish = resolve));
      };
    });
    const answering = post('{"type":"message"}');
    await begun;
    let closed = false;
    const closing = server.close().then(() => (closed = true));
    await expect(fetch(`http://127.0.0.1:${String(port)}/healthz`)).rejects.toThrow();
    expect(closed).toBe(false);

    finish({ status: 200, body: { text: 'pong' } });
    await expect(answering).resolves.toMatchObject({ status: 200, body: '{"text":"pong"}' });
    await closing;
    port = 0;
  });
});
