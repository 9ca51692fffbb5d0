/** Logs of every kind that a digest must read well for; all of them are made up. */
import { viewLog } from '../../src/answers/view-log';
import type { DigestView } from '../../src/answers/view';
import type { Catalog } from '../../src/catalog/catalog';
import { createTally, type LogSummary } from '../../src/recognition/log/create-tally';

export interface DigestCase {
  readonly title: string;
  readonly view: DigestView;
}

/** An event, the code beside it, and when it came: `2021-03-11T07:42:10Z`, or without the `Z` where no zone is told. */
type Line = readonly [event: number, code?: string, time?: string];

const stop = 10020;
const minutes = (from: string, count: number, every: number) =>
  Array.from({ length: count }, (_, index) => {
    const time = new Date(Date.parse(from) + index * every * 60_000);
    return `${time.toISOString().slice(0, 19)}Z`;
  });

function summarize(lines: readonly Line[], { foreign = 0, loose = [] as LogSummary['loose'] } = {}): LogSummary {
  const tally = createTally();
  for (const [event, code, text] of lines) {
    const time = text === undefined ? undefined : { text, zoned: text.endsWith('Z') };
    tally.add({ owner: 'ours', event: String(event), code, time, readFields: () => ({}) });
  }
  tally.addForeign(
    Array.from({ length: foreign }, (_, index) => (index % 3 === 0 ? 'Disk' : 'Service Control Manager')),
  );
  return { ...tally.summarize(), loose };
}

/**
 * The cases of a catalog.
 *
 * @example digestCases(catalog)[0]?.title // 'one failure that has recovered'
 */
export function digestCases(catalog: Catalog): DigestCase[] {
  const events = catalog.entries.filter(({ family }) => family === 'legacy-event');
  const codes = catalog.entries.filter(({ family }) => family === 'diagnostic-code');
  const pick = <T>(list: readonly T[], index: number) => list[index % list.length] as T;
  const manyPairs = minutes('2021-03-11T07:00:00Z', 5000, 1.3).map((time, index): Line => {
    return [Number(pick(events, index % 30).id), pick(codes, index % 30).id, time];
  });
  const summaries: Readonly<Record<string, LogSummary>> = {
    'one failure that has recovered': summarize([
      [20102, '0x00000400', '2021-03-11T07:42:10'],
      [20100, undefined, '2021-03-11T14:05:00'],
    ]),
    'one record': summarize([[20302, undefined, '2021-03-11T07:42:10Z']]),
    'only successes': summarize(minutes('2021-03-11T07:42:10Z', 40, 7).map((time) => [20100, undefined, time])),
    'only others’ records': summarize([], { foreign: 1200 }),
    'nothing at all': summarize([]),
    'codes without records': summarize([], {
      loose: [
        { id: '0x800706BA', count: 12_345 },
        { id: 'phrase:denied-by-policy-module', count: 12 },
      ],
    }),
    'records without times, and codes beside them': summarize([[20102], [20102, '0x00000401'], [20100]], {
      foreign: 1,
      loose: [{ id: '0x800706BA', count: 3 }],
    }),
    'undocumented IDs alone': summarize([
      [20199, undefined, '2021-03-11T07:42:10Z'],
      [20199, undefined, '2021-03-11T07:42:40Z'],
    ]),
    'failures after a stop, of which one code went on': summarize([
      [stop, undefined, '2021-03-11T07:40:00Z'],
      ...minutes('2021-03-11T07:44:00Z', 30, 0.5).map((time): Line => [20102, '0x00000400', time]),
      [20100, undefined, '2021-03-11T08:30:00Z'],
      [20102, '0x00000401', '2021-03-11T09:10:00Z'],
      [20302, undefined, '2021-03-11T08:10:00Z'],
      [20300, undefined, '2021-03-11T08:40:00Z'],
    ]),
    'a week of warnings': summarize(
      minutes('2021-03-08T22:10:00Z', 60, 160).map((time) => [20501, '0x00000411', time]),
    ),
    'three years, a failure a month': summarize(
      minutes('2019-01-15T08:00:00Z', 36, 43_800).map((time) => [10302, '0x0FFFFFFF', time]),
    ),
    'thirty pairs in 5,000 records': summarize(manyPairs, { foreign: 12_345 }),
  };
  return Object.entries(summaries).map(([title, summary]) => ({ title, view: viewLog(summary, catalog) }));
}
