/** Makes a web page of a document that says the same in several languages, each under a heading of its own. */
import markdownIt from 'markdown-it';

/** The headings of the languages, as they stand in the documents. */
const languages: Readonly<Record<string, string>> = { English: 'en', Deutsch: 'de' };

// Without HTML in the Markdown, as is markdown-it's default: the page has no markup but its own.
const markdown = markdownIt();

/**
 * The page of a document: its title is the first heading, `## Deutsch` begins a part that is marked as German, and
 * `(terms.md)` leads to `/terms`.
 *
 * @example renderPage('# Privacy\n\n## Deutsch\n\nKurz.\n') // '<!doctype html>…<section id="deutsch" lang="de">…'
 */
export function renderPage(document: string): string {
  const [intro = '', ...parts] = document.replace(/\]\((\w+)\.md\)/g, '](/$1)').split(/^(?=## )/m);
  const title = /^# (.+)$/m.exec(intro)?.[1] ?? '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${markdown.utils.escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${markdown.render(intro)}${parts.map(renderPart).join('')}</main>
</body>
</html>
`;
}

function renderPart(part: string): string {
  const heading = /^## (.+)$/m.exec(part)?.[1] ?? '';
  const language = languages[heading];
  const attributes = language === undefined ? '' : ` id="${heading.toLowerCase()}" lang="${language}"`;
  return `<section${attributes}>\n${markdown.render(part)}</section>\n`;
}

const style = `
:root { color-scheme: light dark; }
body { margin: 0; font: 16px/1.55 'Segoe UI', system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid #8886; font-size: 1.3rem; }
h3 { margin-top: 2rem; font-size: 1.05rem; }
li { margin: 0.35rem 0; }
code { padding: 0.1em 0.3em; border-radius: 4px; background: #8883; font-family: Consolas, monospace; font-size: 0.9em; }
`;
