/**
 * Reads the `.env` file, and says what dotenv would pass over in silence.
 *
 *   PORT=3978                  a value up to the end of the line, or up to a comment
 *   export NOTE="two\nlines"   a value in quotes, which may span lines
 */
import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import type { Problem } from './catalog/problem';
import type { Environment } from './config';

export interface EnvFile {
  /** The file's values with the process environment on top. */
  readonly environment: Environment;
  readonly problems: readonly Problem[];
}

/**
 * Reads an environment file, if there is one, beneath the process environment: a variable of the process wins, even an
 * empty one, so that `MicrosoftAppId= npm start` can switch a line of the file off.
 *
 * @example
 * readEnvFile('.env', { PORT: '80' })
 * // → { environment: { PORT: '80', LOG_LEVEL: 'debug' }, problems: [] }
 */
export function readEnvFile(path: string, processEnvironment: Environment): EnvFile {
  const file = readText(path);
  if ('problem' in file) return { environment: processEnvironment, problems: [file.problem] };
  return { environment: { ...parse(file.text), ...processEnvironment }, problems: findProblems(path, file.text) };
}

function readText(path: string): { text: string } | { problem: Problem } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { text: '' };
    if (code === 'EISDIR')
      return { problem: { file: path, what: 'is a directory', fix: 'Put a text file there, or remove it.' } };
    return {
      problem: { file: path, what: `cannot be read (${String(code)})`, fix: 'Allow the bot to read it, or remove it.' },
    };
  }
  const badLine = findBadLine(bytes);
  if (badLine === undefined) return { text: new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n') };
  return {
    problem: {
      file: `${path}:${String(badLine)}`,
      what: 'is no UTF-8 text',
      fix: 'Save the file as UTF-8, not as UTF-16.',
    },
  };
}

/** The first line with bytes that are no UTF-8, or with a NUL, which UTF-16 text is full of. */
function findBadLine(bytes: Buffer): number | undefined {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf('\n', start);
    const end = newline === -1 ? bytes.length : newline + 1;
    try {
      if (strict.decode(bytes.subarray(start, end)).includes('\0')) return line;
    } catch {
      return line;
    }
    start = end;
  }
  return undefined;
}

// The pieces of dotenv's own expression (dotenv 17, lib/main.js), one by one, so that a line which fits none is noticed.
const blankOrComment = /[^\S\n]*(?:#[^\n]*)?(?:\n|$)/y;
const assignment = /[^\S\n]*(?:export[^\S\n]+)?([\w.-]+)[^\S\n]*(?:=|:[^\S\n])[^\S\n]*/y;
const quoted = /'(?:\\'|[^'])*'|"(?:\\"|[^"])*"|`(?:\\`|[^`])*`/y;
const restOfLine = /[^\n]*(?:\n|$)/y;

function findProblems(path: string, text: string): Problem[] {
  const problems: Problem[] = [];
  let position = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match) position = pattern.lastIndex;
    return match;
  };
  while (position < text.length) {
    const line = text.slice(0, position).split('\n').length;
    const report = (what: string, fix: string) => problems.push({ file: `${path}:${String(line)}`, what, fix });
    if (take(blankOrComment)) continue;
    const key = take(assignment)?.[1];
    if (key === undefined) {
      report('is no KEY=value', 'Write KEY=value, or begin the line with #.');
    } else if (/['"`]/.test(text.charAt(position))) {
      if (!take(quoted)) report(`opens a quote for ${key} that never closes`, 'Close the quote, or remove it.');
      else if (take(blankOrComment)) continue;
      else report(`has text after the closing quote of ${key}`, 'Put the whole value between the quotes.');
    } else if (/^[^#\n]*[^#\s]#/.test(text.slice(position))) {
      report(`has a # in the value of ${key}, which would end the value there`, 'Put the value between quotes.');
    }
    take(restOfLine);
  }
  return problems;
}
