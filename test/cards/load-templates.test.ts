import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCards } from '../../src/cards/create-cards';
import { CardTemplateError, loadTemplates } from '../../src/cards/load-templates';
import { catalog } from '../support/answers';
import { addFolder, remove, rewrite, set, withBrokenFolder, write, type Breakage } from '../support/broken-folder';

const folder = join(__dirname, '../../cards');
const kinds = ['entry', 'entries', 'unknown', 'help', 'search', 'digest', 'notice', 'report', 'explain', 'error'];

function problemsOf(...breakages: readonly Breakage[]): CardTemplateError['problems'] {
  return withBrokenFolder(folder, breakages, (path) => {
    try {
      createCards(catalog, loadTemplates(path));
    } catch (error) {
      if (error instanceof CardTemplateError) return error.problems;
      throw error;
    }
    return [];
  });
}

const filesOf = (problems: CardTemplateError['problems']) => [...new Set(problems.map(({ file }) => file))];
const cardsOf = (...names: string[]) => names.map((kind) => `cards/${kind}.json`);

it('the shipped templates have no problem', () => {
  expect(problemsOf()).toEqual([]);
});

describe('a broken template is found at start:', () => {
  it.each<[string, Breakage, string[], RegExp]>([
    ['bad JSON', write('entry.json', '{'), ['entry'], /JSON/],
    ['an empty file', write('help.json', ''), ['help'], /JSON/],
    ['a missing file', remove('error.json'), ['error'], /ENOENT/],
    ['a part of bad JSON', write('parts/item.json', '{'), ['entry', 'digest', 'help'], /JSON/],
    ['a missing part', remove('parts/row.json'), ['entry', 'entries', 'unknown', 'search'], /ENOENT.*row\.json/],
    ['a part that nobody wrote', set('error.json', 'body/0/$part', 'footer'), ['error'], /ENOENT.*footer\.json/],
    ['an expression that nobody can read', set('error.json', 'speak', '${count(}'), ['error'], /\w/],
    ['an unknown function', set('error.json', 'speak', '${shout(summary)}'), ['error'], /\w/],
    ['a card over 25 KB', set('error.json', 'note', 'x'.repeat(25 * 1024)), ['error'], /too large/],
    [
      'a binding in every kind',
      set('parts/heading.json', 'text', '${words}'),
      kinds,
      /binding \$\{words\}.*has no value/,
    ],
  ])('%s', (_title, breakIt, broken, what) => {
    const found = problemsOf(breakIt);
    expect(filesOf(found)).toEqual(cardsOf(...broken));
    for (const problem of found) {
      expect(problem).toEqual({
        file: problem.file,
        what: expect.stringMatching(what),
        fix: expect.stringMatching(/\w/),
      });
    }
  });

  it('every binding of every template that has no value', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
    const bindings = files.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/\$\{[\w.]+\}/g)].map(({ 0: binding, index }) => ({
        file,
        binding,
        breakIt: rewrite(file, (text) => text.slice(0, index) + '${nothing.here}' + text.slice(index + binding.length)),
      })),
    );
    expect(bindings.length).toBeGreaterThan(60);
    const unnoticed = bindings.filter(({ breakIt }) => problemsOf(breakIt).length === 0);
    expect(unnoticed.map(({ file, binding }) => `${file}: ${binding}`)).toEqual([]);
  });
});

describe('everything that is wrong is listed at once:', () => {
  it('in templates that cannot be read', () => {
    const found = problemsOf(
      write('entry.json', '{'),
      remove('help.json'),
      set('error.json', 'body/0/$part', 'footer'),
    );
    expect(filesOf(found)).toEqual(cardsOf('entry', 'help', 'error'));
  });

  it('in templates that cannot be filled', () => {
    const found = problemsOf(set('help.json', 'speak', '${nobody}'), set('error.json', 'speak', '${nobody}'));
    expect(filesOf(found).sort()).toEqual(cardsOf('error', 'help'));
  });

  it('in a folder without templates', () => {
    const load = () =>
      withBrokenFolder(folder, [addFolder('empty')], (path) =>
        createCards(catalog, loadTemplates(join(path, 'empty'))),
      );
    expect(load).toThrow(CardTemplateError);
    expect(load).toThrow(expect.objectContaining({ code: 'CARD_TEMPLATE_INVALID' }));
    expect(load).toThrow('10 problem(s)');
  });
});
