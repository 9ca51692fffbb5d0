import { describeReading } from '../../src/answers/describe-reading';
import { catalog, languages } from '../support/answers';
import { english } from '../support/words';

const names = ['a.log', 'b.log', 'c.log'];
const empty = names.map((file) => ({ code: 'EMPTY', file }) as const);

describe('what could not be read', () => {
  it('is a line a file, and one for what was skipped', () => {
    expect(describeReading({ problems: empty, skipped: names }, catalog, ['en'])).toEqual([
      'a.log: empty.',
      'b.log: empty.',
      'c.log: empty.',
      'Skipped, because it is no log: a.log, b.log, c.log.',
    ]);
  });

  it('is limited where a card says it, and the rest is counted', () => {
    expect(describeReading({ problems: empty, skipped: names }, catalog, ['en'], { most: 2 })).toEqual([
      'a.log: empty.',
      'b.log: empty.',
      'and 1 more',
      'Skipped, because it is no log: a.log, b.log, and 1 more.',
    ]);
  });

  it('is to be dropped again where it was dropped and is not found', () => {
    const problems = [{ code: 'NOT_FOUND', file: 'a.log', detail: 'HTTP 404' }] as const;
    const read = { problems, skipped: [] };
    expect(describeReading(read, catalog, ['en'], { isDropped: true })[0]).toContain('Drop it here again');
    expect(describeReading(read, catalog, ['en'])[0]).toContain('cannot be opened');
  });

  it.each(languages)('has words for every problem in %s', (language) => {
    const codes = Object.keys(english.files.problems) as (keyof typeof english.files.problems)[];
    const problems = codes.map((code) => ({ code, file: 'a.log', detail: '5' }));
    for (const line of describeReading({ problems, skipped: [] }, catalog, [language]))
      expect(line).toMatch(/^a\.log: \S/);
  });
});
