/** How a digest reads, for logs of every kind. */
import { digestCases } from '../../scripts/preview/digest-cases';
import { answerDigest } from '../../src/answers/answer-digest';
import { viewLog } from '../../src/answers/view-log';
import { createCards } from '../../src/cards/create-cards';
import { createTally, type LogSummary } from '../../src/recognition/log/create-tally';
import { catalog, idsOf, languages } from '../support/answers';
import { nodesOf } from '../support/nodes-of';

const views = new Map(digestCases(catalog).map(({ title, view }) => [title, view]));

function digestOf(title: string, language = 'en') {
  const view = views.get(title);
  if (!view) throw new Error(`There is no log “${title}”.`);
  return answerDigest(view, catalog, [language]);
}

function digestOfRecords(lines: readonly (readonly [event: number, time?: string, code?: string])[], language = 'en') {
  const tally = createTally();
  for (const [event, text, code] of lines) {
    const time = text === undefined ? undefined : { text, zoned: text.endsWith('Z') };
    tally.add({ owner: 'ours', event: String(event), code, time, readFields: () => ({}) });
  }
  return answerDigest(viewLog(tally.summarize(), catalog), catalog, [language]);
}

const withLoose = (loose: LogSummary['loose']): LogSummary => ({ ...createTally().summarize(), loose });

describe('a digest', () => {
  it('of one record counts one', () => {
    expect(digestOf('one record').title).toBe('1 event record');
    expect(digestOf('one record', 'de').title).toBe('1 Ereignis im Protokoll');
  });

  it('says times in 24 hours as the log does, one where first and last are the same', () => {
    expect(digestOf('one record').rows.map(({ when }) => when)).toEqual(['Mar 11, 2021, 07:42 UTC']);
    expect(digestOf('one record', 'de').rows.map(({ when }) => when)).toEqual(['11.03.2021, 07:42 UTC']);
  });

  it.each([
    ['a minute', 30, 30, 'about 2.1 a minute'],
    ['an hour', 40, 420, 'about 8.8 an hour'],
    ['a day', 60, 160 * 60, 'about 9.2 a day'],
    ['a week', 36, 43_800 * 60, 'about 0.2 a week'],
  ])('says how often something came %s', (_unit, count, seconds, rate) => {
    const begin = Date.parse('2021-03-11T07:42:10Z');
    const [row] = digestOfRecords(
      Array.from({ length: count }, (_, index) => {
        return [20102, `${new Date(begin + index * seconds * 1000).toISOString().slice(0, 19)}Z`] as const;
      }),
    ).rows;
    expect(row?.when).toContain(rate);
  });

  it('says no rate of two records, or of a burst within a minute', () => {
    expect(
      digestOfRecords([
        [20102, '2021-03-11T07:42:10'],
        [20102, '2021-03-11T09:42:10'],
      ]).rows[0]?.when,
    ).toMatch(/^Mar 11, 2021, 07:42\s–\s09:42$/);
    const burst = digestOfRecords(
      Array.from({ length: 9 }, (_, second) => [20102, `2021-03-11T07:42:0${String(second)}Z`]),
    );
    expect(burst.rows[0]?.when).toBe('Mar 11, 2021, 07:42 UTC');
  });

  it('of a file without event records names its codes and how often they stand there', () => {
    const { title, rows, advice } = digestOf('codes without records', 'de');
    expect(title).toBe('Keine Ereigniseinträge, aber diese Codes und Protokollzeilen');
    expect(rows.map(({ count, verdict }) => `${count} × ${verdict.name}`)).toEqual([
      '12.345 × RPC_S_SERVER_UNAVAILABLE',
      '12 × Denied by Policy Module',
    ]);
    expect(advice).toMatch(/^Beginnen Sie mit 0x800706BA \(12\.345 ×\): Das ist der häufigste Fehler\. \w/);
  });

  it('leaves out the codes that stand with every event, as elsewhere', () => {
    const summary = withLoose([
      { id: '0x00000000', count: 9 },
      { id: '0x800706BA', count: 1 },
    ]);
    expect(idsOf(answerDigest(viewLog(summary, catalog), catalog, ['en']).rows)).toEqual(['0x800706BA']);
  });

  it('of nothing that it knows says so, and whose the records are', () => {
    for (const [title, others] of [
      ['only others’ records', ['Records of other sources: 1,200 (Service Control Manager 800 ×, Disk 400 ×)']],
      ['nothing at all', []],
    ] as const) {
      const { advice, rows, also, observed } = digestOf(title);
      expect(advice).toMatch(/^No event of the Intune certificate connector/);
      expect([rows, also, observed]).toEqual([[], others, []]);
    }
  });

  it('counts the records of others in one line', () => {
    expect(digestOf('records without times, and codes beside them', 'de').also).toEqual([
      'Einträge anderer Quellen: 1 (Disk 1 ×)',
    ]);
    expect(digestOf('thirty pairs in 5,000 records').also).toEqual([
      '6 more rows are less urgent and left out here.',
      'Records of other sources: 12,345',
    ]);
  });

  it('is not calm about IDs that nobody has documented', () => {
    expect(digestOf('undocumented IDs alone').advice).toMatch(/look at the IDs that are not documented/);
    expect(digestOf('only successes').advice).toBe('No failures or warnings among these.');
  });
});

describe('what to look at first', () => {
  it('is no hurry where all failures have ended', () => {
    const { advice, observed } = digestOf('one failure that has recovered');
    expect(advice).toMatch(/^Look at 20102 first \(1 ×\): The same work has succeeded again since\./);
    expect(observed).toEqual(['20102 last on Mar 11, 2021, 07:42; 20100 since.']);
  });

  it('is what goes on, not what has ended', () => {
    const { advice, observed } = digestOf('failures after a stop, of which one code went on');
    expect(advice).toMatch(/^Look at 20102 with 0x00000401 first \(1 ×\): Others have stopped, this one perhaps not\./);
    expect(observed).toEqual([
      '20302 last on Mar 11, 2021, 08:10 UTC; 20300 since.',
      '20102 with 0x00000400 last on Mar 11, 2021, 07:58 UTC; 20100 since.',
      '20102 began 4 minutes after 10020 (StoppedConnectorService).',
    ]);
  });

  it('has not ended by a success between two failures that come all day', () => {
    const hours = [8, 9, 10, 11].map((hour) => `2021-03-11T${String(hour).padStart(2, '0')}`);
    const { advice } = digestOfRecords(
      hours.flatMap((hour) => [
        [20102, `${hour}:00:00Z`],
        [20100, `${hour}:05:00Z`],
      ]),
    );
    expect(advice).toMatch(/It is the only failure\./);
  });

  it.each([
    ['the only failure', [[20102], [20501]], 'It is the only failure.'],
    ['the most frequent failure', [[20202], [20102], [20102]], 'It is the most frequent failure.'],
    [
      'the first of several that are equally frequent',
      [
        [20202, '2021-03-11T09:00:00Z'],
        [20102, '2021-03-11T08:00:00Z'],
      ],
      'Several failures are equally frequent; this one came first.',
    ],
    ['the only warning', [[20501], [20500]], 'It is the only warning.'],
    ['the certificate', [[20102], [20102], [10102]], 'Without a valid certificate'],
  ] as [string, [number, string?][], string][])('is %s', (_what, lines, reason) => {
    expect(digestOfRecords(lines).advice).toContain(reason);
  });
});

describe('the bars of a digest', () => {
  it('begin at round times, and say which', () => {
    const hours = digestOf('one failure that has recovered', 'de').chart;
    expect(hours?.title).toBe('Ereignisse im Zeitverlauf, je 1 Stunde ab 11.03.2021, 07:00');
    expect(hours?.text).toBe('07:00: 1 · 14:00: 1');
    expect(digestOf('a week of warnings').chart?.title).toBe(
      'Events over time, 1 day each from Mar 8, 2021, 00:00 UTC',
    );
    // A Monday.
    expect(digestOf('three years, a failure a month', 'de').chart?.title).toContain(
      'je 16 Wochen ab 08.10.2018, 00:00',
    );
  });

  it('have names of their own, or a host would draw two as one', () => {
    for (const language of languages) {
      for (const title of views.keys()) {
        const labels = digestOf(title, language).chart?.bars.map(({ label }) => label) ?? [];
        expect(new Set(labels).size).toBe(labels.length);
      }
    }
    expect(digestOf('thirty pairs in 5,000 records').chart?.bars[1]?.label).toBe('Mar 11, 12:00');
  });

  it('are drawn without an axis, which would count halves, and are a line of text elsewhere', () => {
    const card = createCards(catalog).render(digestOf('one failure that has recovered'));
    const [chart] = nodesOf(card).filter(({ type }) => String(type).startsWith('Chart.'));
    expect(chart).toMatchObject({ type: 'Chart.HorizontalBar', displayMode: 'AbsoluteNoAxis' });
    expect(JSON.stringify(chart?.fallback)).toContain('07:00: 1 · 14:00: 1');
  });
});

it('a card has room for several of thirty pairs, on every page', () => {
  const cards = createCards(catalog);
  for (const language of languages) {
    let answer = digestOf('thirty pairs in 5,000 records', language);
    const shown = [...answer.rows];
    while (answer.more) {
      expect(answer.rows.length).toBeGreaterThanOrEqual(5);
      // Back leads to the log from each of its rows.
      const card = JSON.stringify(cards.render(answer));
      expect(card.match(/"back":\[\{"kind":"digest"/g)?.length).toBeGreaterThanOrEqual(2 * answer.rows.length);
      answer = answerDigest(answer.more.view as typeof answer.view & { kind: 'digest' }, catalog, [language]);
      shown.push(...answer.rows);
    }
    expect(shown).toHaveLength(24);
  }
});
