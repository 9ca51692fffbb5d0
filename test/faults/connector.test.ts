/** The connector misbehaves, one fault a test, against the real server: what people see of it, and what the operator reads. */
import type { Activity } from 'botbuilder';
import { channelMessage, messageActivity } from '../support/activities';
import { startConnectorStub, type ConnectorStub, type Fault } from '../support/connector-stub';
import { startServer, type RunningServer } from '../support/start-server';
import { textOf } from '../support/talk';

jest.setTimeout(60_000);

let server: RunningServer;
let ids = 0;
const connectors: ConnectorStub[] = [];

async function startConnector(): Promise<ConnectorStub> {
  const connector = await startConnectorStub();
  connectors.push(connector);
  return connector;
}

afterEach(() => Promise.all(connectors.splice(0).map((connector) => connector.close())));

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  server.kill('SIGTERM');
  await expect(server.exitCode).resolves.toBe(0);
});

/** Delivers an activity and resolves with the status of the response as soon as the turn's line is in the log: a pipe is slower than a response. */
async function deliver(activity: Partial<Activity>): Promise<number> {
  const before = server.log().length;
  const status = await server.post(activity);
  await server.logged(before, 1);
  return status;
}

interface Met {
  readonly connector: ConnectorStub;
  /** The statuses of the first delivery and of a second one. */
  readonly statuses: readonly number[];
  /** The seconds until the first response. */
  readonly seconds: number;
  /** The lines that both deliveries left. */
  readonly lines: readonly Record<string, unknown>[];
}

/** Asks through a connector that misbehaves, then delivers the same message once more. */
async function meet(...faults: Fault[]): Promise<Met> {
  const connector = await startConnector();
  connector.misbehave(...faults);
  ids += 1;
  const conversation = { id: `a:faults-${String(ids)}` };
  const activity = messageActivity({ id: '1', serviceUrl: connector.serviceUrl, conversation });
  const before = server.log().length;
  const begun = Date.now();
  const first = await deliver(activity);
  const seconds = (Date.now() - begun) / 1000;
  const second = await deliver(activity);
  return { connector, statuses: [first, second], seconds, lines: server.log().slice(before) };
}

function expectOneAnswer({ connector }: Met): void {
  expect(connector.shown()).toHaveLength(1);
  expect(textOf(connector.shown()[0])).toContain('PkcsCertIssue_Failure');
}

describe('an answer that was posted, though the connector does not say so,', () => {
  it.each<[string, Fault, string]>([
    ['hangs', { kind: 'hang', shown: true }, 'SEND_TIMEOUT'],
    ['drips its answer byte by byte', { kind: 'slow-bytes' }, 'SEND_TIMEOUT'],
    ['breaks the connection', { kind: 'reset', shown: true }, 'SEND_BROKEN_OFF'],
    ['says 500', { kind: 'status', status: 500, shown: true }, 'SEND_FAILED'],
    ['says 502', { kind: 'status', status: 502, shown: true }, 'SEND_FAILED'],
    ['says 408', { kind: 'status', status: 408, shown: true }, 'SEND_FAILED'],
  ])('is there once when it %s, also after a redelivery', async (_title, fault, code) => {
    const met = await meet(fault);
    expectOneAnswer(met);
    expect(met.connector.calls).toHaveLength(1);
    expect(met.statuses).toEqual([200, 200]);
    expect(met.seconds).toBeLessThan(15);
    expect(met.lines).toMatchObject([
      { level: 40, outcome: 'undelivered', code, mayHaveArrived: true },
      { level: 30, outcome: 'redelivered' },
    ]);
  });

  it('is there once when the answer is no JSON, and the operator need not know', async () => {
    const met = await meet({ kind: 'bad-json' });
    expectOneAnswer(met);
    expect(met.lines).toMatchObject([{ outcome: 'answered' }, { outcome: 'redelivered' }]);
  });
});

describe('an answer that was not posted', () => {
  it.each<[string, Fault[], number]>([
    ['it says 429 and when to come back', [{ kind: 'status', status: 429, retryAfter: '1' }], 1],
    [
      'it says 429 alone',
      [
        { kind: 'status', status: 429 },
        { kind: 'status', status: 429 },
      ],
      0.5,
    ],
    ['it says 412', [{ kind: 'status', status: 412 }], 0.5],
  ])('is posted by the same turn when %s', async (_title, faults, atLeast) => {
    const met = await meet(...faults);
    expectOneAnswer(met);
    expect(met.connector.calls).toHaveLength(faults.length + 1);
    expect(met.seconds).toBeGreaterThanOrEqual(atLeast);
    expect(met.seconds).toBeLessThan(15);
    expect(met.statuses).toEqual([200, 200]);
  });

  it('is left to a redelivery, which Teams is asked for, when the wait is longer than a turn', async () => {
    const met = await meet({ kind: 'status', status: 429, retryAfter: '60' });
    expectOneAnswer(met);
    expect(met.connector.calls).toHaveLength(2);
    expect(met.statuses).toEqual([503, 200]);
    expect(met.lines).toMatchObject([{ code: 'SEND_THROTTLED', status: 429 }, { outcome: 'answered' }]);
  });

  it('is left to a redelivery when nobody listens', async () => {
    const connector = await startConnectorStub();
    await connector.close();
    const activity = messageActivity({ id: '1', serviceUrl: connector.serviceUrl, conversation: { id: 'a:nobody' } });
    const before = server.log().length;
    await expect(deliver(activity)).resolves.toBe(503);
    expect(server.log().slice(before)).toMatchObject([{ code: 'SEND_UNREACHABLE', detail: 'ECONNREFUSED' }]);
    const again = await startConnector();
    await expect(deliver({ ...activity, serviceUrl: again.serviceUrl })).resolves.toBe(200);
    expect(again.shown()).toHaveLength(1);
  });
});

describe('a bot that is not wanted', () => {
  it.each([
    [403, 'BotNotInConversationRoster', 'BOT_REMOVED'],
    [403, 'ConversationBlockedByUser', 'BOT_BLOCKED'],
    [403, 'BotDisabledByAdmin', 'BOT_DISABLED'],
    [403, 'Forbidden', 'SEND_FORBIDDEN'],
    [404, 'ConversationNotFound', 'CONVERSATION_GONE'],
  ])('hears %i %s and says so once, without a card and without a stack', async (status, code, told) => {
    const connector = await startConnector();
    connector.misbehave({ kind: 'status', status, code });
    const before = server.log().length;
    const printed = server.output().length;
    const activity = messageActivity({ serviceUrl: connector.serviceUrl, conversation: { id: `a:${code}` } });
    await expect(deliver(activity)).resolves.toBe(200);
    // Whatever else the first turn prints stands before the line of the second.
    await deliver({ ...activity, type: 'messageReaction' });
    expect(connector.calls).toHaveLength(1);
    expect(server.log().slice(before)).toMatchObject([
      { level: 40, outcome: 'undelivered', code: told, status },
      { turn: 'other', outcome: 'silent' },
    ]);
    expect(server.output().slice(printed)).not.toMatch(/secret words|\bat .*:\d+/);
  });
});

it('changes an answer in spite of a 500 and a reset, since a change can be repeated', async () => {
  const connector = await startConnector();
  const question = channelMessage('20102', { id: '1611060744999', serviceUrl: connector.serviceUrl });
  await expect(deliver(question)).resolves.toBe(200);
  connector.misbehave({ kind: 'status', status: 500 }, { kind: 'reset' });
  const edited = {
    ...question,
    type: 'messageUpdate',
    text: question.text?.replace('20102', '20302'),
    channelData: { eventType: 'editMessage' },
  };
  await expect(deliver(edited)).resolves.toBe(200);
  expect(connector.calls.map(({ method }) => method)).toEqual(['POST', 'PUT', 'PUT', 'PUT']);
  expect(connector.shown()).toHaveLength(1);
  expect(textOf(connector.shown()[0])).toContain('Upload_Failure');
});

describe('an answer that somebody has removed', () => {
  const question = (id: string, connector: ConnectorStub) =>
    channelMessage('20102', {
      id,
      serviceUrl: connector.serviceUrl,
      conversation: { id: `19:removed@thread.tacv2;messageid=${id}` },
    });

  it('is given anew when its question is edited', async () => {
    const connector = await startConnector();
    const asked = question('1611060745001', connector);
    await deliver(asked);
    connector.misbehave({ kind: 'status', status: 404 });
    const text = asked.text?.replace('20102', '20302');
    await deliver({ ...asked, type: 'messageUpdate', text, channelData: { eventType: 'editMessage' } });
    expect(connector.calls.map(({ method }) => method)).toEqual(['POST', 'PUT', 'POST']);
    expect(textOf(connector.shown().at(-1))).toContain('Upload_Failure');
  });

  it('is no fault when its question is deleted as well', async () => {
    const connector = await startConnector();
    const asked = question('1611060745002', connector);
    const before = server.log().length;
    await deliver(asked);
    connector.misbehave({ kind: 'status', status: 404 });
    await deliver({ ...asked, type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } });
    const lines = server.log().slice(before);
    expect(lines.map(({ level }) => level)).toEqual([30, 30]);
  });
});

it('counts what it sent and what it sent again', async () => {
  const sent = 'connector_guide_sends_total{method="POST",outcome="SEND_TIMEOUT"}';
  await expect(server.metric(sent)).resolves.toBe(2);
  await expect(server.metric('connector_guide_send_retries_total{reason="SEND_THROTTLED"}')).resolves.toBe(3);
  await expect(server.metric('connector_guide_activities_in_flight')).resolves.toBe(0);
});
