// Type-checked strict rules, and one block a folder: who may import whom (ARCHITECTURE.md).
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const rootFiles = [
  'index',
  'cli',
  'config',
  'check-allow-lists',
  'check-credentials',
  'check-endpoints',
  'check-identity',
  'is-safe-address',
  'is-guid',
  'read-private-key',
  'read-env-file',
  'format-problems',
  'gather-problems',
  'catalog-options',
];
const foldersInOrder = ['catalog', 'recognition', 'answers', 'cards', 'memory', 'teams', 'server'];

/** Forbids a folder to import packages and folders other than these. */
function mayImport(folder, { packages = [], folders = [], root = [] }, whereElse) {
  const others = [...foldersInOrder, 'terminal', 'files'].filter((name) => name !== folder && !folders.includes(name));
  const allowed = packages.map((name) => `!${name}`);
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['*', '!.*', '!./**', '!../**', ...allowed],
              message: `src/${folder} does not use this package. ${whereElse}`,
            },
            ...(others.length > 0
              ? [
                  {
                    group: others.flatMap((name) => [`**/${name}/**`]),
                    message: `src/${folder} does not know this folder. ${whereElse}`,
                  },
                ]
              : []),
            {
              regex: `^(\\.\\./)+(${rootFiles.filter((name) => !root.includes(name)).join('|')})$`,
              message: `src/${folder} knows nothing of the composition roots. ${whereElse}`,
            },
          ],
        },
      ],
    },
  };
}

const isPure = 'This folder is pure: the same text gives the same answer, whenever and wherever it is read.';
const pureOnly = (name) => ({ name, message: isPure });

export default defineConfig(
  globalIgnores(['dist/', 'build/', 'coverage/', 'stubs/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'The environment is read in index.ts and cli.ts, and checked in config.ts.',
        },
      ],
    },
  },
  { files: ['src/index.ts', 'src/cli.ts'], rules: { 'no-restricted-properties': 'off' } },
  mayImport(
    'catalog',
    { packages: ['zod', 'minisearch', 'jsonc-parser', 'node:fs', 'node:path', 'node:crypto'] },
    'The catalog is what we know; it is the leftmost folder.',
  ),
  mayImport(
    'recognition',
    { packages: ['htmlparser2'], folders: ['catalog'] },
    'Recognition is pure: text in, references out.',
  ),
  mayImport('answers', { folders: ['catalog', 'recognition'] }, 'Answers are pure: references in, an answer out.'),
  mayImport(
    'cards',
    { packages: ['adaptivecards-templating', 'node:fs', 'node:path'], folders: ['catalog', 'recognition', 'answers'] },
    'Cards are how an answer looks; sending them is the work of teams/.',
  ),
  mayImport(
    'files',
    {
      packages: [
        'node:dns',
        'node:dns/promises',
        'node:http',
        'node:https',
        'node:net',
        'node:path',
        'node:stream',
        'node:stream/promises',
        'node:timers',
        'node:timers/promises',
        'node:worker_threads',
        'node:zlib',
      ],
      folders: ['recognition'],
    },
    'Files are bytes that become text; what the text says is known in recognition/, where a file comes from in teams/ and cli.ts.',
  ),
  mayImport(
    'memory',
    { packages: ['botbuilder', 'lru-cache'] },
    'Memory knows ids and settings; what they mean is known elsewhere.',
  ),
  mayImport(
    'teams',
    {
      packages: ['botbuilder', 'lru-cache', 'pino', 'node:crypto'],
      folders: ['catalog', 'recognition', 'answers', 'cards', 'memory', 'files'],
    },
    'Teams is where an answer is said; HTTP is the work of server/.',
  ),
  mayImport(
    'server',
    {
      packages: [
        'restify',
        'botbuilder',
        'pino',
        'prom-client',
        'markdown-it',
        'node:fs',
        'node:path',
        'node:crypto',
        'node:http',
        'node:https',
        'node:net',
        'node:stream',
        'node:timers',
        'node:timers/promises',
        'node:events',
      ],
      root: ['check-credentials', 'check-endpoints', 'is-safe-address', 'is-guid'],
    },
    'The server is how the bot is reached; what it says is made in teams/ and to the left of it.',
  ),
  mayImport(
    'terminal',
    {
      packages: [
        'zod',
        'node:fs',
        'node:path',
        'node:events',
        'node:readline',
        'node:stream',
        'node:stream/consumers',
        'node:util',
      ],
      folders: ['catalog', 'recognition', 'answers', 'files'],
      root: ['format-problems'],
    },
    'The terminal shows answers; it needs no card and no SDK.',
  ),
  {
    files: ['src/recognition/**/*.ts', 'src/answers/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...['process', 'globalThis', 'performance'].map(pureOnly)],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: isPure },
        { object: 'Math', property: 'random', message: isPure },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression', message: isPure },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: isPure },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: { module: 'writable', require: 'readonly', process: 'readonly', console: 'readonly', URL: 'readonly' },
    },
  },
  prettier,
);
