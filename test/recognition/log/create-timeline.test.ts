import { createTimeline } from '../../../src/recognition/log/create-timeline';

function build(...times: string[]) {
  const timeline = createTimeline();
  for (const time of times) timeline.add(time);
  return timeline.build();
}

describe('the steps of a timeline', () => {
  it.each([
    ['ten minutes', '2021-03-11T07:42:10Z', '2021-03-11T09:05:00Z', '2021-03-11T07:40:00Z', 10, 9],
    ['full hours', '2021-03-11T07:42:10', '2021-03-11T14:05:00', '2021-03-11T07:00:00', 60, 8],
    ['noon and midnight', '2021-03-11T07:42:10', '2021-03-15T09:05:00', '2021-03-11T00:00:00', 720, 9],
    ['midnights', '2021-03-11T07:42:10', '2021-03-20T09:05:00', '2021-03-11T00:00:00', 1440, 10],
    ['Mondays', '2021-03-11T07:42:10', '2021-05-15T09:05:00', '2021-03-08T00:00:00', 10_080, 10],
    ['Mondays, years apart', '2011-03-11T07:42:10', '2021-05-15T09:05:00', '2010-11-15T00:00:00', 524_160, 11],
  ])('begin at %s', (_what, first, last, from, step, length) => {
    const timeline = build(last, first);
    expect(timeline).toMatchObject({ from, step });
    expect(timeline?.counts).toHaveLength(length);
    expect([timeline?.counts[0], timeline?.counts.at(-1)]).toEqual([1, 1]);
  });

  it('are twelve at the most, and count everything', () => {
    for (let minutes = 1; minutes < 3_000_000; minutes = Math.ceil(minutes * 1.37)) {
      const last = new Date(Date.parse('2021-03-11T07:42:00Z') + minutes * 60_000).toISOString();
      const { counts = [] } = build('2021-03-11T07:42:00Z', `${last.slice(0, 19)}Z`) ?? {};
      expect(counts.length).toBeLessThanOrEqual(12);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
    }
  });

  it('are none where all came within a minute', () => {
    expect(build('2021-03-11T07:42:10Z', '2021-03-11T07:42:50Z')).toBeUndefined();
  });
});
