import { join } from 'node:path';
import { readContent } from '../../src/catalog/read-content';
import { catalog, codes, entryOf, events } from '../support/answers';
import { articleCodes, articleEvents, articleLinks, derivedSuccessors } from './article-facts';

const generic = ['0x00000000', '0x0FFFFFFF'];
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('the events', () => {
  it('are those of the article, in numeric order: 10301 stands before 10302', () => {
    expect(ids(events)).toEqual(articleEvents.map(([id]) => id).sort());
  });

  it.each(articleEvents)('%s is named %s and lists %j', (id, name, listed) => {
    expect(events.find((event) => event.id === id)).toMatchObject({ name, codes: listed });
  });

  it.each(articleEvents)('%s %s has the outcome that its name says', (id, name) => {
    const [, suffix = ''] = name.split('_');
    const outcomes: Record<string, string> = {
      Success: 'success',
      Warning: 'warning',
      Failure: 'failure',
      Error: 'failure',
    };
    expect(entryOf(id).outcome).toBe(outcomes[suffix] ?? 'information');
  });
});

describe('the diagnostic codes', () => {
  it('are those of the article, the last one with the eight digits of the events’ table', () => {
    expect(ids(codes)).toEqual([...articleCodes.slice(0, -1).map(([id]) => id), '0x0FFFFFFF']);
  });

  it.each(articleCodes)('%s is named %s', (id, name) => {
    const named = codes.filter((code) => code.id === id || code.aliases?.includes(id));
    expect(named.map((code) => code.name)).toEqual([name]);
  });

  it('know the nine-digit spelling as the only alias', () => {
    expect(codes.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [id, alias]))).toEqual([
      ['0x0FFFFFFF', '0x0FFFFFFFF'],
    ]);
  });

  it('leave out what the article leaves out', () => {
    expect(catalog.gaps).toEqual(['0x00000406', '0x00000407']);
    expect(catalog.gaps.map(catalog.find)).toEqual([undefined, undefined]);
  });

  it.each(articleCodes.slice(1, -1))('%s %s is carried by the events that list it', (id) => {
    expect(ids(catalog.eventsWith(id))).toEqual(
      articleEvents
        .filter(([, , listed]) => listed.includes(id))
        .map(([event]) => event)
        .sort(),
    );
    expect(catalog.isListedWithEveryEvent(id)).toBe(false);
  });

  it.each(generic)('%s stands with every event', (id) => {
    expect(catalog.eventsWith(id)).toHaveLength(19);
    expect(catalog.isListedWithEveryEvent(id)).toBe(true);
  });
});

describe('the links', () => {
  const { guides } = readContent(join(__dirname, '../../src/catalog/content'));

  it('of the article all have a guide', () => {
    expect(Object.values(guides).flatMap(({ linkInArticle = [] }) => linkInArticle)).toEqual(
      expect.arrayContaining([...articleLinks]),
    );
    expect(Object.values(guides).filter(({ linkInArticle }) => linkInArticle)).toHaveLength(articleLinks.length);
  });

  it('keep the section of the DigiCert guide, which stands with 0x00000401', () => {
    expect(entryOf('0x00000401').guides).toEqual(['digicert-ra-certificate']);
    expect(catalog.guide('digicert-ra-certificate', ['en']).url).toMatch(/#install-the-digicert-ra-certificate$/);
  });

  it('keep the address of the script', () => {
    expect(catalog.guide('verification-script', ['de']).url).toBe(articleLinks[0]);
  });
});

describe('what was added to the article', () => {
  it.each(events.map(({ id, name }) => [id, name]))('%s %s has the derived successors, or none', (id) => {
    expect(entryOf(id)).toMatchObject({ derivedSuccessors: derivedSuccessors[id] ?? [] });
  });

  it.each(events.map((event) => [event.id, event] as const))(
    '%s has the other outcomes of its operation as counterparts',
    (id, event) => {
      const operation = (name: string) => name.replace(/_.*|^(Started|Stopped)/, '');
      const others = articleEvents.filter(([other, name]) => other !== id && operation(name) === operation(event.name));
      expect([...event.counterparts].sort()).toEqual(others.map(([other]) => other).sort());
      for (const other of event.counterparts) {
        expect(events.find((entry) => entry.id === other)?.counterparts).toContain(id);
      }
    },
  );

  it.each([...events, ...codes].map((entry) => [entry.id, entry] as const))(
    '%s names its source, its log and its version',
    (_id, entry) => {
      expect(entry).toMatchObject({
        generation: 'legacy',
        logPath: 'Microsoft Intune Connector',
        sinceVersion: '6.1806',
        source: { date: '2020-04-22' },
      });
    },
  );
});
