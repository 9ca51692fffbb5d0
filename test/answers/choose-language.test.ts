import fc from 'fast-check';
import { chooseLanguage, type LanguageHints } from '../../src/answers/choose-language';

const choose = (hints: Partial<LanguageHints>) =>
  chooseLanguage({ locales: [], text: '', available: ['de', 'en'], ...hints });

const german = ['de', 'en'];
const english = ['en'];

describe('the language of an answer', () => {
  it.each<[string, Partial<LanguageHints>, string[]]>([
    ['the locale', { locales: ['de'] }, german],
    ['the locale’s language, whatever its country', { locales: ['de-CH'] }, german],
    ['the locale’s language, however it is written', { locales: ['DE_at'] }, german],
    ['the locale’s language behind a script', { locales: ['de-Latn-DE'] }, german],
    ['English for English', { locales: ['en-GB'] }, english],
    ['English for a language that is missing', { locales: ['fr-FR'] }, english],
    ['English for a tag that only looks like German', { locales: ['den'] }, english],
    ['English for no language at all', { locales: ['*'] }, english],
    ['the locale before the message', { locales: ['en-US'], text: 'was bedeutet 20102?' }, english],
    ['a missing language before the message', { locales: ['fr'], text: 'was bedeutet 20102?' }, english],
    ['the locale before an English message', { locales: ['de-DE'], text: 'what does 20102 mean?' }, german],
    ['the first locale', { locales: ['de-DE', 'en-US'] }, german],
    ['the client’s where the activity has none', { locales: [undefined, 'de-DE'] }, german],
    ['the client’s where the activity’s is empty', { locales: ['', ' ', 'de-DE'] }, german],
    ['German for a German message without a locale', { text: 'was bedeutet 20102?' }, german],
    ['German for a message with an umlaut', { text: 'Geräte 20102' }, german],
    ['German for a German label', { text: 'Ereignis-ID 20102, Diagnosecode 0x00000400' }, german],
    ['English for an English message without a locale', { text: 'what does 20102 mean?' }, english],
    ['English for more English words than German ones', { text: 'what does the „Fehler“ mean' }, english],
    ['English for ids alone', { text: '20102 0x00000400' }, english],
    ['English for nothing', {}, english],
  ])('is %s', (_title, hints, languages) => {
    expect(choose(hints)).toEqual(languages);
  });

  it.each<[string, Partial<LanguageHints>, string[]]>([
    ['German words before an English locale', { locales: ['en-US'], text: 'was bedeutet 20102?' }, german],
    ['English words before a German locale', { locales: ['de-DE'], text: 'what does 20102 mean?' }, english],
    ['the locale for ids alone', { locales: ['de-DE'], text: '20102' }, german],
    ['German words before a language that is missing', { locales: ['fr'], text: 'Hallo, was ist das?' }, german],
    ['English where nothing tells', { text: '20102' }, english],
  ])('is, where the message comes first, %s', (_title, hints, languages) => {
    expect(choose({ ...hints, preferMessage: true })).toEqual(languages);
  });

  it('goes from the region to the language to English where the catalog has them all', () => {
    expect(choose({ locales: ['de-CH'], available: ['en', 'de', 'de-ch'] })).toEqual(['de-ch', 'de', 'en']);
  });

  it('is always one that the catalog has, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.string(), { nil: undefined })),
        fc.string(),
        fc.boolean(),
        (locales, text, preferMessage) => {
          const languages = choose({ locales, text, preferMessage });
          expect(languages.at(-1)).toBe('en');
          expect([english, german]).toContainEqual(languages);
        },
      ),
    );
  });
});
