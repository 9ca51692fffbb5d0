import { answerOfKind, answerTo, catalog, idsOf, idsOfPages, languages } from '../support/answers';

const idsWhere = (test: (entry: (typeof catalog.entries)[number]) => boolean) =>
  catalog.entries.filter(test).map(({ id }) => id);
const isEventId = (id: string) => /^\d{4,5}$/.test(id) && catalog.find(id)?.family.endsWith('event') === true;

describe('a question in words', () => {
  it('is answered with at most five entries, in the language of the reader', () => {
    const answer = answerOfKind('search', 'Zertifikat abgelaufen', 'de');
    expect(answer.rows.length).toBeLessThanOrEqual(5);
    expect(answer.ids).toEqual(idsOf(answer.rows));
    expect(answer.rows[0]?.sentence).toBe(catalog.texts(catalog.find(answer.ids[0]!)!, ['de']).summary);
    expect(answer.note).toMatch(/keine ID/);
  });

  it.each([
    ['an umlaut or its two letters', 'Zertifikat verlängern fehlgeschlagen', 'Zertifikat verlaengern fehlgeschlagen'],
    ['capitals', 'RPC server not reachable', 'rpc SERVER Not reachable'],
    ['a German compound', 'Zertifikatablauf', 'Ablauf Zertifikat'],
    ['a synonym', 'Sperrung verweigert', 'Widerruf verweigert'],
    ['a slip of the pen', 'certificate template not supported', 'certifcate template not suported'],
  ])('finds the same with %s', (_what, one, other) => {
    expect(answerOfKind('search', one, 'de').ids[0]).toBe(answerOfKind('search', other, 'de').ids[0]);
  });

  it('may be asked in English by a reader of German', () => {
    const answer = answerOfKind('search', 'the RPC server is not available on our CA', 'de');
    expect(answer.language).toBe('de');
    expect(answer.ids).toContain('0x800706BA');
  });

  it.each([
    'who is on call?',
    'Wie wird das Wetter?',
    'Zertifikat',
    'the yoga class gave me a gift certificate',
    '',
    '20300 Geräte ohne Zertifikat',
    'ticket 4711 certificate expired',
  ])('that says nothing about the connector has no results: “%s”', (text) => {
    for (const language of languages) expect(answerTo(text, { language }).kind).toBe('help');
  });

  it('is never answered where the bot only watches', () => {
    expect(answerTo('certificate expired', { watch: true }).kind).toBe('silent');
  });
});

describe('a list', () => {
  it.each<[string, readonly string[]]>([
    ['Which events are failures?', idsWhere(({ id, outcome }) => outcome === 'failure' && isEventId(id))],
    ['welche Ereignisse sind Fehler', idsWhere(({ id, outcome }) => outcome === 'failure' && isEventId(id))],
    ['zeige alle Warnungen', idsWhere(({ id, outcome }) => outcome === 'warning' && isEventId(id))],
    [
      'alle PKCS-Fehler',
      idsWhere(({ id, outcome, subjects }) => outcome === 'failure' && isEventId(id) && subjects.includes('pkcs')),
    ],
    [
      'list SCEP events',
      idsWhere(({ id, subjects }) => isEventId(id) && subjects.some((name) => name.startsWith('scep'))),
    ],
    ['SCEP events', idsWhere(({ id, subjects }) => isEventId(id) && subjects.some((name) => name.startsWith('scep')))],
    [
      'alle Sperrfehler',
      idsWhere(
        ({ id, outcome, subjects }) => outcome === 'failure' && isEventId(id) && subjects.includes('revocation'),
      ),
    ],
    ['list all PKCS import events', idsWhere(({ id, subjects }) => isEventId(id) && subjects.includes('pkcs-import'))],
    ['alle Diagnosecodes', idsWhere(({ family }) => family === 'diagnostic-code' || family === 'related-code')],
    ['list all events', idsWhere(({ id }) => isEventId(id))],
  ])('“%s” is whole', (text, ids) => {
    const answer = answerOfKind('search', text);
    expect(ids.length).toBeGreaterThan(3);
    expect([...answer.ids].sort()).toEqual([...ids].sort());
    expect(idsOfPages(answer)).toEqual(answer.ids);
    expect(answer.note).toBe('');
  });

  it.each([
    'list of things to buy',
    'which event says that the certificate has expired',
    'alle Kollegen',
    'show me the way',
  ])('is not what “%s” asks for', (text) => {
    expect(catalog.list(text)).toBeUndefined();
  });
});
