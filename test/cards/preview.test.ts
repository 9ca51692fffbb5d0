import type { Browser, Page } from 'playwright-core';
import { buildPreviewPage, widths, type Preview } from '../../scripts/preview/build-preview-page';
import { createPreviews } from '../../scripts/preview/create-previews';
import { themes } from '../../scripts/preview/host-configs';
import { describeVerdict, formatVerdict } from '../../src/answers/describe-entry';
import { cardKinds } from '../../src/cards/load-templates';
import { catalog, languages } from '../support/answers';
import { describeInBrowser, launchBrowser } from '../support/browser';
import { inspectPage, type PageReport } from './inspect-page';

jest.setTimeout(60_000);

const previews = createPreviews(catalog);
const text = (overrides: object = {}) => ({ type: 'TextBlock', text: 'A text', ...overrides });

describe('the preview', () => {
  it('has every kind of card and every entry, in every language', () => {
    const titles = previews.map(({ title }) => title);
    const wanted = languages.flatMap((language) => [
      ...cardKinds.map((kind) => `${kind}, ${language}: `),
      ...catalog.entries.map(
        (entry) => `entry, ${language}: ${formatVerdict(describeVerdict(entry, catalog, [language]))}`,
      ),
    ]);
    expect(wanted.filter((start) => !titles.some((title) => title.startsWith(start)))).toEqual([]);
  });

  it('needs no network', () => {
    const page = buildPreviewPage(previews);
    expect(page).not.toMatch(/<(script|img|link|iframe)[^>]*\s(src|href)=/);
    expect(page).not.toMatch(/@import|url\(['"]?http/);
  });
});

describeInBrowser('the preview in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  async function draw(cards: readonly Preview[]): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    await page.setContent(buildPreviewPage(cards), { waitUntil: 'load', timeout: 0 });
    await page.waitForSelector('body[data-ready=true]');
    return page;
  }

  const inspect = (page: Page) => page.evaluate<PageReport>(inspectPage);

  /** Presses every button that shows the causes. */
  async function open(page: Page): Promise<void> {
    const titles = languages.map((language) => catalog.words([language]).entry.causes);
    await page.evaluate(`
      const titles = new Set(${JSON.stringify(titles)});
      for (const button of document.querySelectorAll('button')) if (titles.has(button.innerText)) button.click();
    `);
  }

  it('shows every card in every theme and width: whole, without gaps, readable, the causes opened as well', async () => {
    const page = await draw(previews);
    const closed = await inspect(page);
    expect(closed.frames).toHaveLength(previews.length * themes.length * widths.length);
    expect(closed.texts).toBeGreaterThan(10 * closed.frames.length);
    expect(closed.pageWidth[0]).toBeLessThanOrEqual(closed.pageWidth[1]);
    expect(closed.problems).toEqual([]);

    await open(page);
    const opened = await inspect(page);
    expect(opened.texts).toBeGreaterThan(closed.texts + closed.frames.length);
    expect(opened.problems).toEqual([]);
  });

  const button = { type: 'ActionSet', actions: [{ type: 'Action.Submit', title: 'x'.repeat(200) }] };
  const tooWide = { type: 'ColumnSet', columns: [{ type: 'Column', width: '700px', items: [text()] }] };
  it.each<[string, object, RegExp[]]>([
    ['nothing about a sound card', text(), []],
    ['a button that is cut off', button, [/cut off/]],
    ['a column that is too wide', tooWide, [/wider/, /sticks out/]],
    ['an empty text', { ...text({ text: ' ' }) }, [/empty/]],
    ['a binding without a value', text({ text: '${name}' }), [/binding/]],
  ])('would tell %s', async (_what, element, problems) => {
    const card = { type: 'AdaptiveCard', version: '1.5', body: [element] };
    const { problems: found } = await inspect(await draw([{ title: 'card', card }]));
    for (const problem of problems) expect(found).toContainEqual(expect.stringMatching(problem));
    expect(found.length > 0).toBe(problems.length > 0);
  });

  it('would tell a text that does not stand out from its background', async () => {
    const page = await draw([{ title: 'card', card: { type: 'AdaptiveCard', version: '1.5', body: [text()] } }]);
    await page.addStyleTag({ content: '.ac-textBlock { opacity: 0.5 }' });
    expect((await inspect(page)).problems).toContainEqual(expect.stringMatching(/contrast of \d/));
  });
});
