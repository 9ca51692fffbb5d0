import { join } from 'node:path';
import { loadCatalog } from '../../src/catalog/load-catalog';
import { CatalogError, type Problem } from '../../src/catalog/problem';
import { addFolder, remove, rewrite, set, withBrokenFolder, write, type Breakage } from '../support/broken-folder';

const content = join(__dirname, '../../src/catalog/content');
const events = 'facts/legacy-events.json';
const codes = 'facts/diagnostic-codes.json';
const guides = 'facts/guides.json';
const german = 'de/legacy-events.json';
const english = 'en/diagnostic-codes.json';
const generic = ['0x00000000', '0x0FFFFFFF'];
const withMore = (more: unknown) => (list: unknown[]) => [...list, more];

function problemsOf(...breakages: readonly Breakage[]): readonly Problem[] {
  return withBrokenFolder(content, breakages, (path) => {
    try {
      loadCatalog({ folder: path });
    } catch (error) {
      if (error instanceof CatalogError) return error.problems;
      throw error;
    }
    return [];
  });
}

describe('the shipped content', () => {
  it('has no problem', () => {
    expect(problemsOf()).toEqual([]);
  });

  it('may gain a guide and a place to look at that no entry uses yet', () => {
    const texts = ['de', 'en'].flatMap((language) => [
      set(`${language}/look-at.json`, 'new-place', 'Place'),
      set(`${language}/guides.json`, 'new-guide', 'Guide'),
    ]);
    expect(problemsOf(set(guides, 'new-guide', { url: { en: 'https://example.com/' } }), ...texts)).toEqual([]);
  });
});

describe('a file of the wrong shape is refused:', () => {
  it.each<[string, Breakage, string, RegExp]>([
    ['cut off in the middle', rewrite(events, (text) => text.slice(0, 500)), events, /JSON/],
    ['empty', write(guides, ''), guides, /JSON/],
    ['missing', remove('de/words.json'), 'de/words.json', /ENOENT/],
    ['a list instead of an object', write(codes, '[]'), codes, /expected object/],
    ['null', write(german, 'null'), german, /expected record/],
    ['an unknown property', set(events, 'entries/10010/colour', 'red'), events, /10010.*"colour"/],
    ['an unknown property of a text', set(german, '20102/hint', 'x'), german, /20102.*"hint"/],
    ['an unknown outcome', set(events, 'entries/20102/outcome', 'fatal'), events, /20102 › outcome/],
    ['an unknown subject', set(codes, 'entries/0x00000400/subjects', ['fun']), codes, /0x00000400 › subjects › 0/],
    ['a code in lower case', set(codes, 'entries/0x0FFFFFFF/id', '0x0fffffff'), codes, /0x0fffffff › id: .*upper-case/],
    ['a code of nine digits', set(events, 'entries/10010/codes', ['0x0FFFFFFFF']), events, /10010 › codes › 0/],
    ['an event ID of six digits', set(events, 'entries/10010/id', '100100'), events, /100100 › id/],
    ['an event ID that is a number', set(events, 'entries/10010/id', 10010), events, /entries › 0 › id/],
    ['a name in words', set(events, 'entries/10010/name', 'Started Service'), events, /10010 › name/],
    ['no name', set(events, 'entries/10010/name'), events, /10010 › name/],
    ['a German date', set(events, 'source/date', '22.04.2020'), events, /source › date/],
    ['a guide over http', set(guides, 'delivery/url/en', 'http://learn.microsoft.com/x'), guides, /url › en: .*https/],
    ['a German guide over http', set(guides, 'delivery/url/de', 'http://example.com/'), guides, /url › de: .*https/],
    ['a guide without a scheme', set(guides, 'delivery/url/en', 'learn.microsoft.com/x'), guides, /url › en: .*https/],
    ['a relative guide', set(guides, 'delivery/url/en', 'configure.md#install'), guides, /url › en: .*https/],
    ['a script as a guide', set(guides, 'delivery/url/en', 'javascript:alert(1)'), guides, /url › en: .*https/],
    ['a guide without English', set(guides, 'delivery/url/en'), guides, /delivery › url › en/],
    ['a blank meaning', set(german, '20102/meaning', ' '), german, /20102 › meaning/],
  ])('%s', (_title, breakIt, file, what) => {
    expect(problemsOf(breakIt)).toEqual([
      {
        file: expect.stringMatching(new RegExp(`^${file}(:\\d+)?$`)),
        what: expect.stringMatching(what),
        fix: expect.stringMatching(/\w/),
      },
    ]);
  });
});

describe('files that contradict each other are refused:', () => {
  it.each<[string, Breakage, string, string]>([
    [
      'an event that lists no entry',
      set(events, 'entries/10010/codes', withMore('0x00000499')),
      events,
      '10010 lists 0x00000499, which is no entry',
    ],
    [
      'an event without a generic code',
      set(events, 'entries/20102/codes', ['0x00000000', '0x00000400']),
      events,
      '20102 does not list 0x0FFFFFFF',
    ],
    [
      'a counterpart that does not answer',
      set(events, 'entries/10010/counterparts', []),
      events,
      '10020 names 10010 as its counterpart, but not the other way round',
    ],
    [
      'a counterpart that is no event',
      set(events, 'entries/10010/counterparts', withMore('10099')),
      events,
      '10010 names 10099 as its counterpart, but not the other way round',
    ],
    [
      'a guide that is missing',
      set(events, 'entries/10010/guides', ['nowhere']),
      guides,
      '10010 uses the guide “nowhere”, which is missing',
    ],
    ['a gap that is an entry', set(codes, 'gaps', withMore('0x00000400')), codes, '0x00000400 is a gap and an entry'],
    [
      'a name that two entries share, whatever its capitals',
      set(events, 'entries/10010/name', 'upload_failure'),
      events,
      '“Upload_Failure” of 20302 is also used by 10010',
    ],
    [
      'an alias that two codes share',
      set(codes, 'entries/0x00000400/aliases', ['0x0FFFFFFFF']),
      codes,
      '“0x0FFFFFFFF” of 0x0FFFFFFF is also used by 0x00000400',
    ],
    [
      'entries out of order',
      set(events, 'entries', (list: unknown[]) => [...list.slice(0, 4), list[5], list[4], ...list.slice(6)]),
      events,
      '10301 stands behind 10302',
    ],
    [
      'a summary that no notification holds',
      set(german, '20102/summary', 'x'.repeat(111)),
      german,
      `a text of 20102 › summary has 111 characters: “${'x'.repeat(40)}…”`,
    ],
    [
      'six steps',
      set(english, '0x00000411/steps', Array(6).fill('Look.')),
      english,
      '0x00000411 › steps has too many texts',
    ],
    [
      'a step that says nothing to do',
      set(german, '20102/steps/0', 'Das Ereignis ist rot.'),
      german,
      'a step of 20102 does not say what to do: “Das Ereignis ist rot.…”',
    ],
    [
      'a meaning that stands in two entries',
      (path: string) => {
        set(english, '0x00000410/meaning', 'The same.')(path);
        set(english, '0x00000411/meaning', 'The same.')(path);
      },
      english,
      '0x00000411 says the same as 0x00000410: “The same.”',
    ],
    [
      'a text that was not translated',
      (path: string) => {
        set(german, '20102/meaning', 'Nobody knows.')(path);
        set('en/legacy-events.json', '20102/meaning', 'Nobody knows.')(path);
      },
      german,
      '20102 is not translated: “Nobody knows.”',
    ],
    [
      'an id in the file of another family',
      set(events, 'entries/10010/id', '1010'),
      events,
      '1010 does not look like a legacy-event',
    ],
    [
      'a successor that is no event',
      set(events, 'entries/20102/derivedSuccessors', withMore('1099')),
      events,
      '20102 names 1099, which is no other entry',
    ],
    [
      'a counterpart of another product',
      set(events, 'entries/20102/counterparts', withMore('1050')),
      events,
      '20102 has 1050, an event of another product, as its counterpart',
    ],
    [
      'a relation that is written down twice',
      set('facts/related-codes.json', 'entries/0x80094012/derivedSeenWith', withMore('phrase:denied-by-policy-module')),
      'facts/related-codes.json',
      '0x80094012 and phrase:denied-by-policy-module name each other',
    ],
    [
      'an English guide that leads to a German page',
      set(guides, 'delivery/url/en', 'https://learn.microsoft.com/de-de/x'),
      guides,
      '“delivery” names a language in its English address',
    ],
    ['a failure without steps', set(german, '20102/steps', []), german, '20102 has no steps'],
    ['a warning without causes', set(english, '0x00000411/causes', []), english, '0x00000411 has no causes'],
    ['a language without an entry', set(german, '10020'), german, '“10020.summary” is missing'],
    [
      'a language with an entry too many',
      set('de/diagnostic-codes.json', '0x00000406', { summary: 'x', meaning: 'x', causes: [], steps: [] }),
      'de/diagnostic-codes.json',
      '“0x00000406.summary” belongs to nothing',
    ],
    ['a language without a step', set(german, '20102/steps', ['Los.']), german, '“20102.steps.4” is missing'],
    ['a language without a word', set('de/words.json', 'error/title'), 'de/words.json', '“error.title” is missing'],
    [
      'a language with a word too many',
      set('de/words.json', 'error/subtitle', 'x'),
      'de/words.json',
      '“error.subtitle” belongs to nothing',
    ],
    ['a guide without a title', set('en/guides.json', 'delivery'), 'en/guides.json', '“delivery” is missing'],
    ['a place without a name', set('de/look-at.json', 'ca-name'), 'de/look-at.json', '“ca-name” is missing'],
  ])('%s', (_title, breakIt, file, what) => {
    expect(problemsOf(breakIt)).toContainEqual({ file, what, fix: expect.stringMatching(/\w/) });
  });

  it('a doubled entry, by its id, its name and its place', () => {
    const double = set(events, 'entries', (list: unknown[]) => [...list, list.at(-1)]);
    expect(problemsOf(double).map(({ what }) => what)).toEqual([
      '“20602” of 20602 is also used by 20602',
      '“CRPNotifyMetric_Failure” of 20602 is also used by 20602',
      '20602 stands behind 20602',
    ]);
  });
});

describe('everything that is wrong is listed at once:', () => {
  it('in files that cannot be used', () => {
    const found = problemsOf(
      write(events, '{'),
      remove('en/guides.json'),
      set(guides, 'delivery/url/en', 'http://example.com/'),
      set('de/diagnostic-codes.json', '0x00000411/meaning', ''),
      set('de/diagnostic-codes.json', '0x00000411/summary', ''),
    );
    const german = 'de/diagnostic-codes.json';
    const files = found.map(({ file = '' }) => file.replace(/:.*/, ''));
    expect(files).toEqual([events, guides, german, german, 'en/guides.json']);
  });

  it('in files that contradict each other', () => {
    const found = problemsOf(
      set(events, 'entries/10010/guides', ['nowhere']),
      set(events, 'entries/10020/codes', generic.slice(1)),
      set(german, '20302/steps', []),
      set(english, '0x00000411/causes', []),
      set('de/words.json', 'languageName'),
    );
    expect(found.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        '10010 uses the guide “nowhere”, which is missing',
        '10020 does not list 0x00000000',
        '20302 has no steps',
        '0x00000411 has no causes',
        '“languageName” is missing',
      ]),
    );
  });

  it('in a language that was only begun', () => {
    expect(problemsOf(addFolder('fr')).map(({ file }) => file)).toEqual([
      'fr/legacy-events.json',
      'fr/diagnostic-codes.json',
      'fr/current-events.json',
      'fr/related-codes.json',
      'fr/log-phrases.json',
      'fr/asked.json',
      'fr/guides.json',
      'fr/look-at.json',
      'fr/words.json',
    ]);
  });

  it('in a folder that does not exist', () => {
    const load = () => loadCatalog({ folder: join(content, 'nowhere') });
    expect(load).toThrow(CatalogError);
    expect(load).toThrow(
      expect.objectContaining({ code: 'CATALOG_INVALID', message: 'The catalog has 17 problem(s).' }),
    );
  });
});
