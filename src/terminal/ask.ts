/** `ask`: the bot's answer to a text, for people or as JSON. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { answerMessage } from '../answers/answer-message';
import { chooseLanguage } from '../answers/choose-language';
import type { Catalog } from '../catalog/catalog';
import { createLexicon, type Lexicon } from '../recognition/lexicon';
import { readMessage } from '../recognition/read-message';
import { toMachineAnswer } from './machine-answer';
import { parseQuestion, type Question } from './parse-question';
import { showAnswer } from './show-answer';
import type { Terminal } from './terminal';

export interface AskOptions {
  readonly format: 'text' | 'json' | 'jsonl';
  /** Answers in this language, whatever the message says. */
  readonly language?: string | undefined;
  /** The message; read from standard input when absent. */
  readonly text?: string | undefined;
}

/**
 * Answers one message, or one a line.
 *
 * @returns the exit code: 1 when a line of `jsonl` was no question, 2 for a language that the catalog lacks, else 0.
 * @example await ask({ format: 'json', text: '20102' }, catalog, terminal) // prints {"locale":"en","kind":"entry",…}
 */
export async function ask(options: AskOptions, catalog: Catalog, terminal: Terminal): Promise<number> {
  const [language] = options.language?.toLowerCase().split(/[-_]/) ?? [];
  if (language !== undefined && !catalog.languages.includes(language)) {
    terminal.errors.write(`--lang takes one of: ${catalog.languages.join(', ')}.\n`);
    return 2;
  }
  const lexicon = createLexicon(catalog);
  if (options.format === 'jsonl') return askLines(options, catalog, lexicon, terminal);

  const question: Question = { text: options.text ?? (await readAll(terminal.input)) };
  const { reading, answer } = reply(question, options, catalog, lexicon);
  const printed =
    options.format === 'json'
      ? JSON.stringify(toMachineAnswer(reading, answer, catalog))
      : showAnswer(answer, catalog, terminal);
  await write(terminal, `${printed}\n`);
  return 0;
}

async function askLines(options: AskOptions, catalog: Catalog, lexicon: Lexicon, terminal: Terminal): Promise<number> {
  let exitCode = 0;
  let number = 0;
  for await (const line of createInterface({ input: terminal.input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const question = parseQuestion(line);
    if (!question) {
      exitCode = 1;
      await write(terminal, `${JSON.stringify({ error: `line ${String(number)} is no JSON object with a "text"` })}\n`);
      continue;
    }
    const { reading, answer } = reply(question, options, catalog, lexicon);
    await write(terminal, `${JSON.stringify(toMachineAnswer(reading, answer, catalog))}\n`);
  }
  return exitCode;
}

function reply(question: Question, { language }: AskOptions, catalog: Catalog, lexicon: Lexicon) {
  const reading = readMessage(question, lexicon);
  const languages = chooseLanguage({
    locales: [language, question.locale],
    text: reading.text,
    available: catalog.languages,
  });
  return { reading, answer: answerMessage(reading, catalog, languages, { watch: question.watch ?? false }) };
}

async function write({ output }: Terminal, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}
