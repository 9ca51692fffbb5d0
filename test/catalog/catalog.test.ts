import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFolder } from '../../src/catalog/hash-folder';
import { catalog, entryOf } from '../support/answers';
import { remove, set, withBrokenFolder, write, type Breakage } from '../support/broken-folder';

const wordsText = readFileSync(join(__dirname, '../../src/catalog/content/de/words.json'), 'utf8');

describe('finding an entry', () => {
  it.each([
    ['20102', 'PkcsCertIssue_Failure'],
    ['0x00000411', 'CRPSCEPChallenge_Expired'],
    ['0x0FFFFFFF', 'Unknown_Error'],
  ])('knows %s', (id, name) => {
    expect(catalog.find(id)?.name).toBe(name);
  });

  it.each(['20103', '0x00000406', '0x0fffffff', '411', '', 'constructor', '__proto__', '20102 '])(
    'knows no “%s”, and takes nothing else for it',
    (id) => {
      expect(catalog.find(id)).toBeUndefined();
      expect(catalog.eventsWith(id)).toEqual([]);
      expect(catalog.isListedWithEveryEvent(id)).toBe(false);
    },
  );
});

describe('the languages to try', () => {
  const summaryIn = (...languages: string[]) => catalog.texts(entryOf('10020'), languages).summary;

  it('are those with texts', () => {
    expect(catalog.languages).toEqual(['de', 'en']);
  });

  it.each([
    ['the first that has the text', ['de', 'en'], 'Der Intune-Connectordienst wurde beendet.'],
    ['the next where the first has none', ['fr', 'de'], 'Der Intune-Connectordienst wurde beendet.'],
    ['English where none has it', ['fr'], 'The Intune Connector Service has stopped.'],
    ['English where none is given', [], 'The Intune Connector Service has stopped.'],
  ])('give the text of %s', (_title, languages, summary) => {
    expect(summaryIn(...languages)).toBe(summary);
  });

  it('give the English page of a guide that has no other', () => {
    expect(catalog.guide('verification-script', ['de'])).toEqual({
      title: 'Prüfskript (alter Connector)',
      url: 'https://aka.ms/intuneconnectorverificationscript',
    });
  });

  it.each([
    ['de', /^https:\/\/learn\.microsoft\.com\/de-de\/.*\/troubleshoot-certificate-connector-events$/],
    ['en', /^https:\/\/learn\.microsoft\.com\/troubleshoot\/.*\/troubleshoot-certificate-connector-events$/],
  ])('give the article in %s as the source', (language, url) => {
    expect(catalog.sourceLink(entryOf('20102'), [language]).url).toMatch(url);
  });

  it('never make up a guide or a place to look at', () => {
    expect(() => catalog.guide('nowhere', ['en'])).toThrow(RangeError);
    expect(() => catalog.lookAt('nowhere', ['en'])).toThrow(RangeError);
  });
});

describe('the fingerprint of the content', () => {
  const content = join(__dirname, '../../src/catalog/content');
  const hashAfter = (...breakages: readonly Breakage[]) => withBrokenFolder(content, breakages, hashFolder);

  it('is the same in another folder', () => {
    expect(hashFolder(content)).toMatch(/^[0-9a-f]{12}$/);
    expect(hashAfter()).toBe(hashFolder(content));
  });

  it.each([
    ['a changed file', [set('de/words.json', 'error/title', 'Panne')]],
    ['a removed file', [remove('de/words.json')]],
    ['an added file', [write('de/more.json', '{}')]],
    ['the same text in another file', [remove('de/words.json'), write('de/zwords.json', wordsText)]],
  ])('tells %s', (_title, breakages) => {
    expect(hashAfter(...breakages)).not.toBe(hashFolder(content));
  });
});
