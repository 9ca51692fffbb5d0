/** The documents as web pages: what they look like, and how they are sent. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { createServer, type BotServer } from '../../src/server/create-server';
import { loadPages, PagesError } from '../../src/server/load-pages';
import { renderPage } from '../../src/server/render-page';

describe('a page', () => {
  const page = renderPage(
    '# A & B\n\n[Deutsch](#deutsch)\n\n## English\n\nOne `two`.\n\n## Deutsch\n\n* [Mehr](terms.md)\n\n<script>x</script>\n',
  );

  it('has a title, and a part a language that its anchor leads to', () => {
    expect(page).toContain('<title>A &amp; B</title>');
    expect(page).toContain('<a href="#deutsch">Deutsch</a>');
    expect(page).toMatch(
      /<section id="english" lang="en">\n<h2>English<\/h2>\n<p>One <code>two<\/code>\.<\/p>\n<\/section>/,
    );
    expect(page).toMatch(/<section id="deutsch" lang="de">\n<h2>Deutsch<\/h2>/);
  });

  it('leads to the address of another document', () => {
    expect(page).toContain('<a href="/terms">Mehr</a>');
  });

  it('has no markup but its own', () => {
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script');
  });
});

describe('the pages that ship', () => {
  let server: BotServer;
  let address: string;

  beforeAll(async () => {
    server = createServer({
      handleActivity: () => Promise.resolve({ status: 200 }),
      readiness: () => ({ ready: true }),
      pages: loadPages(),
      log: pino({ level: 'silent' }),
    });
    address = `http://127.0.0.1:${String(await server.listen(0, '127.0.0.1'))}`;
  });
  afterAll(() => server.close());

  it.each([
    ['/about', 'How to ask', 'So fragen Sie'],
    ['/privacy', 'It keeps no text of a message.', 'Den Text einer Nachricht speichert es nicht.'],
    ['/terms', 'Not a Microsoft product', 'Kein Produkt von Microsoft'],
  ])('are served in both languages: %s', async (path, english, german) => {
    const response = await fetch(`${address}${path}`, { headers: { accept: 'image/png' } });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toMatch(new RegExp(`lang="en">[^]*${english}[^]*lang="de">[^]*${german}`));
    expect(html).not.toMatch(/undefined|\$\{|<script|\.md"/);
  });

  it('load and run nothing', async () => {
    const { headers } = await fetch(`${address}/privacy`);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.has('server')).toBe(false);
  });

  it('answer HEAD with their length alone, and nothing else', async () => {
    const [get, head] = [await fetch(`${address}/terms`), await fetch(`${address}/terms`, { method: 'HEAD' })];
    expect(head.status).toBe(200);
    expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'));
    await expect(head.text()).resolves.toBe('');
    expect((await fetch(`${address}/terms`, { method: 'POST' })).status).toBe(405);
  });

  it('lead only to each other and to their own parts', async () => {
    for (const html of Object.values(loadPages())) {
      const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link!);
      expect(links).toContain('#deutsch');
      for (const link of links) {
        if (link.startsWith('#')) expect(html).toContain(`id="${link.slice(1)}"`);
        else expect((await fetch(`${address}${link}`)).status).toBe(200);
      }
    }
  });
});

it('a document that is missing is told with its file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  for (const name of ['about', 'privacy']) cpSync(join(__dirname, `../../docs/${name}.md`), join(folder, `${name}.md`));
  const load = () => loadPages(folder);
  expect(load).toThrow(PagesError);
  expect(load).toThrow(
    expect.objectContaining({
      problems: [expect.objectContaining({ file: 'docs/terms.md', fix: expect.any(String) })],
    }),
  );
  rmSync(folder, { recursive: true });
});
