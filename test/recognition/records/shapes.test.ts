/** Every shape in which event records are pasted or saved, one synthetic file each: what its records tell. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { findReferences } from '../../../src/recognition/find-references';
import type { RecordField } from '../../../src/recognition/records/describe-fields';
import type { EventRecord } from '../../../src/recognition/records/describe-record';
import { lexicon } from '../../support/recognise';

const folder = join(__dirname, 'shapes');
const readShape = (file: string) => readFileSync(join(folder, file), 'utf8');
const read = (text: string) => findReferences(text, lexicon, { entities: true });
const files = readdirSync(folder).filter((file) => file !== 'README.md');

/** Owner, the event it says, code, time, level, provider, log, the first words of its message. */
type Row = readonly [
  owner: EventRecord['owner'],
  event: string,
  code: string | undefined,
  time: string | undefined,
  level: string | undefined,
  provider: string | undefined,
  log: string | undefined,
  message: string | undefined,
];

const legacy = 'Microsoft Intune Connector';
const current = 'Microsoft-Intune-CertificateConnectors';
const admin = `${current}/Admin`;
const dcom = 'Microsoft-Windows-DistributedCOM';
const none = undefined;

const shapes: Record<string, readonly Row[]> = {
  'cmtrace.txt': [
    ['ours', '20502', '0x00000411', '2021-03-11T07:43:10Z', 'error', 'CRP', none, 'CRPVerifyMetric_Failure'],
    [
      'ours',
      '20501',
      none,
      '2021-03-11T08:44:11Z',
      'warning',
      'Validate-NDESConfiguration',
      none,
      '3/11/2021 8:44:10 AM;Eve',
    ],
  ],
  'event-viewer-copied-de.txt': [
    ['ours', '4001', none, '2024-03-11T07:42:10Z', 'error', current, admin, 'Die SCEP-Anforderung ist'],
  ],
  'event-viewer-copied-en.txt': [
    ['ours', '20102', '0x00000400', '2021-03-11T07:42:10Z', 'error', legacy, legacy, '{"Metric":{"Dimensions":'],
    [
      'foreign',
      '1000',
      none,
      '2021-03-11T07:43:00Z',
      'error',
      'Application Error',
      'Application',
      'Faulting application nam',
    ],
  ],
  'event-viewer-de-semicolon.csv': [
    ['ours', '1001', '0x800706BA', '2024-03-11T08:42:10', 'error', current, none, 'Die PKCS-Anforderung ist'],
    ['foreign', '1000', none, '2024-03-11T08:43:00', 'error', 'Application Error', none, 'Name der fehlerhaften An'],
    ['ours', '1000', none, '2024-03-11T20:44:00', 'information', current, none, 'Hochgeladen.'],
  ],
  'event-viewer-de.csv': [
    ['ours', '1001', '0x800706BA', '2024-03-11T08:42:10', 'error', current, none, 'Die PKCS-Anforderung ist'],
    ['foreign', '1000', none, '2024-03-11T08:43:00', 'error', 'Application Error', none, 'Name der fehlerhaften An'],
    ['ours', '1000', none, '2024-03-11T20:44:00', 'information', current, none, 'Hochgeladen.'],
  ],
  'event-viewer-details.txt': [
    ['ours', '20502', '0x00000411', '2021-03-11T07:42:10Z', 'error', legacy, legacy, none],
    ['foreign', '1000', none, '2021-03-11T07:43:00Z', 'error', 'Application Error', 'Application', none],
  ],
  'event-viewer-details.xml': [['ours', '20102', '0x00000400', '2021-03-11T07:42:10Z', 'error', legacy, legacy, none]],
  'event-viewer-en.csv': [
    ['ours', '20102', '0x00000400', '2024-03-11T08:42:10', 'error', legacy, none, 'PkcsCertIssue_Failure, s'],
    ['foreign', '1000', none, '2024-03-11T08:43:00', 'error', 'Application Error', none, 'Faulting application nam'],
    ['ours', '20100', none, '2024-03-11T20:44:00', 'information', legacy, none, 'PkcsCertIssue_Success'],
  ],
  'event-viewer-export.xml': [
    ['ours', '1001', '0x800706BA', '2024-03-11T07:42:10Z', 'error', current, admin, 'Die PKCS-Anforderung ist'],
    [
      'foreign',
      '1000',
      none,
      '2024-03-11T07:43:00Z',
      'error',
      'Application Error',
      'Application',
      'Name der fehlerhaften An',
    ],
    ['ours', '1000', none, '2024-03-11T07:44:00Z', 'information', current, admin, 'Erfolgreich.'],
  ],
  'event-viewer-general-de.txt': [
    ['ours', '1001', '0x800706BA', '2024-03-11T08:42:10', 'error', current, admin, 'Die PKCS-Anforderung ist'],
    [
      'foreign',
      '7036',
      none,
      '2024-03-11T08:43:00',
      'information',
      'Service Control Manager',
      'System',
      'Dienst "Beispiel" befind',
    ],
  ],
  'event-viewer-general-en.txt': [
    ['ours', '20102', '0x00000400', '2021-03-11T08:42:10', 'error', legacy, legacy, '{"Metric":{"Dimensions":'],
    [
      'foreign',
      '11707',
      none,
      '2021-03-11T08:43:00',
      'information',
      'MsiInstaller',
      'Application',
      'Product: Example -- Inst',
    ],
  ],
  'export-csv.csv': [
    ['ours', '1001', '0x800706BA', '2024-03-11T08:42:10', 'error', current, admin, 'Failed to fulfill or upl'],
    [
      'foreign',
      '1000',
      none,
      '2024-03-11T08:43:00',
      'error',
      'Application Error',
      'Application',
      'Faulting application nam',
    ],
  ],
  'get-eventlog-list.txt': [
    ['ours', '20102', '0x00000400', '2021-03-11T08:42:10', 'error', legacy, none, '{"Metric":{"Dimensions":'],
    ['foreign', '11707', none, '2021-03-11T08:43:00', 'information', 'MsiInstaller', none, 'Product: Example'],
  ],
  'get-eventlog-selected.txt': [
    ['ours', '20102', '0x00000400', '2021-03-11T08:42:10', none, legacy, none, '{"Metric":{"Dimensions":'],
  ],
  'get-eventlog-table.txt': [
    ['ours', '20102', none, none, 'error', 'Microsoft Intune C...', none, '{"Metric":{"Dimensions":'],
    ['foreign', '1000', none, none, 'error', 'Application Error', none, 'Faulting application nam'],
  ],
  'get-eventlog.json': [
    ['ours', '20102', '0x00000400', '2024-03-11T07:42:10Z', 'error', legacy, none, '{\\"Metric\\":{\\'],
    ['foreign', '11707', none, '2024-03-11T07:43:00Z', 'information', 'MsiInstaller', none, 'Product: Example'],
  ],
  'get-winevent-compressed.json': [
    ['ours', '1001', '0x800706BA', '2024-03-11T07:42:10Z', 'error', current, admin, 'Failed to fulfill.'],
    [
      'foreign',
      '1000',
      none,
      '2024-03-11T07:43:00Z',
      'error',
      'Application Error',
      'Application',
      'Faulting application nam',
    ],
  ],
  'get-winevent-list-all.txt': [
    ['ours', '20102', '0x00000400', '2024-03-11T08:42:10', 'error', legacy, legacy, 'Fehler seit 01.02.2024 0'],
    [
      'foreign',
      '1000',
      none,
      '2024-03-11T08:43:00',
      'error',
      'Application Error',
      'Application',
      'Name der fehlerhaften An',
    ],
  ],
  'get-winevent-list.txt': [
    ['ours', '1001', '0x800706BA', '2024-03-11T08:42:10', none, current, none, 'Failed to fulfill or upl'],
    ['foreign', '10010', none, '2024-03-11T08:43:00', none, dcom, none, 'The server did not regis'],
  ],
  'get-winevent-powershell-7.json': [
    ['ours', '1001', '0x800706BA', '2024-03-11T07:42:10Z', 'error', current, admin, 'Failed to fulfill.'],
    [
      'foreign',
      '1000',
      none,
      '2024-03-11T07:43:00Z',
      'error',
      'Application Error',
      'Application',
      'Faulting application nam',
    ],
  ],
  'get-winevent-table-de.txt': [
    ['ours', '1001', '0x800706BA', '2024-03-11T08:42:10', 'error', current, none, 'Die PKCS-Anforderung ist'],
    ['ours', '1000', none, '2024-03-11T20:44:10', 'information', current, none, 'Die PKCS-Anforderung wur'],
  ],
  'get-winevent-table.txt': [
    ['ours', '1001', '0x800706BA', '2024-03-11T08:42:10', 'error', current, none, 'Failed to fulfill or upl'],
    ['ours', '1000', none, '2024-03-11T20:44:10', 'information', current, none, 'Successfully uploaded a'],
    ['foreign', '1000', none, '2024-03-11T08:43:00', 'error', 'Application Error', none, 'Faulting application nam'],
  ],
  'get-winevent-windows-powershell.json': [
    ['ours', '1001', '0x800706BA', '2024-03-11T07:42:10Z', 'error', current, admin, 'Failed to fulfill.'],
    [
      'foreign',
      '1000',
      none,
      '2024-03-11T07:43:00Z',
      'error',
      'Application Error',
      'Application',
      'Faulting application nam',
    ],
  ],
  'iis-w3c.txt': [],
  'metric.json': [
    ['ours', '20102', '0x00000400', none, none, none, none, none],
    ['ours', '20300', '0x00000000', none, none, none, none, none],
  ],
  'ndesconnector.svclog': [
    ['ours', '20102', '0x00000400', '2021-03-11T07:43:10Z', 'error', 'NDESConnector', none, '{"Metric":{"Dimensions":'],
    ['ours', '20302', '0x0FFFFFFF', '2021-03-11T07:44:10Z', 'error', 'NDESConnector', none, 'Event ID 20302: upload f'],
  ],
  'ndesplugin.txt': [
    ['ours', '20502', '0x00000409', '2021-03-11T07:42:12Z', 'error', 'NDESPlugin', none, 'Verify challenge returns'],
  ],
  'wevtutil-de.txt': [
    ['ours', '20302', '0x0FFFFFFF', '2021-03-11T08:42:10', 'error', legacy, legacy, 'Upload_Failure, Diagnost'],
    ['foreign', '10010', none, '2021-03-11T08:43:00', 'error', dcom, 'System', 'Der Server wurde nicht r'],
  ],
  'wevtutil-en.txt': [
    ['ours', '20302', '0x0FFFFFFF', '2021-03-11T07:42:10Z', 'error', legacy, legacy, 'Upload_Failure, Diagnost'],
    ['foreign', '10010', none, '2021-03-11T07:43:00Z', 'error', dcom, 'System', 'The server did not regis'],
  ],
  'wevtutil.xml': [
    ['ours', '20302', none, '2021-03-11T07:42:10Z', 'error', legacy, legacy, none],
    ['foreign', '10010', none, '2021-03-11T07:43:00Z', 'error', dcom, 'System', none],
  ],
};

function toRow({ owner, code, readFields }: EventRecord): Row {
  const { event, time, level, provider, log, message } = readFields();
  const start = message?.value.slice(0, 14).trim();
  return [owner, event?.value ?? '', code, time?.value.text, level?.value, provider?.value, log?.value, start];
}

describe('the records of', () => {
  it.each(files)('%s tell what they tell', (file) => {
    const expected = shapes[file]?.map((row) => [...row.slice(0, 7), row[7]?.slice(0, 14).trim()]);
    expect(read(readShape(file)).records.map(toRow)).toEqual(expected);
  });

  it('every file are described here', () => {
    expect(Object.keys(shapes).sort()).toEqual([...files].sort());
  });
});

it('a record is called as its metric is, whoever’s it is', () => {
  const name = (text: string) => read(text).records[0]?.readFields().name?.value;
  expect(name(readShape('event-viewer-general-en.txt'))).toBe('PkcsCertIssue_Failure');
  const odj = 'Log Name: ODJ Connector Service\nEvent ID: 30132\nDescription:\n{"Metric":{"Name":"JoinBlob_Failure"}}';
  expect(name(odj)).toBe('JoinBlob_Failure');
});

/** The same texts in every run, so that a red build can be repeated; FC_SEED tries others. */
const runs = { numRuns: 300, seed: Number(process.env.FC_SEED ?? 20261125) };
const shape = fc.constantFrom(...files);

describe('for any of these files', () => {
  it('each field points at the text that says it', () => {
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 4 }), fc.nat(), (picked, cut) => {
        const whole = picked.map(readShape).join('\n\n');
        const text = whole.slice(0, whole.length - (cut % Math.max(1, Math.floor(whole.length / 2))));
        for (const { readFields } of read(text).records) {
          const fields = readFields();
          const present = Object.values(fields).filter((field?: RecordField<unknown>) => field !== undefined);
          for (const { span } of present) {
            expect(span.end).toBeGreaterThan(span.start);
            expect(text.slice(span.start, span.end)).toBe(span.text);
          }
          const { event, provider, log, message, code } = fields;
          for (const { value, span } of [log, message].flatMap((field) => field ?? [])) expect(span.text).toBe(value);
          if (event && /^\d/.test(event.span.text)) expect(event.span.text).toBe(event.value);
          if (provider) expect(nameOf(provider.span.text)).toBe(nameOf(provider.value));
          if (code) expect(Number(code.span.text)).toBe(Number(code.value));
        }
      }),
      runs,
    );
  });

  it('several in one text have the records of each', () => {
    fc.assert(
      // A metric behind a record is a part of that one's text.
      fc.property(fc.array(shape, { maxLength: 6 }), (all) => {
        const picked = all.filter((file) => file !== 'metric.json');
        const together = read(picked.map(readShape).join('\n\n')).records.map(toRow);
        expect(together).toEqual(picked.flatMap((file) => read(readShape(file)).records.map(toRow)));
      }),
      runs,
    );
  });

  it('a line end of Windows changes nothing', () => {
    for (const file of files) {
      const crlf = readShape(file).replaceAll('\n', '\r\n');
      expect(read(crlf).records.map(toRow)).toEqual(read(readShape(file)).records.map(toRow));
    }
  });

  it('one that is cut off anywhere is read', () => {
    fc.assert(
      fc.property(shape, fc.nat(), fc.nat(), (file, start, length) => {
        const text = readShape(file);
        const from = start % text.length;
        expect(() => read(text.slice(from, from + (length % text.length)))).not.toThrow();
      }),
      runs,
    );
  });
});

/** A source's name without what is no part of a name. */
function nameOf(name: string): string {
  return name.replace(/[^\p{L}\p{N} ._-]/gu, '').trim();
}
