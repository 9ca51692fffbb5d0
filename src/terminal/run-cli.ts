/** The commands of the terminal; a command returns its exit code. */
import { parseArgs } from 'node:util';
import { loadCatalog } from '../catalog/load-catalog';
import { CatalogError } from '../catalog/problem';
import { formatProblems } from '../format-problems';
import { ask, type AskOptions } from './ask';
import type { Terminal } from './terminal';

const usage = `Usage: npm run ask -- "text"             answers as the bot would
       npm run ask -- --json "text"      one JSON object
       npm run ask -- --jsonl < file     one JSON object a line: {"text": "…", "html": "…", "locale": "de-DE", "watch": false}
       npm run ask -- --lang de|en …     in this language
Without a text it is read from standard input.
`;

/**
 * Runs one command line.
 *
 * @example await runCli(['ask', '20102'], terminal) // prints the answer, returns 0
 */
export async function runCli(commandLine: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = commandLine;
  const options = command === 'ask' ? parseAskOptions(rest) : undefined;
  if (!options) {
    terminal.errors.write(usage);
    return 2;
  }
  try {
    return await ask(options, loadCatalog(), terminal);
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    terminal.errors.write(formatProblems(error.message, error.problems));
    return 1;
  }
}

function parseAskOptions(args: string[]): AskOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, lang: { type: 'string' } },
    });
    if (values.jsonl && (values.json || positionals.length > 0)) return undefined;
    const format = values.jsonl ? 'jsonl' : values.json ? 'json' : 'text';
    return { format, language: values.lang, text: positionals.length > 0 ? positionals.join(' ') : undefined };
  } catch {
    return undefined;
  }
}
