/** The commands of the terminal; a command returns its exit code. */
import { parseArgs } from 'node:util';
import { loadCatalog, type LoadOptions } from '../catalog/load-catalog';
import { CatalogError } from '../catalog/problem';
import { formatProblems } from '../format-problems';
import { ask, type AskOptions } from './ask';
import { askFiles, type AskFilesOptions } from './ask-files';
import { runCatalogCommand } from './catalog-command';
import type { Terminal } from './terminal';

const usage = `Usage: npm run ask -- "text"             answers as the bot would
       npm run ask -- --json "text"      one JSON object
       npm run ask -- --jsonl < file     one JSON object a line: {"text": "…", "html": "…", "locale": "de-DE", "watch": false}
       npm run ask -- --file PATH …      what log files hold: evtx, xml, csv, json, log, svclog, txt, or a zip of these
       npm run ask -- --lang de|en …     in this language
Without a text it is read from standard input.

       npm run catalog -- lint           checks every entry, and the own ones in CATALOG_DIR
       npm run catalog -- article FILE…  what differs between Microsoft's article (Markdown) and the entries
       npm run catalog -- docs           writes the reference pages to docs/catalog
`;

/**
 * Runs one command line.
 *
 * @param catalogOptions where an organisation's own entries are.
 * @example await runCli(['ask', '20102'], {}, terminal) // prints the answer, returns 0
 */
export async function runCli(
  commandLine: readonly string[],
  catalogOptions: LoadOptions,
  terminal: Terminal,
): Promise<number> {
  const [command, ...rest] = commandLine;
  try {
    const options = command === 'ask' ? parseAskOptions(rest) : undefined;
    const exitCode = options
      ? 'files' in options
        ? await askFiles(options, loadCatalog(catalogOptions), terminal)
        : await ask(options, loadCatalog(catalogOptions), terminal)
      : command === 'catalog'
        ? runCatalogCommand(rest, catalogOptions, terminal)
        : undefined;
    if (exitCode !== undefined) return exitCode;
    terminal.errors.write(usage);
    return 2;
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    terminal.errors.write(formatProblems(error.message, error.problems));
    return 1;
  }
}

function parseAskOptions(args: string[]): AskOptions | AskFilesOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        lang: { type: 'string' },
        file: { type: 'string', multiple: true },
      },
    });
    if (values.file) {
      // More paths may stand behind the first one.
      return values.jsonl
        ? undefined
        : { files: [...values.file, ...positionals], json: values.json ?? false, language: values.lang };
    }
    if (values.jsonl && (values.json || positionals.length > 0)) return undefined;
    const format = values.jsonl ? 'jsonl' : values.json ? 'json' : 'text';
    return { format, language: values.lang, text: positionals.length > 0 ? positionals.join(' ') : undefined };
  } catch {
    return undefined;
  }
}
