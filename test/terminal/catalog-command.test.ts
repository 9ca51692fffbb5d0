/** `catalog`: lint, article, docs. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import type { LoadOptions } from '../../src/catalog/load-catalog';
import { formatPages } from '../../src/catalog/reference/format-page';
import { runCli } from '../../src/terminal/run-cli';
import { catalog } from '../support/answers';

async function run(args: readonly string[], options: LoadOptions = {}) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const exitCode = await runCli(['catalog', ...args], options, {
    input: Readable.from([]),
    output,
    errors,
    colours: false,
  });
  return { exitCode, printed: String(output.read() ?? ''), told: String(errors.read() ?? '') };
}

describe('lint', () => {
  it('says what is in order', async () => {
    const { exitCode, printed } = await run(['lint']);
    expect(exitCode).toBe(0);
    expect(printed).toMatch(
      /in order: 19 legacy-events, 12 diagnostic-codes, 61 current-events, \d+ related-codes, \d+ log-phrases/,
    );
  });

  it('lists what is wrong with own entries, and ends with 1', async () => {
    const { exitCode, told } = await run(['lint'], { ownFolder: join(__dirname, 'nowhere') });
    expect(exitCode).toBe(1);
    expect(told).toMatch(/nowhere: the folder of own entries does not exist/);
  });
});

describe('article', () => {
  const folder = mkdtempSync(join(tmpdir(), 'article-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const row = '| 10010 | Renamed | x | 0x00000000, 0x0FFFFFFF |\n| 0x00000400 | PKCS_Issue_CA_Unavailable | x |\n';
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it('prints what differs with its line, and ends with 1', async () => {
    const { exitCode, printed } = await run(['article', file('a.md', row)]);
    expect(exitCode).toBe(1);
    expect(printed).toMatch(/a\.md:1 {2}renamed: event 10010 is called Renamed, not StartedConnectorService/);
    expect(printed).toMatch(/gone: event 20102/);
  });

  it.each([
    ['another text', '# Nothing here', /no table of events/],
    ['an empty file', '', /no table of events/],
  ])('says that %s is not the article', async (_what, text, told) => {
    const result = await run(['article', file('b.md', text)]);
    expect(result).toMatchObject({ exitCode: 1, told: expect.stringMatching(told) });
  });

  it('says which file cannot be read, and reads the others', async () => {
    const { exitCode, printed, told } = await run(['article', join(folder, 'no.md'), file('c.md', row)]);
    expect(exitCode).toBe(1);
    expect(told).toMatch(/no\.md cannot be read/);
    expect(printed).toMatch(/c\.md: /);
  });
});

it.each([[], ['article'], ['lint', 'x'], ['nothing']])('shows the usage for %j', async (...args: string[]) => {
  expect(await run(args)).toMatchObject({ exitCode: 2, told: expect.stringContaining('npm run catalog -- lint') });
});

describe('the reference pages', () => {
  const folder = join(__dirname, '../../docs/catalog');
  const pages = formatPages(catalog);

  it('in docs/catalog are those of the catalog: write them with `npm run catalog -- docs`', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(pages).sort());
    const drifted = Object.entries(pages).filter(([file, text]) => readFileSync(join(folder, file), 'utf8') !== text);
    expect(drifted.map(([file]) => file)).toEqual([]);
  });

  it('have an anchor for every entry, and no link that leads nowhere', () => {
    const anchors = new Set(
      Object.entries(pages).flatMap(([file, text]) =>
        [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => `${file}#${id!}`),
      ),
    );
    expect(anchors.size).toBe(catalog.entries.length * catalog.languages.length);
    const links = Object.values(pages).flatMap((text) =>
      [...text.matchAll(/\]\(([\w.-]+\.md#[\w-]+)\)/g)].map(([, link]) => link!),
    );
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter((link) => !anchors.has(link))).toEqual([]);
  });
});
