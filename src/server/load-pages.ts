/** Reads the documents that are also web pages, and renders each one once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderPage } from './render-page';

/** The documents in `docs/` that the bot serves; the app manifest names their addresses. */
export const pageNames = ['about', 'privacy', 'terms'] as const;

/** Web pages by their address. */
export type Pages = Readonly<Record<string, string>>;

/** A document cannot be read; `problems` lists each one with what is wrong. */
export class PagesError extends Error {
  readonly code = 'PAGES_INVALID';

  constructor(readonly problems: readonly { readonly file: string; readonly what: string; readonly fix: string }[]) {
    super(`The web pages have ${String(problems.length)} problem(s).`);
    this.name = 'PagesError';
  }
}

/**
 * All pages.
 *
 * @throws PagesError with every document that cannot be read.
 * @example loadPages()['/privacy'] // '<!doctype html>…'
 */
export function loadPages(folder = join(__dirname, '../../docs')): Pages {
  const problems: { file: string; what: string; fix: string }[] = [];
  const pages = pageNames.map((name) => {
    try {
      return [`/${name}`, renderPage(readFileSync(join(folder, `${name}.md`), 'utf8'))] as const;
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      problems.push({ file: `docs/${name}.md`, what, fix: 'Restore the file, or make it readable.' });
      return ['', ''] as const;
    }
  });
  if (problems.length > 0) throw new PagesError(problems);
  return Object.fromEntries(pages);
}
