// Lists the regular expressions of a folder's TypeScript whose time can grow faster than the text they read.
// `node scripts/find-slow-expressions.mjs src` prints one line each, and ends with 1 when there are any.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import { parser } from 'typescript-eslint';

const folder = process.argv[2] ?? 'src';
const linter = new Linter();
const config = {
  languageOptions: { parser },
  plugins: { regexp },
  rules: {
    'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
    'regexp/no-super-linear-move': ['error', { report: 'potential' }],
  },
  // No comment switches the check off.
  linterOptions: { noInlineConfig: true },
};

const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    linter
      .verify(readFileSync(join(folder, file), 'utf8'), config)
      .map(({ line, message }) => `${file}:${line}: ${message.slice(0, 120)}`),
  );
for (const line of found) console.log(line);
process.exitCode = found.length > 0 ? 1 : 0;
