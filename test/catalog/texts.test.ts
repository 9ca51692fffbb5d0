import type { Entry } from '../../src/catalog/catalog';
import { catalog, codes, events, languages } from '../support/answers';

const inLanguages = languages.flatMap((language) =>
  catalog.entries.map((entry) => [entry.id, language, entry] as const),
);
const textsOf = (entry: Entry, language: string): string[] => {
  const { summary, meaning, causes, steps } = catalog.texts(entry, [language]);
  return [summary, meaning, ...causes, ...steps];
};
const places = [...new Set(catalog.entries.flatMap(({ details, places }) => [...details, ...places]))];
const guides = [...new Set([...catalog.entries.flatMap((entry) => entry.guides), 'verification-script'])];

/** Every text of a value, with its path: `error.title`. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe('every entry', () => {
  it.each(inLanguages)('%s says in %s what it means and what to do', (_id, language, entry) => {
    const texts = catalog.texts(entry, [language]);
    expect(texts.summary).toMatch(/\S.*[.!]$/);
    expect(texts.meaning).toMatch(/\S.*[.!]$/s);
    expect(texts.steps.length).toBeGreaterThan(0);
    expect(texts.steps.length).toBeLessThanOrEqual(5);
  });

  it.each(inLanguages.filter(([, , { outcome }]) => outcome === 'failure' || outcome === 'warning'))(
    '%s, which is a failure or a warning, gives causes in %s',
    (_id, language, entry) => {
      expect(catalog.texts(entry, [language]).causes.length).toBeGreaterThan(0);
    },
  );
});

describe('the German texts', () => {
  const all = [
    ...[...events, ...codes].flatMap((entry) => textsOf(entry, 'de')),
    ...leaves(catalog.words(['de'])).map(([, text]) => text),
    ...places.map((key) => catalog.lookAt(key, ['de'])),
    ...guides.map((key) => catalog.guide(key, ['de']).title),
  ];

  // The German edition of the article translates these wrongly.
  it.each([
    ['NDES a SCEP server', /SCEP[-\s]?(Server|SVC)/i],
    ['a challenge an “Abfrage”', /abfrage/i],
    ['the Windows registry a mere “Registrierung”', /(?<!Windows-)\bRegistrierung\b/],
    ['the log “Microsoft Intune-Connector”', /Microsoft Intune-Connector/],
  ])('never call %s', (_what, wrong) => {
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter((text) => wrong.test(text))).toEqual([]);
  });

  it.each(['0x00000408', '0x00000410', '20502', '20602'])(
    '%s speaks of NDES or the certificate registration point',
    (id) => {
      const entry = catalog.find(id)!;
      expect(textsOf(entry, 'de').join(' ')).toMatch(/NDES|Zertifikatregistrierungspunkt/);
    },
  );
});

describe('the guides', () => {
  const urls = guides.map((key) => [key, catalog.guide(key, ['en']).url, catalog.guide(key, ['de']).url] as const);

  it.each(urls)('%s is an absolute https address in English', (_key, english) => {
    expect(new URL(english).protocol).toBe('https:');
    expect(new URL(english).pathname).not.toMatch(/^\/[a-z]{2}-[a-z]{2}\//);
  });

  it.each(urls.filter(([, english]) => new URL(english).host === 'learn.microsoft.com'))(
    '%s leads Germans to the German page of the same name',
    (_key, english, german) => {
      expect(german).toBe(english.replace('learn.microsoft.com/', 'learn.microsoft.com/de-de/'));
      expect(new URL(german).pathname).toMatch(/^\/de-de\//);
    },
  );

  it.each(languages)('have a title of their own each in %s', (language) => {
    const titles = guides.map((key) => catalog.guide(key, [language]).title.trim());
    expect(titles).not.toContain('');
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('the words', () => {
  it('name the same values in every language', () => {
    const values = (language: string) =>
      leaves(catalog.words([language])).map(([path, text]) => [path, (text.match(/\{\w+\}/g) ?? []).sort()]);
    expect(values('de')).toEqual(values('en'));
  });

  it.each(languages)('are all there in %s', (language) => {
    expect(leaves(catalog.words([language])).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
