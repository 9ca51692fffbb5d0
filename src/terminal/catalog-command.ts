/** The catalog as a product: check it, compare it with Microsoft's article, write its reference pages. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareArticle, type Finding } from '../catalog/article/compare-article';
import { parseArticle } from '../catalog/article/parse-article';
import { createCatalog } from '../catalog/catalog';
import { loadContent, type LoadOptions } from '../catalog/load-catalog';
import { formatPages } from '../catalog/reference/format-page';
import { familyNames } from '../catalog/schema';
import type { Terminal } from './terminal';

/** Where the reference pages lie. */
const pagesFolder = join(__dirname, '../../docs/catalog');

/**
 * Runs `catalog lint`, `catalog article FILE…` or `catalog docs`.
 *
 * @returns the exit code, or nothing for a command line that it does not know.
 * @throws CatalogError with every problem of the catalog.
 * @example runCatalogCommand(['lint'], {}, terminal) // 0
 */
export function runCatalogCommand(
  [action, ...files]: readonly string[],
  options: LoadOptions,
  terminal: Terminal,
): number | undefined {
  if (action === 'article' && files.length > 0) return compareArticles(files, options, terminal);
  if (files.length > 0) return undefined;
  if (action === 'lint') return lint(options, terminal);
  if (action === 'docs') return writePages(terminal);
  return undefined;
}

function lint(options: LoadOptions, { output }: Terminal): number {
  const catalog = createCatalog(loadContent(options));
  const counts = familyNames.map((family) => `${String(catalog.count(family))} ${family}s`);
  output.write(`The catalog is in order: ${counts.join(', ')}, in ${catalog.languages.join(' and ')}.\n`);
  return 0;
}

/** The own entries stay out: the pages in the repository are about the shipped catalog. */
function writePages({ output }: Terminal): number {
  const pages = formatPages(createCatalog(loadContent()));
  mkdirSync(pagesFolder, { recursive: true });
  for (const [file, text] of Object.entries(pages)) writeFileSync(join(pagesFolder, file), text);
  output.write(`${String(Object.keys(pages).length)} pages written to docs/catalog.\n`);
  return 0;
}

/** 1 when a file differs from the entries or cannot be read as the article, so that a scheduled job notices. */
function compareArticles(files: readonly string[], options: LoadOptions, terminal: Terminal): number {
  const content = loadContent(options);
  const codes = files.map((file) => {
    const markdown = readText(file, terminal);
    if (markdown === undefined) return 1;
    const article = parseArticle(markdown);
    if (article.events.length === 0 || article.codes.length === 0) {
      terminal.errors.write(`${file}: no table of events and codes was found. Is it the article, in Markdown?\n`);
      return 1;
    }
    const { differences, inconsistencies } = compareArticle(article, content);
    const count = `${String(differences.length)} difference${differences.length === 1 ? '' : 's'} from the entries`;
    terminal.output.write(`${file}: ${count}.\n${list(file, differences)}`);
    if (inconsistencies.length > 0)
      terminal.output.write(
        `The article itself is inconsistent (known, no difference):\n${list(file, inconsistencies)}`,
      );
    return differences.length > 0 ? 1 : 0;
  });
  return Math.max(...codes);
}

function readText(file: string, { errors }: Terminal): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    errors.write(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

function list(file: string, findings: readonly Finding[]): string {
  return findings.map(({ line, what }) => `  ${file}:${String(line)}  ${what}\n`).join('');
}
