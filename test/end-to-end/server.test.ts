/** The bot as a process: it starts, answers over HTTP, survives, and stops; or says everything that keeps it from starting. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageActivity, channelMessage } from '../support/activities';
import { startConnectorStub } from '../support/connector-stub';
import { exchange } from '../support/exchange';
import { findFreePort } from '../support/find-free-port';
import { catalog, messageFor } from '../support/answers';
import { startProgram, type Program } from '../support/start-program';
import { textOf } from '../support/talk';

jest.setTimeout(60_000);

async function startBot(environment: Record<string, string> = {}): Promise<{ program: Program; address: string }> {
  const program = startProgram('src/index.ts', ['--local'], {
    environment: { PORT: String(await findFreePort()), ...environment },
  });
  const [, address = ''] = await program.waitFor(/listening on (\S+) \(local: loopback only, no authentication\)/);
  return { program, address };
}

const post = (address: string, body: unknown) =>
  fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('a running bot', () => {
  let bot: Awaited<ReturnType<typeof startBot>>;

  beforeAll(async () => {
    bot = await startBot();
  });
  afterAll(async () => {
    bot.program.kill('SIGTERM');
    await expect(bot.program.exitCode).resolves.toBe(0);
  });

  const ask = async (text: string, locale: string): Promise<unknown> => {
    const response = await post(bot.address, { ...messageActivity({ text, locale }), deliveryMode: 'expectReplies' });
    const { activities } = (await response.json()) as { activities: { attachments: { content: unknown }[] }[] };
    expect(activities).toHaveLength(1);
    return activities[0]?.attachments[0]?.content;
  };

  it('is ready, and says with which catalog', async () => {
    const response = await fetch(`${bot.address}/readyz`);
    expect(response.status).toBe(200);
    await expect(response.json()).resolves.toMatchObject({
      ready: true,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      catalog: {
        entries: { 'legacy-event': 19, 'diagnostic-code': 12, 'current-event': 61 },
        languages: ['de', 'en'],
        hash: expect.stringMatching(/^[0-9a-f]{12}$/),
      },
      cards: { templates: 10, hash: expect.stringMatching(/^[0-9a-f]{12}$/) },
    });
  });

  it.each(catalog.entries.map((entry) => [entry.id, entry.name, entry] as const))(
    'answers %s (%s) in German and English',
    async (_id, name, entry) => {
      const german = textOf(await ask(messageFor(entry), 'de-DE'));
      const english = textOf(await ask(messageFor(entry), 'en-US'));
      expect(german).toContain(name);
      expect(english).toContain(name);
      expect(german).toContain(catalog.texts(entry, ['de']).summary);
      expect(english).toContain(catalog.texts(entry, ['en']).summary);
      expect(german).toContain('Was zu tun ist');
      expect(english).toContain('What to do');
    },
  );

  it('answers through the connector, in the thread of the question', async () => {
    const connector = await startConnectorStub();
    const question = channelMessage('Ereignis-ID 20102', { id: '7', serviceUrl: connector.serviceUrl });
    const response = await post(bot.address, question);
    expect(response.status).toBe(200);
    expect(connector.calls).toHaveLength(1);
    expect(decodeURIComponent(connector.calls[0]?.path ?? '')).toContain(
      `${question.conversation?.id ?? ''}/activities/7`,
    );
    await connector.close();
  });

  it('changes its answer with the message, and takes it back with it', async () => {
    const connector = await startConnectorStub();
    const question = channelMessage('20102', { id: '1611060744901', serviceUrl: connector.serviceUrl });
    const edited = {
      ...question,
      type: 'messageUpdate',
      text: question.text?.replace('20102', '20302'),
      channelData: { eventType: 'editMessage' },
    };
    const deleted = { ...question, type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } };
    for (const activity of [question, edited, deleted]) {
      expect((await post(bot.address, activity)).status).toBe(200);
    }
    expect(connector.calls.map(({ method }) => method)).toEqual(['POST', 'PUT', 'DELETE']);
    expect(textOf(connector.calls[1]?.activity)).toContain('Upload_Failure');
    expect(connector.calls[2]?.path).toMatch(/\/activities\/reply-1$/);
    await connector.close();
  });

  it.each([
    ['a verb that nobody knows', 'adaptiveCard/action', { action: { type: 'Action.Execute', data: { verb: 'x' } } }],
    ['no value', 'adaptiveCard/action', undefined],
    ['an action of the wrong type', 'adaptiveCard/action', { action: { type: 'Action.Http' } }],
    ['a query without parameters', 'composeExtension/query', null],
    ['a dialog without data', 'composeExtension/submitAction', {}],
    ['a name that nobody knows', 'tab/fetch', { a: 1 }],
    ['a name of every object', '__proto__', {}],
  ])('answers an invoke with %s in the response, without a stack trace in the log', async (_title, name, value) => {
    const response = await post(bot.address, { ...messageActivity(), type: 'invoke', name, value });
    expect(response.status).toBe(200);
    await response.json();
    expect(bot.program.output()).not.toMatch(/\bat .*:\d+:\d+/);
  });

  it.each(['/about', '/privacy', '/terms'])('shows the page that the app manifest names: %s', async (path) => {
    const response = await fetch(`${bot.address}${path}`);
    expect(response.status).toBe(200);
    await expect(response.text()).resolves.toContain('<section id="deutsch" lang="de">');
  });

  it('refuses a request that names another host, since nothing is authenticated', async () => {
    const { port } = new URL(bot.address);
    const answer = await exchange(
      Number(port),
      'GET /healthz HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
  });

  it('never answers another bot', async () => {
    const activity = {
      ...messageActivity({ from: { id: '28:other', name: 'x', role: 'bot' } }),
      deliveryMode: 'expectReplies',
    };
    await expect((await post(bot.address, activity)).json()).resolves.toEqual({ activities: [] });
  });

  it.each([
    ['without a recipient', { recipient: undefined }],
    ['with null text', { text: null }],
    ['with null entities', { entities: null }],
    ['without a sender', { from: undefined }],
  ])('answers a message %s', async (_title, odd) => {
    const response = await post(bot.address, { ...messageActivity(), ...odd, deliveryMode: 'expectReplies' });
    const { activities } = (await response.json()) as { activities: unknown[] };
    expect(activities).toHaveLength(1);
  });

  it.each([
    ['an empty object', '{}'],
    ['null', 'null'],
    ['a list', '[]'],
    ['2 MB', JSON.stringify({ type: 'message', text: 'x'.repeat(2_000_000) })],
    ['a sender of a wrong type', '{"type":"message","from":5}'],
    ['deep nesting', `{"type":"message","value":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ])('refuses %s with a clean answer and lives on', async (_title, body) => {
    const response = await fetch(`${bot.address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    await expect(response.text()).resolves.not.toMatch(/node_modules|Error:|\bat .*:\d+/);
    expect((await fetch(`${bot.address}/healthz`)).status).toBe(200);
  });
});

it('finishes the running turn when it is told to stop, then ends with 0', async () => {
  const { program, address } = await startBot();
  const connector = await startConnectorStub({ delay: 1500 });
  const answered = post(address, channelMessage('20102', { serviceUrl: connector.serviceUrl }));
  await connector.called;
  program.kill('SIGTERM');
  expect((await answered).status).toBe(200);
  await expect(program.exitCode).resolves.toBe(0);
  await connector.close();
});

describe('a bot that cannot start', () => {
  const folderWith = (env: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'connector-guide-'));
    writeFileSync(join(folder, '.env'), env);
    return folder;
  };

  it('says which variables it needs when it has no credentials', async () => {
    const program = startProgram('src/index.ts', [], { environment: { PORT: '3978' } });
    await expect(program.exitCode).resolves.toBe(1);
    for (const name of ['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId', '--local']) {
      expect(program.output()).toContain(name);
    }
  });

  it('refuses local mode beside credentials', async () => {
    const environment = { MicrosoftAppId: '11111111-1111-1111-1111-111111111111' };
    const program = startProgram('src/index.ts', ['--local'], { environment });
    await expect(program.exitCode).resolves.toBe(1);
    expect(program.output()).toContain('MicrosoftAppId');
  });

  it('lists every problem of the environment and of its file, each with its fix', async () => {
    const folder = folderWith('PORT 4000\nLOG_LEVEL=loud\n');
    const program = startProgram('src/index.ts', ['--local'], { folder, environment: { PORT: '99999' } });
    await expect(program.exitCode).resolves.toBe(1);
    expect(program.output()).toMatch(/\.env:1[^]*→[^]*PORT[^]*→[^]*LOG_LEVEL[^]*→/);
  });

  it('says that its port is taken', async () => {
    const connector = await startConnectorStub();
    const { port } = new URL(connector.serviceUrl);
    const program = startProgram('src/index.ts', ['--local'], { environment: { PORT: port } });
    await expect(program.exitCode).resolves.toBe(1);
    expect(program.output()).toContain(`port ${port} is already in use`);
    await connector.close();
  });
});
