/** Starts a program of the repository as a process of its own, from its sources. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');

export interface Program {
  readonly pid: number;
  /** What it printed so far, standard output and standard error. */
  output(): string;
  /** Resolves with the first match in what it prints; rejects when it ends without one. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves when it ends. */
  readonly exitCode: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
}

export interface StartOptions {
  readonly environment?: Record<string, string>;
  /** What it reads from standard input. */
  readonly input?: string;
  /** Where it runs; a `.env` file is read from there. */
  readonly folder?: string;
}

export function startProgram(file: string, args: readonly string[], options: StartOptions = {}): Program {
  // Only what a program needs: no credential of the machine reaches it.
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [tsx, join(root, file), ...args], {
    cwd: options.folder ?? root,
    env: { PATH, HOME, ...options.environment },
  });
  let printed = '';
  let told = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      told();
    });
  }
  child.stdin.end(options.input ?? '');
  const exitCode = once(child, 'close').then(([code]) => code as number | null);
  return {
    pid: child.pid ?? 0,
    exitCode,
    output: () => printed,
    kill: (signal) => child.kill(signal),
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        told = () => {
          const match = pattern.exec(printed);
          if (match) resolve(match);
        };
        told();
        void exitCode.then((code) => {
          reject(new Error(`${file} ended with ${code ?? 'a signal'}:\n${printed}`));
        });
      }),
  };
}
