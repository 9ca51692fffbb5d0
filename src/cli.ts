/** The bot in a terminal: the same catalog and the same words, without Teams, network or credentials. */
import { readCatalogOptions } from './catalog-options';
import type { Problem } from './catalog/problem';
import { formatProblems } from './format-problems';
import { runCli } from './terminal/run-cli';

// `ask … | head` closes the pipe early: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const tellSkipped = (problems: readonly Problem[]) =>
  process.stderr.write(formatProblems('Own entries are left out:', problems));

void runCli(process.argv.slice(2), readCatalogOptions(process.env, tellSkipped), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  colours: process.stdout.isTTY && process.env.NO_COLOR === undefined,
  redraws: process.env.TERM !== 'dumb',
  onInterrupt(listener) {
    process.once('SIGINT', listener);
    return () => process.off('SIGINT', listener);
  },
}).then((exitCode) => {
  process.exitCode = exitCode;
});
