import fc from 'fast-check';
import { createCardAction, readCardAction } from '../../src/cards/card-action';

const data = (overrides: object = {}): object => ({
  verb: 'open',
  version: 1,
  ids: ['20102', '0x00000400'],
  language: 'de',
  ...overrides,
});

describe('the data of a button', () => {
  it.each([
    ['as it was made', data(), ['20102', '0x00000400'], 'de'],
    ['with properties of the host', data({ msteams: { type: 'invoke' } }), ['20102', '0x00000400'], 'de'],
    ['without a language', data({ language: undefined }), ['20102', '0x00000400'], ''],
    ['with a language that is no text', data({ language: 5 }), ['20102', '0x00000400'], ''],
    ['without ids', data({ ids: [] }), [], 'de'],
    ['with an id that no catalog has', data({ ids: ['99999'] }), ['99999'], 'de'],
    ['with an id that stands 32 times', data({ ids: Array(32).fill('20102') }), ['20102'], 'de'],
  ])('is read %s', (_title, value, ids, language) => {
    expect(readCardAction(value)).toEqual({ verb: 'open', version: 1, ids, language });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'open'],
    ['a number', 1],
    ['a list', ['open', 1, ['20102']]],
    ['an empty object', {}],
    ['another verb', data({ verb: 'delete' })],
    ['a verb in capitals', data({ verb: 'OPEN' })],
    ['no verb', data({ verb: undefined })],
    ['a later version', data({ version: 2 })],
    ['a version as text', data({ version: '1' })],
    ['no version', data({ version: undefined })],
    ['no ids', data({ ids: undefined })],
    ['ids as text', data({ ids: '20102' })],
    ['ids as an object', data({ ids: { 0: '20102', length: 1 } })],
    ['an id that is a number', data({ ids: ['20102', 20102] })],
    ['an id that is null', data({ ids: [null] })],
    ['201 ids', data({ ids: Array(201).fill('20102') })],
    ['a thousand ids', data({ ids: Array(1000).fill('20102') })],
    ['the data of another app', { action: { type: 'Action.Execute', verb: 'open' }, trigger: 'manual' }],
  ])('is nobody’s when it is %s', (_title, value) => {
    expect(readCardAction(value)).toBeUndefined();
  });

  it('survives the way through JSON', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 32 }), fc.string(), (ids, language) => {
        const action = createCardAction(ids, language);
        expect(readCardAction(JSON.parse(JSON.stringify(action)))).toEqual(action);
      }),
    );
  });

  it('may be anything without harm, and keeps nothing that is not ours', () => {
    const nearly = fc.record({
      verb: fc.constantFrom('open', 'close'),
      version: fc.constantFrom(1, 2),
      ids: fc.oneof(fc.array(fc.string()), fc.anything()),
      language: fc.anything(),
      more: fc.anything(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearly), (value) => {
        const action = readCardAction(value);
        if (!action) return;
        expect(Object.keys(action).sort()).toEqual(['ids', 'language', 'verb', 'version']);
        expect(action.ids.every((id) => typeof id === 'string')).toBe(true);
        expect(typeof action.language).toBe('string');
      }),
    );
  });
});
