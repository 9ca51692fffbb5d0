/** What makes a record, and what it is counted by: cases beside their near misses. Every text here is made up. */
import { findReferences } from '../../../src/recognition/find-references';
import { createTally } from '../../../src/recognition/log/create-tally';
import { lexicon } from '../../support/recognise';

const read = (text: string) => findReferences(text, lexicon);
const pairsOf = (text: string) =>
  read(text).records.map(({ owner, event = '', code = '' }) => `${owner} ${event} ${code}`.trim());
const record = (description: string, id = '20102', source = 'Microsoft Intune Connector') =>
  `Source: ${source}\nEvent ID: ${id}\nDescription: ${description}`;

describe('a record is counted by its event and', () => {
  it.each([
    ['its diagnostic code', record('DiagnosticCode: 0x00000400'), ['ours 20102 0x00000400']],
    ['its diagnostic code, behind an HRESULT too', record('0x800706BA, code 0x00000400'), ['ours 20102 0x00000400']],
    ['its diagnostic code, before any other code', record('0x02AB0003, code 0x00000400'), ['ours 20102 0x00000400']],
    ['its HRESULT where there is no diagnostic code', record('HRESULT 0x800706BA'), ['ours 20102 0x800706BA']],
    ['a diagnostic code that is not documented', record('0x800706BA 0x00000406'), ['ours 20102 0x00000406']],
    ['nothing where it has no code', record('no code'), ['ours 20102']],
    ['the code of a record that nobody documented', record('0x00000400', '20103'), ['ours 20103 0x00000400']],
    ['nothing in somebody else’s', record('0x00000400', '20103', 'Disk'), ['foreign']],
    [
      'the code in its own record',
      `${record('a')}\n\n${record('0x00000401')}`,
      ['ours 20102', 'ours 20102 0x00000401'],
    ],
    [
      'never the code of the next one, which comes before its ID',
      'Message : a\nId : 20102\nProviderName : Microsoft Intune Connector\n\nMessage : 0x00000401\nId : 20302\nProviderName : Microsoft Intune Connector',
      ['ours 20102', 'ours 20302 0x00000401'],
    ],
  ])('%s', (_what, text, pairs) => {
    expect(pairsOf(text)).toEqual(pairs);
  });
});

describe('records in', () => {
  const trace = (text: string) => `<![LOG[${text}]LOG]!><time="08:42:10.123-060" date="03-11-2021" component="CRP">`;
  it.each([
    ['a trace line that names an event', trace('Event ID 20502, 0x00000411'), ['ours 20502 0x00000411']],
    ['a trace line with a code alone: none', trace('failed with 0x00000411'), []],
    ['a log line that names an event', '2021-03-11 07:42:10 Event ID 20502', ['ours 20502']],
    ['a log line with a code alone: none', '2021-03-11 07:42:10 0x00000411', []],
    ['a metric alone', '{"Metric":{"Name":"Upload_Failure"}}', ['ours 20302']],
    ['a metric with nobody’s name: none', '{"Metric":{"Name":"Join_Failure"}}', []],
    ['the word "metric" in a sentence: none', 'The metric Upload_Failure is new.', []],
    [
      'a selection of fields with an event',
      'TimeGenerated : 11.03.2021 07:42\nSource : x\nMessage : Upload_Failure',
      ['ours 20302'],
    ],
    [
      'a selection of fields without one: none',
      'TimeGenerated : 11.03.2021 07:42\nSource : x\nMessage : 0x00000411',
      [],
    ],
    [
      'a list with an instance’s number',
      'EntryType : Error\nInstanceId : 20103\nSource : Microsoft Intune Connector',
      ['ours 20103'],
    ],
    ['an instance’s number in a sentence: none', 'The InstanceId : 20103 of the job', []],
    [
      'a copy with its XML: one',
      `${record('x')}\nEvent Xml:\n<Event><System><Provider Name="Microsoft Intune Connector"/><EventID>20102</EventID></System></Event>`,
      ['ours 20102'],
    ],
    [
      'XML that a copy does not announce: another',
      `${record('x')}\n<Event><System><Provider Name="Microsoft Intune Connector"/><EventID>20102</EventID></System></Event>`,
      ['ours 20102', 'ours 20102'],
    ],
    [
      'XML whose text speaks of another event: one',
      '<Event><System><Provider Name="Microsoft Intune Connector"/><EventID>20102</EventID></System><EventData><Data>Source: Disk Event ID: 7</Data></EventData></Event>',
      ['ours 20102'],
    ],
    [
      'a cell that speaks of another event: one',
      'Level,Source,Event ID,Task\nError,Microsoft Intune Connector,20102,None,"Source: Disk\nEvent ID: 7\nLevel: 2"',
      ['ours 20102'],
    ],
    [
      'a quotation that never ends',
      'Level,Source,Event ID,Task\nError,Microsoft Intune Connector,20102,None,"cut off\n0x00000400',
      ['ours 20102 0x00000400'],
    ],
  ])('%s', (_what, text, pairs) => {
    expect(pairsOf(text)).toEqual(pairs);
  });
});

describe('the time of a record is', () => {
  it.each([
    [
      'its own field’s, not one in the text before it',
      'Message : since 2020-01-01 00:00:00\nId : 20102\nProviderName : x\nTimeCreated : 11.03.2021 07:42:10',
      '2021-03-11T07:42:10',
    ],
    ['month first with AM', record('x').replace('\n', '\nDate: 3/11/2021 7:42:10 AM\n'), '2021-03-11T07:42:10'],
    ['day first without', record('x').replace('\n', '\nDate: 11/03/2021 07:42:10\n'), '2021-03-11T07:42:10'],
    [
      'UTC where the XML of a copy says so',
      `${record('x').replace('\n', '\nDate: 3/11/2021 8:42:10 AM\n')}\nEvent Xml:\n<Event><System><EventID>20102</EventID><TimeCreated SystemTime="2021-03-11T07:42:10Z"/></System></Event>`,
      '2021-03-11T07:42:10Z',
    ],
    [
      'CMTrace’s, local plus bias, not one in its text',
      '<![LOG[3/11/2021 8:00:00 AM Event ID 20502]LOG]!><time="08:42:10.123-060" date="03-11-2021">',
      '2021-03-11T07:42:10Z',
    ],
    [
      'none in a metric that tells another',
      '{"Metric":{"Dimensions":{"DiagnosticText":"at 2020-01-01 00:00:00"},"Name":"Upload_Failure"}}',
      undefined,
    ],
    ['none where only a day stands there', record('x').replace('\n', '\nDate: 11.03.2021\n'), undefined],
  ])('%s', (_what, text, time) => {
    expect(read(text).records.map((one) => one.time?.text)).toEqual([time]);
  });

  it('never in one range with one of the other kind', () => {
    const tally = createTally();
    const times = ['2021-03-11T07:42:10Z', '2021-03-11T09:00:00', '2021-03-11T07:50:00Z'];
    for (const text of times) {
      tally.add({
        owner: 'ours',
        event: '20102',
        code: undefined,
        time: { text, zoned: text.endsWith('Z') },
        readFields: () => ({}),
      });
    }
    expect(tally.summarize().pairs).toMatchObject([{ count: 3, first: times[0], last: times[2] }]);
  });
});

describe('a web server’s log', () => {
  const log = (fields: string, row: string) => `#Fields: ${fields}\n${row}`;
  const short = 'date time cs-uri-stem sc-status sc-win32-status time-taken';
  const foundIn = (text: string) => read(text).references.map((one) => ('id' in one ? one.id : ''));
  const uri = '/certsrv/mscep/mscep.dll';
  it.each([
    ['says the status of a request to NDES', log(short, `2021-03-11 07:42:10 ${uri} 503 64 20102`), ['HTTP 503']],
    [
      'says the code of Windows beside it',
      log(short, `2021-03-11 07:42:10 ${uri} 403 2148204809 1052`),
      ['HTTP 403', '0x800B0109'],
    ],
    [
      'says them of the registration point',
      log('cs-uri-stem sc-status', '/CertificateRegistrationSvc/Certificate/VerifyRequest 500'),
      ['HTTP 500'],
    ],
    [
      'knows its columns by name, not by place',
      log('sc-status time-taken cs-uri-stem', `503 500 ${uri}`),
      ['HTTP 503'],
    ],
    ['says nothing of another address', log(short, '2021-03-11 07:42:10 /shop 503 2148204809 20102'), []],
    ['says nothing in a line that does not fit its head', log(short, `${uri} 503 64`), []],
    [
      'says nothing without its head',
      `2021-03-11 07:42:10 10.0.0.5 GET ${uri} - 443 - 10.0.0.9 - - 403 16 2148204809 411`,
      [],
    ],
    ['says nothing behind an empty line', `${log('cs-uri-stem sc-status', '/shop 200')}\n\n${uri} 503`, []],
  ])('%s', (_what, text, ids) => {
    expect(foundIn(text)).toEqual(ids);
    expect(read(text).records).toEqual([]);
  });
});
