import { answerOfKind, catalog, idsOf, idsOfPages } from '../support/answers';

const listing = (count: number) =>
  catalog.entries
    .slice(0, count)
    .map(({ id }) => id)
    .join(', ');

describe('several entries', () => {
  it('stand in the order of the message', () => {
    const answer = answerOfKind('entries', '20302, 0x00000400, then 20100 and 20302 once more');
    expect(answer.title).toBe('3 entries found');
    expect(idsOf(answer.rows)).toEqual(['20302', '0x00000400', '20100']);
  });

  it('have one sentence each, in the language of the reader', () => {
    expect(answerOfKind('entries', '20100 20302', 'de').rows.map(({ sentence }) => sentence)).toEqual([
      'Die Zertifizierungsstelle hat ein PKCS-Zertifikat ausgestellt.',
      'Zertifikat- oder Sperrdaten ließen sich nicht an Intune übertragen.',
    ]);
  });

  it('tell once that the product is retired, and once the source', () => {
    expect(answerOfKind('entries', '20100 and 20102').footer).toEqual([
      expect.stringMatching(/^Legacy connector, no longer supported/),
      expect.stringMatching(/^Source: /),
    ]);
  });

  it('are all rows up to twelve', () => {
    const answer = answerOfKind('entries', `events ${listing(12)}`);
    expect(answer).toMatchObject({ more: undefined, title: '12 entries found' });
    expect(idsOf(answer.rows).join(', ')).toBe(listing(12));
  });

  it.each([13, 19, 31])('are twelve rows and the other ids of %d', (count) => {
    const answer = answerOfKind('entries', `events ${listing(count)}`);
    expect(answer.rows).toHaveLength(12);
    expect(answer.more?.text).toMatch(new RegExp(`^More \\(${String(count - 12)}\\): `));
    expect(`${idsOf(answer.rows).join(', ')}, ${answer.more?.text.split(': ')[1] ?? ''}`).toBe(listing(count));
    expect(idsOfPages(answer).join(', ')).toBe(listing(count));
  });
});
