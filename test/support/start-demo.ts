/** Runs `npm run demo` as a user would, on free ports. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { collectLog, type Log } from './collect-log';
import { findFreePort } from './find-free-port';

export interface Demo {
  readonly address: string;
  /** What the bot logs. */
  readonly log: Log;
  /** Ends it as Ctrl-C does; resolves with the exit code. */
  stop(): Promise<number | null>;
}

export async function startDemo(): Promise<Demo> {
  const [port, playgroundPort] = [await findFreePort(), await findFreePort()];
  const child = spawn('npm', ['run', '--silent', 'demo'], {
    cwd: join(__dirname, '../..'),
    env: { ...process.env, PORT: String(port), PLAYGROUND_PORT: String(playgroundPort), LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C reaches npm and everything that it started.
    detached: true,
  });
  const log = collectLog(child.stdout);
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const [, found] = /Open (http:\S+)/.exec(printed) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => {
      reject(new Error(`The demo ended with ${String(code)}:\n${printed}`));
    });
  });
  return {
    address,
    log,
    async stop() {
      const ended = once(child, 'exit') as Promise<[number | null]>;
      process.kill(-(child.pid ?? 0), 'SIGINT');
      const [exitCode] = await ended;
      return exitCode;
    },
  };
}
