import fc from 'fast-check';
import { fillText } from '../../src/answers/fill-text';

it.each<[string, Record<string, string | number>, string]>([
  ['Event {id}', { id: '20103' }, 'Event 20103'],
  ['{count} more: {ids}', { count: 7, ids: '20500, 20501' }, '7 more: 20500, 20501'],
  ['{id} and {id}', { id: 1 }, '1 and 1'],
  ['{count}', { count: 0 }, '0'],
  ['{text}', { text: '' }, ''],
  ['no place', { id: 1 }, 'no place'],
  ['{} { id } {a-b} }{', { id: 1 }, '{} { id } {a-b} }{'],
])('“%s” filled with %j is “%s”', (text, values, filled) => {
  expect(fillText(text, values)).toBe(filled);
});

it('a name that is not given is a mistake of the language file, and throws', () => {
  expect(() => fillText('Event {id}', { ids: 1 })).toThrow(RangeError);
  expect(() => fillText('Event {id}', { ids: 1 })).toThrow('{id}');
});

it('a value stays as it is, even where it looks like a place or a replacement pattern', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('{id}', '{source}', '$&', '$1', '$$')), (source) => {
      expect(fillText('“{source}” of {id}', { source, id: 1 })).toBe(`“${source}” of 1`);
    }),
  );
});
