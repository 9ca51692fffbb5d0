import { describeUnknownCode, wrappedError } from '../../src/answers/describe-unknown-code';
import { answerOfKind, catalog, idsOf } from '../support/answers';

const describeIn = (language: string, id: string) => describeUnknownCode(id, catalog.words([language]).unknown);

it.each([
  ['0x80070643', /HRESULT of facility 7 \(WIN32\).*Windows error 1603/],
  ['0x80090016', /HRESULT.*facility 9 \(SECURITY\), code 22/],
  ['0x800B0101', /HRESULT.*facility 11 \(CERT\), code 257/],
  ['0x87D00001', /HRESULT.*facility 2000, code 1/],
  ['0xC0000022', /NTSTATUS.*facility 0, code 34/],
])('%s is taken apart', (id, sentence) => {
  expect(describeIn('en', id)).toMatch(sentence);
  expect(describeIn('de', id)).toContain(id);
});

it.each([
  ['0x80070643', '1603'],
  ['0x80090016', undefined],
  ['0xC0070643', undefined],
])('%s wraps the Windows error %s', (id, inner) => {
  expect(wrappedError(id)).toBe(inner);
});

it('the Windows error inside is offered where it is an entry, and no neighbour ever', () => {
  expect(idsOf(answerOfKind('unknown', 'HRESULT 0x80070643').suggestions)).toEqual(['1603']);
  expect(answerOfKind('unknown', '0x800706BB').suggestions).toEqual([]);
});
