/** `npm run demo`: builds the bot, starts it on loopback and Microsoft's Agents Playground as its Teams client. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { identityKeys } from '../src/check-identity';

const root = join(__dirname, '..');
const ports = {
  PORT: readPort('PORT', 3978),
  PLAYGROUND_PORT: readPort('PLAYGROUND_PORT', 56150),
};
const children: ChildProcess[] = [];

async function demo(): Promise<void> {
  if (ports.PORT === ports.PLAYGROUND_PORT) throw new Error('PORT and PLAYGROUND_PORT are the same: choose two.');
  for (const [variable, port] of Object.entries(ports)) await assertFree(variable, port);
  say('building …');
  const build = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  if (build.status !== 0) throw new Error('The build failed; see above.');

  const bot = start('the bot', [join(root, 'dist/index.js'), '--local'], {
    PORT: String(ports.PORT),
    // The Playground calls every user's locale en-US, so the demo answers in the language of the message.
    LANGUAGE_FROM: 'message',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    // Local mode and credentials exclude each other; the demo needs none of those that a .env file may hold.
    ...Object.fromEntries(identityKeys.map((key) => [key, ''])),
  });
  await reach(bot, `http://127.0.0.1:${String(ports.PORT)}/readyz`);
  const address = `http://localhost:${String(ports.PLAYGROUND_PORT)}`;
  const playground = start('the Playground', playgroundCommand(), { TEAMSAPPTESTER_BROWSER: 'none' });
  await reach(playground, address);
  say(
    `\n  Open ${address}\n\n  In a channel, write:  @Connector Guide Ereignis-ID 20102, Diagnosecode 0x00000400\n  Ctrl-C stops both.\n`,
  );
}

function playgroundCommand(): string[] {
  const cli = join(dirname(require.resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js');
  const endpoint = `http://127.0.0.1:${String(ports.PORT)}/api/messages`;
  return [cli, '-e', endpoint, '-c', 'msteams', '-p', String(ports.PLAYGROUND_PORT), '--disable-telemetry'];
}

/** Starts a Node program; when it ends by itself, the demo is over. */
function start(name: string, command: readonly string[], variables: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...variables },
    stdio: ['ignore', name === 'the bot' ? 'inherit' : 'ignore', 'inherit'],
  });
  child.once('exit', () => {
    if (!stopping) stop(1, `${name} has stopped.`);
  });
  children.push(child);
  return child;
}

let stopping = false;

function stop(exitCode: number, reason: string): void {
  if (stopping) return;
  stopping = true;
  say(reason);
  const running = children.filter(({ exitCode: code, signalCode }) => code === null && signalCode === null);
  for (const child of running) child.kill('SIGTERM');
  void Promise.all(running.map((child) => once(child, 'exit'))).then(() => process.exit(exitCode));
}

/** Waits until an address answers; a program that ended meanwhile is told by its exit. */
async function reach(child: ChildProcess, address: string): Promise<void> {
  const patience = AbortSignal.timeout(60_000);
  while (child.exitCode === null && !stopping) {
    patience.throwIfAborted();
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await wait(100);
  }
  throw new Error(`${address} does not answer.`);
}

async function assertFree(variable: string, port: number): Promise<void> {
  const probe = createServer();
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    probe.once('error', resolve).listen(port, () => {
      probe.close(() => {
        resolve(undefined);
      });
    });
  });
  if (error)
    throw new Error(`Port ${String(port)} is taken (${String(error.code)}): choose another with ${variable}=….`);
}

function readPort(variable: string, fallback: number): number {
  const port = Number(process.env[variable] ?? fallback);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  say(`${variable} is no port number: give one from 1 to 65535.`);
  process.exit(1);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stop(0, 'Stopping …');
  });
}
demo().catch((error: unknown) => {
  stop(1, error instanceof Error ? error.message : String(error));
});
