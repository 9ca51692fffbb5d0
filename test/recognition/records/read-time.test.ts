import fc from 'fast-check';
import { readTime } from '../../../src/recognition/records/read-time';

describe('the time of a record', () => {
  it.each([
    ['XML', "<TimeCreated SystemTime='2021-03-11T07:42:10.1234567Z'/>", '2021-03-11T07:42:10Z'],
    ['ISO with an offset', '2021-03-11T08:42:10+01:00 error', '2021-03-11T07:42:10Z'],
    ['ISO with a blank and an offset', '2021-03-11 00:12:10.5 -0730', '2021-03-11T07:42:10Z'],
    ['ISO without a zone', '2021-03-11 07:42:10,123 ERROR', '2021-03-11T07:42:10'],
    ['German', 'Datum:  11.03.2021 07:42:10', '2021-03-11T07:42:10'],
    ['German without seconds', '11.3.2021 7:42', '2021-03-11T07:42:00'],
    ['American in the morning', 'Date: 3/11/2021 12:42:10 AM', '2021-03-11T00:42:10'],
    ['American in the afternoon', '3/11/2021 7:42:10 PM', '2021-03-11T19:42:10'],
    ['British', '11/03/2021 07:42:10', '2021-03-11T07:42:10'],
    ['with slashes and a day that can be no month', '03/31/2021 07:42:10', '2021-03-31T07:42:10'],
    ['CMTrace', 'x]LOG]!><time="08:42:10.123-060" date="03-11-2021" component', '2021-03-11T07:42:10Z'],
    ['CMTrace without a bias', '<time="08:42:10.123" date="03-11-2021"', '2021-03-11T08:42:10'],
    ['JSON of PowerShell', '"TimeCreated":"\\/Date(1615448530000)\\/"', '2021-03-11T07:42:10Z'],
    ['the first of two', 'Date: 11.03.2021 07:42:10\nsince 2020-01-01 00:00:00Z', '2021-03-11T07:42:10'],
  ])('is read in the shape of %s', (_shape, text, time) => {
    expect(readTime(text)?.time).toEqual({ text: time, zoned: time.endsWith('Z') });
  });

  it.each(['', '20102', '2021-13-11 07:42:10', '31.02.2021 07:42:10', '11.03.2021', '07:42:10'])(
    'is none in “%s”',
    (text) => {
      expect(readTime(text)).toBeUndefined();
    },
  );

  it('never throws', () => {
    const piece = fc.constantFrom(
      '2021',
      '-',
      '/',
      '.',
      ':',
      ' ',
      '11',
      '03',
      'T',
      'Z',
      'PM',
      'Date(',
      '161544853000',
      ')',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const found = readTime(pieces.join(''));
        expect(found === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/.test(found.time.text)).toBe(true);
      }),
    );
  });
});
