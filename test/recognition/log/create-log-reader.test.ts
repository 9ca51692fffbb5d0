/** A log of any length and shape gives the same pairs, however it arrives. Every log here is made up. */
import { readLog } from '../../support/read-log';

const count = 300;
const numbers = [...Array(count).keys()];
const ids = [20102, 1000, 1052] as const;
const sources = ['Intune Connector Service', 'Application Error', 'Microsoft-Intune-CertificateConnectors'] as const;
const pick = <T>(list: readonly [T, T, T], index: number): T => list[(index % 3) as 0 | 1 | 2];
const clock = (index: number) =>
  `${String(7 + Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}:10`;
const list = (fields: (index: number) => string) => numbers.map(fields).join('\n');
const record = (index: number) => ({
  Id: pick(ids, index),
  ProviderName: pick(sources, index),
  TimeCreated: `/Date(${String(1_615_446_010_000 + index * 60_000)})/`,
  Properties: [{ Value: 1 }, { Value: 2 }],
});

const shapes: [string, string][] = [
  [
    'Event Viewer’s text',
    list(
      (index) =>
        `Source: ${pick(sources, index)}\nDate: 11.03.2021 ${clock(index)}\nEvent ID: ${String(pick(ids, index))}\nLevel: Error\n`,
    ),
  ],
  [
    'German fields',
    list(
      (index) =>
        `Quelle: ${pick(sources, index)}\nDatum: 11.03.2021 ${clock(index)}\nEreignis-ID: ${String(pick(ids, index))}\nEbene: Fehler\n`,
    ),
  ],
  [
    'a CSV export',
    `Level;Date and Time;Source;Event ID;Task Category\n${list(
      (index) => `Error;11.03.2021 ${clock(index)};${pick(sources, index)};${String(pick(ids, index))};None`,
    )}`,
  ],
  [
    'XML',
    `<Events>${list(
      (index) =>
        `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="${pick(sources, index)}"/><EventID>${String(pick(ids, index))}</EventID><TimeCreated SystemTime="2021-03-11T${clock(index)}Z"/></System></Event>`,
    )}</Events>`,
  ],
  ['JSON in one line', JSON.stringify(numbers.map(record))],
  ['indented JSON', JSON.stringify(numbers.map(record), null, 4)],
  ['JSON a line', list((index) => JSON.stringify(record(index)))],
];

describe('a log as', () => {
  it.each(shapes)('%s is read record by record, whatever the pieces', (_shape, text) => {
    const summary = readLog(text, 1_000_000);
    expect(summary).toMatchObject({ records: count, foreign: count / 3 });
    expect(summary.pairs.map((pair) => [pair.event, pair.count])).toEqual([
      ['20102', count / 3],
      ['1052', count / 3],
    ]);
    expect(summary.pairs[0]?.first).toMatch(/^2021-03-11T07:00:10Z?$/);
    for (const pieceSize of [97, 5000]) expect(readLog(text, pieceSize)).toEqual(summary);
  });

  it('lines that begin with their time is read where an event is told of', () => {
    const text = list(
      (index) =>
        `2021-03-11 ${clock(index)} [${String(1000 + index)}] ${index % 100 === 0 ? 'ERROR Event ID 20102, DiagnosticCode=0x00000400' : 'INFO still running'}`,
    );
    expect(readLog(text, 5000)).toMatchObject({
      records: 3,
      pairs: [
        { event: '20102', code: '0x00000400', count: 3, first: '2021-03-11T07:00:10', last: '2021-03-11T10:20:10' },
      ],
    });
  });

  it('a service trace is read where an entry carries our metric', () => {
    const metric = '{"Metric":{"Dimensions":{"DiagnosticCode":"0x00000400"},"Name":"PkcsCertIssue_Failure"}}';
    const text = list(
      (index) =>
        `<E2ETraceEvent xmlns="http://schemas.microsoft.com/2004/06/E2ETraceEvent"><System><EventID>0</EventID><TimeCreated SystemTime="2021-03-11T${clock(index)}Z"/></System><ApplicationData>${index % 2 === 0 ? metric : 'heartbeat 0x80094800'}</ApplicationData></E2ETraceEvent>`,
    );
    expect(readLog(text, 5000)).toMatchObject({
      records: count / 2,
      foreign: 0,
      pairs: [{ event: '20102', code: '0x00000400', count: count / 2 }],
    });
  });

  it('CMTrace is read in UTC, as its bias says', () => {
    const text = list(
      (index) =>
        `<![LOG[Event ID 20502, DiagnosticCode 0x00000411]LOG]!><time="${clock(index)}.000-060" date="03-11-2021" component="NDESPlugin">`,
    );
    expect(readLog(text, 5000).pairs).toMatchObject([{ event: '20502', count, first: '2021-03-11T06:00:10Z' }]);
  });

  it('nothing is nothing', () => {
    expect(readLog('', 1)).toMatchObject({ records: 0, foreign: 0, pairs: [] });
  });
});
