/** Starts the real server as one process: its id is that of the bot itself, and signals reach it at once. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { findFreePort } from './find-free-port';

const root = join(__dirname, '../..');

export interface RunningServer {
  readonly address: string;
  readonly pid: number;
  /** What it printed so far, standard output and standard error. */
  output(): string;
  /** The lines of its log. */
  log(): Record<string, unknown>[];
  /** The lines that follow the first `after`, as soon as there are `count`: a pipe is slower than a response. */
  logged(after: number, count: number): Promise<Record<string, unknown>[]>;
  readonly exitCode: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
  /** Sends an activity and resolves with the status of the response. */
  post(activity: unknown): Promise<number>;
  /** What `/metrics` says of one series, 0 when it does not name it. */
  metric(series: string): Promise<number>;
}

export interface ServerOptions {
  readonly environment?: Record<string, string>;
  /** Modules that are loaded before the server, to break it from within. */
  readonly require?: readonly string[];
}

/**
 * Starts the bot from its sources, in local mode, with metrics.
 *
 * @example const server = await startServer(); await server.post(messageActivity({ serviceUrl })) // 200
 */
export async function startServer({
  environment = {},
  require: modules = [],
}: ServerOptions = {}): Promise<RunningServer> {
  const { PATH = '', HOME = '' } = process.env;
  const hooks = ['tsx/cjs', ...modules].flatMap((module) => ['--require', module]);
  const child = spawn(process.execPath, [...hooks, join(root, 'src/index.ts'), '--local'], {
    cwd: root,
    env: { PATH, HOME, PORT: String(await findFreePort()), METRICS: 'on', ...environment },
  });
  let printed = '';
  const listeners = new Set<() => void>();
  const address = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        for (const tell of listeners) tell();
        const [, found] = /listening on (\S+)/.exec(printed) ?? [];
        if (found) resolve(found);
      });
    }
    child.once('close', () => {
      reject(new Error(`the server did not start:\n${printed}`));
    });
  });
  const exitCode = once(child, 'close').then(([code]) => code as number | null);
  const url = await address;
  const log = () =>
    printed
      .slice(0, printed.lastIndexOf('\n') + 1)
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return {
    address: url,
    pid: child.pid ?? 0,
    output: () => printed,
    log,
    logged: (after, count) =>
      new Promise((resolve) => {
        const look = () => {
          const lines = log().slice(after);
          if (lines.length < count) return;
          listeners.delete(look);
          resolve(lines);
        };
        listeners.add(look);
        look();
      }),
    exitCode,
    kill: (signal) => void child.kill(signal),
    async post(activity) {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      await response.text();
      return response.status;
    },
    async metric(series) {
      const text = await (await fetch(`${url}/metrics`)).text();
      const line = text.split('\n').find((candidate) => candidate.startsWith(`${series} `));
      return Number(line?.slice(series.length + 1) ?? 0);
    },
  };
}
