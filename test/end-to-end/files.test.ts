/** Files over HTTP: the bot's own parts in this process, with a connector on loopback; only where the files lie is made up. */
import { Readable } from 'node:stream';
import pino from 'pino';
import { createCards } from '../../src/cards/create-cards';
import { openDownload } from '../../src/files/download';
import { createBoundedStorage } from '../../src/memory/create-bounded-storage';
import { createMemory } from '../../src/memory/create-memory';
import { createActivityHandler } from '../../src/server/create-activity-handler';
import { createAdapter } from '../../src/server/create-adapter';
import { createGate } from '../../src/server/create-gate';
import { createServer, type BotServer } from '../../src/server/create-server';
import { createBot, type Bot } from '../../src/teams/create-bot';
import { addressOf, channelMessage, droppedFile, htmlTwin, messageActivity } from '../support/activities';
import { catalog } from '../support/answers';
import { buildEvtx } from '../support/build-evtx';
import { buildZip } from '../support/build-zip';
import { startConnectorStub, type ConnectorCall, type ConnectorStub, type Fault } from '../support/connector-stub';
import { textOf } from '../support/talk';
import { until } from '../support/until';
import { english, german } from '../support/words';

jest.setTimeout(60_000);

const log = Buffer.from(
  'Log Name: Microsoft Intune Connector\nEvent ID: 20102\nDiagnosticCode: 0x00000400\n\n'.repeat(3),
);
const eventOf = (id: number) => ({
  ...{ provider: 'Microsoft Intune Connector', id, level: 2, time: new Date('2021-03-11T07:42:10Z') },
  ...{ channel: 'Microsoft Intune Connector', computer: 'NDES01', data: { DiagnosticCode: '0x00000400' } },
});
const files = new Map<string, () => Readable>([
  ['ndes.log', () => Readable.from([log])],
  ['System.evtx', () => Readable.from([buildEvtx([eventOf(20102), eventOf(20100)])])],
  ['logs.zip', () => Readable.from([buildZip([{ path: 'logs/ndes.log', bytes: log }])])],
  ['broken.zip', () => Readable.from([buildZip([{ path: 'ndes.log', bytes: log, crc: 1 }])])],
  [
    'cut.log',
    () =>
      Readable.from(
        (async function* () {
          yield log;
          throw Object.assign(new Error('reset'), { code: 'ECONNRESET' });
        })(),
      ),
  ],
  ['hanging.log', () => new Readable({ read() {} })],
]);

let connector: ConnectorStub;
let server: BotServer;
let bot: Bot;
let address: string;
const lines: Record<string, unknown>[] = [];
let ids = 0;

beforeEach(async () => {
  lines.length = 0;
  connector = await startConnectorStub();
  const logger = pino({ level: 'debug' }, { write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) });
  bot = createBot({
    catalog,
    cards: createCards(catalog),
    memory: createMemory(createBoundedStorage()),
    log: logger,
    count: () => {},
    about: { version: '1.2.3', catalogHash: '0123456789abcdef' },
    preferMessage: false,
    fileLimits: { seconds: 1 },
    queue: { atOnce: 2, waiting: 20, waitingPerKey: 3, patience: 50 },
    openFile(url) {
      const open = [...files].find(([name]) => addressOf(name) === url)?.[1];
      // What is not made up meets the checks of the real download.
      return open ? open() : openDownload(url);
    },
    sendLater: (reference, logic) => adapter.sendLater(reference, logic),
  });
  const adapter = createAdapter({ credentials: undefined, onTurnError: bot.onTurnError });
  const serviceUrls = { local: true, allowed: [] };
  const admit = createGate({ adapter, token: undefined, allowedTenants: undefined, serviceUrls, logRefusal: () => {} });
  server = createServer({
    handleActivity: createActivityHandler({ admit, adapter, run: bot.run, log: logger }),
    readiness: () => ({ ready: true }),
    log: logger,
    local: true,
  });
  address = `http://127.0.0.1:${String(await server.listen(0, '127.0.0.1'))}`;
});
afterEach(async () => {
  await Promise.all([server.close(), bot.stop()]);
  await connector.close();
});

async function post(activity: object): Promise<number> {
  const response = await fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  return response.status;
}

function drop(names: readonly string[], overrides: Parameters<typeof messageActivity>[0] = {}) {
  ids += 1;
  const attachments = [htmlTwin('<p></p>'), ...names.map((name) => droppedFile(name))];
  const id = String(1611060744833 + ids);
  return messageActivity({ id, text: '', attachments, serviceUrl: connector.serviceUrl, ...overrides });
}

/** The messages that stand in the conversation, oldest first. */
const shown = () => connector.shown().filter(({ type }) => type === 'message');
const jobs = () => lines.filter(({ turn }) => turn === 'files');
const isOver = () => jobs().length > 0 && connector.calls.some(({ method }) => method === 'PUT');
/** Posts a message with files and waits for the end: the acknowledgement as it is then, and the result. */
async function read(names: readonly string[], overrides: Parameters<typeof drop>[1] = {}) {
  await expect(post(drop(names, overrides))).resolves.toBe(200);
  await until(isOver);
  const [acknowledgement, result] = shown().map(textOf);
  return { acknowledgement, result };
}

it.each([
  ['ndes.log', '3 event records'],
  ['System.evtx', '2 event records'],
  ['logs.zip', '3 event records'],
])('tells what is in %s, as a reply to its message', async (name, title) => {
  const { acknowledgement, result } = await read([name]);
  expect(acknowledgement).toContain(`${english.notices.filesRead.title}\n${name} (`);
  expect(result).toContain(title);
  expect(result).toContain('PkcsCertIssue_Failure');
  const posts = connector.calls.filter(({ method }) => method === 'POST');
  for (const { path } of posts) expect(path).toMatch(/\/activities\/16110607\d{5}$/);
});

it('tells it in German to who reads German, of several files in one digest', async () => {
  const { acknowledgement, result } = await read(['ndes.log', 'System.evtx', 'broken.zip'], { locale: 'de-DE' });
  expect(acknowledgement).toContain(german.notices.filesRead.title);
  expect(result).toContain('Ereignisse im Protokoll');
  expect(result).toContain('Gelesen: ndes.log, System.evtx, broken.zip (');
  expect(result).toMatch(/ndes\.log: beschädigt/);
});

it.each([
  [
    'a connection that breaks',
    'cut.log',
    '3 event records',
    'cut.log: damaged; what could be read before that counts. ECONNRESET',
  ],
  ['a download that hangs', 'hanging.log', english.notices.filesUnread.title, 'hanging.log: not finished within 1 s.'],
])('says what became of %s', async (_title, name, title, reason) => {
  const { result } = await read([name]);
  expect(result).toContain(title);
  expect(result).toContain(reason);
});

it.each([
  ['https://files.example.com/ndes.log', 'HOST'],
  ['http://contoso.sharepoint.com/ndes.log', 'HOST'],
  ['https://127.0.0.1/ndes.log', 'HOST'],
  [undefined, 'HOST'],
])('fetches nothing from %s', async (downloadUrl, detail) => {
  const { result } = await read([], { attachments: [droppedFile('ndes.log', { downloadUrl })] });
  expect(result).toContain(`ndes.log: could not be fetched from Teams (${detail}). Drop it here again.`);
});

it('reads the files of a redelivered message once', async () => {
  const message = drop(['ndes.log']);
  await Promise.all([post(message), post(message)]);
  await until(isOver);
  await expect(post(message)).resolves.toBe(200);
  expect(shown()).toHaveLength(2);
  expect(jobs()).toHaveLength(1);
});

describe('a digest that cannot be posted', () => {
  const isDigest = ({ method, activity }: ConnectorCall) =>
    method === 'POST' && textOf(activity).includes('3 event records');

  it.each<[string, Fault, string, boolean]>([
    ['503', { kind: 'status', status: 503 }, 'SEND_FAILED', true],
    ['no answer', { kind: 'hang' }, 'SEND_TIMEOUT', true],
    ['403', { kind: 'status', status: 403, code: 'ConversationBlockedByUser' }, 'BOT_BLOCKED', false],
    [
      'that the bot was removed',
      { kind: 'status', status: 403, code: 'BotNotInConversationRoster' },
      'BOT_REMOVED',
      false,
    ],
  ])('is not repeated after %s, and the operator reads why', async (_title, fault, code, mayHaveArrived) => {
    connector.misbehaveWith(isDigest, fault);
    await read(['ndes.log']);
    expect(connector.calls.filter(isDigest)).toHaveLength(1);
    expect(jobs()).toMatchObject([{ level: 40, outcome: 'undelivered', code, mayHaveArrived }]);
    const [acknowledgement] = shown().map(textOf);
    expect(acknowledgement).toContain(
      mayHaveArrived ? english.notices.filesRead.title : `Reference ${String(jobs()[0]?.reference)}`,
    );
  });

  it('is posted by the same job after 429', async () => {
    connector.misbehaveWith(isDigest, { kind: 'status', status: 429, retryAfter: '1' });
    const { result } = await read(['ndes.log']);
    expect(result).toContain('3 event records');
  });
});

it('loses no digest to an acknowledgement that cannot be changed', async () => {
  connector.misbehaveWith(({ method }) => method === 'PUT', { kind: 'status', status: 404 });
  const { result } = await read(['ndes.log']);
  expect(result).toContain('3 event records');
  expect(jobs()).toMatchObject([{ outcome: 'answered' }]);
});

it('asks Teams to deliver again what could not be acknowledged, and reads it then', async () => {
  connector.misbehave({ kind: 'status', status: 429, retryAfter: '60' });
  const message = drop(['ndes.log']);
  await expect(post(message)).resolves.toBe(503);
  expect(jobs()).toEqual([]);
  await expect(post(message)).resolves.toBe(200);
  await until(isOver);
  expect(shown()).toHaveLength(2);
});

it('reads what it may have acknowledged', async () => {
  connector.misbehave({ kind: 'status', status: 502, shown: true });
  await expect(post(drop(['ndes.log']))).resolves.toBe(200);
  await until(() => shown().length === 2);
  expect(textOf(shown()[1])).toContain('3 event records');
});

it('takes everything back with a message that is deleted while it reads', async () => {
  const message = drop(['hanging.log']);
  await post(message);
  await post({ ...message, type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } });
  await until(() => jobs().length > 0);
  expect(jobs()).toMatchObject([{ outcome: 'silent' }]);
  expect(shown()).toEqual([]);
});

it('tells who waits when it stops', async () => {
  for (const name of ['hanging.log', 'hanging.log', 'ndes.log']) await post(drop([name]));
  await bot.stop();
  const results = shown().slice(3).map(textOf);
  expect(results).toEqual(Array(3).fill(expect.stringContaining(english.notices.filesStopped.title)));
});

it('says in a channel what to do instead', async () => {
  const attachments = [htmlTwin('<div><attachment id="1"></attachment></div>')];
  await post(channelMessage('what is in this log?', { id: '1', attachments, serviceUrl: connector.serviceUrl }));
  expect(shown().map(textOf)).toEqual([expect.stringContaining(english.help.file)]);
});
