import fc from 'fast-check';
import type { ButtonRequest } from '../../src/answers/button';
import { nothingElse, viewOf, type View } from '../../src/answers/view';
import { createCardAction, readCardAction } from '../../src/cards/card-action';

const rest = {
  ...nothingElse,
  unknown: [{ id: '20103', family: 'event' as const }],
  foreign: [{ id: '11707', source: 'MsiInstaller' }],
  misspelt: [{ text: 'PkcsCertIsue_Failure', suggested: ['20102'] }],
};
const views: View[] = [
  viewOf(['20102', '0x00000400']),
  { kind: 'found', ids: ['20102'], counts: { '20102': 3 }, rest, from: 12 },
  { kind: 'digest', pairs: [], records: 0 },
  {
    kind: 'digest',
    pairs: [
      ['20102', '0x00000400', 3, '2021-03-11T07:42:10Z', '2021-03-11T14:05:00Z'],
      ['20102', '0x0FFFFFFF', 1, '2021-03-11T07:42:09', '2021-03-11T07:42:09'],
      ['0x800706BA', '', 12, '', ''],
      ['phrase:denied-by-policy-module', '', 1, '', ''],
      ['HTTP 503', '', 1, '', ''],
    ],
    records: 4,
    foreign: { count: 2, sources: [['Disk', 2]] },
    left: 6,
    timeline: { from: '2021-03-11T07:00:00Z', step: 60, counts: [3, 0, 1] },
    rest,
  },
  { kind: 'unknown', rest },
  { kind: 'search', ids: ['0x00000405'] },
  { kind: 'list', request: 'alle pkcs fehler', from: 12 },
  { kind: 'help', occasion: 'asked' },
  { kind: 'about' },
];
const requests: ButtonRequest[] = [
  ...views.map((view) => ({ verb: 'open', view }) as const),
  { verb: 'open', view: viewOf(['20100']), back: views.slice(0, 4) },
  { verb: 'watch', on: true },
  { verb: 'watch', on: false },
  { verb: 'language', to: 'auto' },
  { verb: 'report', view: { kind: 'unknown', rest } },
  { verb: 'send-report', view: { kind: 'unknown', rest } },
  { verb: 'post', view: viewOf(['20102']) },
  { verb: 'explain' },
];
const data = (overrides: object = {}): object => ({
  ...createCardAction({ verb: 'open', view: viewOf(['20102']) }, 'de'),
  ...overrides,
});

describe('the data of a button', () => {
  it.each(requests.map((request) => [JSON.stringify(request), request] as const))(
    'comes back through JSON as it was made: %s',
    (_title, request) => {
      const action: unknown = JSON.parse(JSON.stringify(createCardAction(request, 'de')));
      expect(readCardAction(action)).toEqual({ ...request, version: 2, language: 'de' });
    },
  );

  it('of the first version, which knew ids alone, still opens them', () => {
    expect(readCardAction({ verb: 'open', version: 1, ids: ['20102', '20102', '0x00000400'], language: 'de' })).toEqual(
      createCardAction({ verb: 'open', view: viewOf(['20102', '0x00000400']) }, 'de'),
    );
  });

  it.each([
    ['with properties of the host', data({ msteams: { type: 'invoke' } }), 'de'],
    ['without a language', data({ language: undefined }), ''],
    ['with a language that is no text', data({ language: 5 }), ''],
    ['with ways back that are none', data({ back: [5, null, { kind: 'dashboard' }] }), 'de'],
    ['with ways back that are no list', data({ back: 'home' }), 'de'],
  ])('is read %s', (_title, value, language) => {
    expect(readCardAction(value)).toEqual(createCardAction({ verb: 'open', view: viewOf(['20102']) }, language));
  });

  it('leads back four steps and no more', () => {
    const read = readCardAction(data({ back: Array<View>(9).fill({ kind: 'about' }) }));
    expect(read).toMatchObject({ back: Array(4).fill({ kind: 'about' }) });
  });

  it('draws no bars of times that are none', () => {
    const timeline = { from: '2021-03-11T07:00:00Z', step: 9e15, counts: [1, 1] };
    const view = { kind: 'digest', pairs: '0;20102,,1,,', records: 1, timeline };
    expect(readCardAction(data({ view }))).toMatchObject({ view: { kind: 'digest', records: 1 } });
    expect(JSON.stringify(readCardAction(data({ view })))).not.toContain('timeline');
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'open'],
    ['a number', 1],
    ['a list', ['open', 2, viewOf(['20102'])]],
    ['an empty object', {}],
    ['another verb', data({ verb: 'delete' })],
    ['a verb in capitals', data({ verb: 'OPEN' })],
    ['no verb', data({ verb: undefined })],
    ['a later version', data({ version: 3 })],
    ['a version as text', data({ version: '2' })],
    ['no version', data({ version: undefined })],
    ['no view', data({ view: undefined })],
    ['an unknown kind of view', data({ view: { kind: 'dashboard' } })],
    ['ids as text', data({ view: { kind: 'found', ids: '20102' } })],
    ['an id that is a number', data({ view: { kind: 'found', ids: ['20102', 20102] } })],
    ['an id as long as a text', data({ view: viewOf(['x'.repeat(500)]) })],
    ['a thousand ids', data({ view: viewOf(Array(1000).fill('20102')) })],
    ['a pair without a count', data({ view: { kind: 'digest', records: 1, pairs: '0;20102,,,,' } })],
    ['pairs that are no text', data({ view: { kind: 'digest', records: 1, pairs: [['20102', '', 1]] } })],
    ['a pair of something else', data({ view: { kind: 'digest', records: 1, pairs: '0;<b>,,1,,' } })],
    ['a pair after the year 9999', data({ view: { kind: 'digest', records: 1, pairs: 'zzzzzzzz;20102,,1,0,0' } })],
    ['a count below zero', data({ view: { kind: 'digest', records: -1, pairs: '0' } })],
    ['an unknown reference of no family', data({ view: { kind: 'unknown', rest: { unknown: [{ id: '1' }] } } })],
    ['50 KB', data({ more: 'x'.repeat(50_000) })],
    ['a switch that is neither on nor off', { verb: 'watch', on: 'yes', version: 2, language: 'de' }],
    ['a language that is not offered', { verb: 'language', to: 'fr', version: 2, language: 'de' }],
    ['the data of another app', { action: { type: 'Action.Execute', verb: 'open' }, trigger: 'manual' }],
  ])('is nobody’s when it is %s', (_title, value) => {
    expect(readCardAction(value)).toBeUndefined();
  });

  it('may be anything without harm, and keeps nothing that is not ours', () => {
    const nearly = fc.record({
      verb: fc.constantFrom('open', 'report', 'watch', 'close'),
      version: fc.constantFrom(1, 2, 3),
      ids: fc.oneof(fc.array(fc.string()), fc.anything()),
      view: fc.oneof(
        fc.constantFrom(...views),
        fc.record({ kind: fc.constantFrom('found', 'digest', 'list'), ids: fc.anything(), pairs: fc.anything() }),
        fc.anything(),
      ),
      back: fc.anything(),
      on: fc.anything(),
      language: fc.anything(),
      more: fc.anything(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearly), (value) => {
        const action = readCardAction(value);
        if (!action) return;
        expect(['verb', 'view', 'back', 'on', 'version', 'language']).toEqual(
          expect.arrayContaining(Object.keys(action)),
        );
        const { language, ...request } = action;
        expect(readCardAction(JSON.parse(JSON.stringify(createCardAction(request, language))))).toEqual(action);
      }),
    );
  });
});
