import { join } from 'node:path';
import { answerMessage } from '../../src/answers/answer-message';
import { answerView } from '../../src/answers/answer-view';
import { viewOf } from '../../src/answers/view';
import { loadCatalog } from '../../src/catalog/load-catalog';
import { CatalogError, type Problem } from '../../src/catalog/problem';
import { createLexicon } from '../../src/recognition/lexicon';
import { readMessage } from '../../src/recognition/read-message';
import { remove, rewrite, set, withBrokenFolder, write, type Breakage } from '../support/broken-folder';

const example = join(__dirname, 'own-entries');
const own = 'contoso.json';
const phrase = 'phrase:contoso-hsm-offline';
const copy = (name: string, breakage: Breakage) => (path: string) => {
  write(name, '{"organisation": "Contoso IT"}')(path);
  breakage(path);
};

function problemsOf(...breakages: readonly Breakage[]): readonly Problem[] {
  return withBrokenFolder(example, breakages, (ownFolder) => {
    try {
      loadCatalog({ ownFolder });
    } catch (error) {
      if (error instanceof CatalogError) return error.problems;
      throw error;
    }
    return [];
  });
}

describe('the example folder', () => {
  const catalog = loadCatalog({ ownFolder: example });
  const answerTo = (text: string, language: string) =>
    answerMessage(readMessage({ text }, createLexicon(catalog)), catalog, [language]);

  it.each([
    ['en', /HSM that holds the key/, 'Own entry of Contoso IT, not Microsoft’s.', 'Contoso: PKI runbook'],
    ['de', /HSM mit dem Schlüssel/, 'Eigener Eintrag von Contoso IT, nicht von Microsoft.', 'Contoso: PKI-Handbuch'],
  ])('adds a log line, recognised and marked in %s', (language, meaning, footer, guide) => {
    expect(answerTo('ca01 says: hsm partition CA01  is offline!!', language)).toMatchObject({
      kind: 'entry',
      verdict: { id: phrase, outcome: 'failure' },
      meaning: [expect.stringMatching(meaning)],
      links: [{ title: guide, url: 'https://wiki.contoso.com/pki' }],
      footer: expect.arrayContaining([footer]),
    });
  });

  it('changes a step and a guide of a shipped entry, and says who did', () => {
    const answer = answerView(viewOf(['20102']), catalog, ['en']);
    const shipped = answerView(viewOf(['20102']), loadCatalog(), ['en']);
    expect(answer).toMatchObject({
      steps: [
        'Open a ticket for the PKI team and add the text of the event.',
        ...(shipped as typeof answer & { steps: string[] }).steps.slice(1),
      ],
      footer: expect.arrayContaining(['Changed by Contoso IT.']),
    });
    expect(answer).toHaveProperty('links.0.title', 'Contoso: PKI runbook');
    expect(shipped).not.toHaveProperty('links.0.title', 'Contoso: PKI runbook');
  });

  it('leaves the shipped entries as they are', () => {
    expect(catalog.entries.length).toBe(loadCatalog().entries.length + 1);
  });
});

describe('a broken file is refused with its line and a fix:', () => {
  it.each<[string, Breakage, RegExp, RegExp]>([
    ['no JSON', rewrite(own, (text) => text.replace('"guides": {', '"guides" {')), /contoso\.json:3$/, /no JSON/],
    [
      'an unknown property',
      rewrite(own, (text) => text.replace('"organisation"', '"colour": 1,\n  "organisation"')),
      /contoso\.json$/,
      /colour/,
    ],
    [
      'an unknown family',
      rewrite(own, (text) => text.replace('"log-phrase"', '"phrase"')),
      /contoso\.json:17$/,
      /family/,
    ],
    ['no source', set(own, `entries/${phrase}/source`), /contoso\.json/, /source/],
    [
      'a language that is missing',
      set(own, `entries/${phrase}/texts/de`),
      /contoso\.json:\d+$/,
      /contoso-hsm-offline.* is missing/,
    ],
    ['no steps', set(own, `entries/${phrase}/texts/en/steps`, []), /contoso\.json:\d+$/, /has no steps/],
    [
      'a step that is no action',
      rewrite(own, (text) =>
        text.replace('Call the PKI team on duty and name the server CA01.', 'The PKI team is on duty.'),
      ),
      /contoso\.json:18$/,
      /does not say what to do/,
    ],
    ['a guide that is missing', set(own, `entries/${phrase}/guides`, ['nowhere']), /guides\.json$/, /nowhere/],
    [
      'an id that exists',
      rewrite(own, (text) => text.replaceAll(phrase, 'phrase:denied-by-policy-module')),
      /contoso\.json:18$/,
      /also used by/,
    ],
    [
      'a phrase that exists',
      rewrite(own, (text) => text.replaceAll('HSM partition CA01 is offline', 'Denied by Policy Module')),
      /contoso\.json:18$/,
      /also used by phrase:denied-by-policy-module/,
    ],
    ['a change of no entry', set(own, 'changes/20102/id', '20103'), /contoso\.json/, /20103.* is no entry/],
    [
      'a step that is not there',
      set(own, 'changes/20102/steps', [{ number: 9, text: { en: 'Go.', de: 'Gehen Sie.' } }]),
      /contoso\.json/,
      /no step 9/,
    ],
    [
      'a guide that the bot ships',
      rewrite(own, (text) => text.replaceAll('contoso-pki', 'delivery')),
      /contoso\.json:\d+$/,
      /exists already/,
    ],
  ])('%s', (_title, breakIt, file, what) => {
    expect(problemsOf(breakIt)).toContainEqual({
      file: expect.stringMatching(file),
      what: expect.stringMatching(what),
      fix: expect.stringMatching(/\w/),
    });
  });

  it('a folder that does not exist', () => {
    expect(() => loadCatalog({ ownFolder: join(example, 'nowhere') })).toThrow(CatalogError);
  });

  it('every file of the folder, not only the first', () => {
    const found = problemsOf(write('a.json', '{'), copy('b.json', set('b.json', 'organisation')));
    expect(found.map(({ file = '' }) => file.replace(/.*\/|:.*/g, ''))).toEqual(['a.json', 'b.json']);
  });
});

describe('told to skip, the bot starts', () => {
  it('without the broken file, with the others, and says what is wrong', () => {
    const skipped: Problem[] = [];
    withBrokenFolder(example, [write('a.json', '{')], (ownFolder) => {
      const catalog = loadCatalog({ ownFolder, onSkipped: (problems) => skipped.push(...problems) });
      expect(catalog.find(phrase)).toBeDefined();
    });
    expect(skipped).toEqual([expect.objectContaining({ file: expect.stringMatching(/a\.json/) })]);
  });

  it('as shipped where the folder is empty', () => {
    withBrokenFolder(example, [remove(own)], (ownFolder) => {
      expect(loadCatalog({ ownFolder }).entries.length).toBe(loadCatalog().entries.length);
    });
  });
});
