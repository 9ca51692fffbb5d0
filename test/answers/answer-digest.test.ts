import { answerOfKind, answerTo, idsOf, languages } from '../support/answers';

const record = (id: number, code = '', source = 'Microsoft Intune Connector') =>
  `Log Name: ${source}\nSource: ${source}\nEvent ID: ${String(id)}\nDescription: ${code}\n`;
const log = (...records: readonly string[]) => records.join('\n');

describe('a paste of several event records', () => {
  const text = log(
    record(20100),
    record(20102, 'DiagnosticCode: 0x00000400'),
    record(20501, '0x00000411'),
    record(20102, 'DiagnosticCode: 0x00000400'),
    record(20102, 'DiagnosticCode: 0x00000401'),
    record(11707, '', 'MsiInstaller'),
  );

  it('counts each pair of event and code, failures first and the frequent one before the rare one', () => {
    const answer = answerOfKind('digest', text);
    expect(answer.title).toBe('6 event records');
    expect(idsOf(answer.rows)).toEqual(['20102', '20102', '20501', '20100']);
    expect(answer.rows.map(({ count, sentence }) => `${count} × ${sentence.split(':')[0] ?? ''}`)).toEqual([
      '2 × with 0x00000400',
      '1 × with 0x00000401',
      '1 × with 0x00000411',
      '1 × The certification authority has issued a PKCS certificate.',
    ]);
  });

  it('says what to look at first, and what to do', () => {
    expect(answerOfKind('digest', text).advice).toMatch(
      /^Look at 20102 with 0x00000400 first \(2 ×\): It is the most frequent failure\. \w/,
    );
    expect(answerOfKind('digest', text, 'de').advice).toMatch(
      /^Beginnen Sie mit 20102, Code 0x00000400 \(2 ×\): Das ist der häufigste Fehler\. \w/,
    );
  });

  it('names the sources of somebody else’s records in one line, the frequent ones first', () => {
    expect(answerOfKind('digest', text).also).toEqual(['Records of other sources: 1 (MsiInstaller 1 ×)']);
    const others = ['Disk', 'VSS', 'Disk', 'ESENT', 'Outlook'].map((source) => record(7, '', source));
    const { also } = answerOfKind('digest', log(record(20102), ...others), 'de');
    expect(also).toEqual(['Einträge anderer Quellen: 5 (Disk 2 ×, VSS 1 ×, ESENT 1 ×, …)']);
  });

  it('names an event of others that stands outside of the records', () => {
    const { also } = answerOfKind('digest', `And DCOM Event 10010?\n\n${log(record(20102), record(20100))}`);
    expect(also).toEqual([expect.stringMatching(/10010.*DCOM/)]);
  });

  it('is calm where nothing failed', () => {
    expect(answerOfKind('digest', log(record(20100), record(20300))).advice).toMatch(/No failure/);
  });

  it('says nothing of a code that stands with every event', () => {
    const [row] = answerOfKind('digest', log(record(20102, '0x0FFFFFFF'), record(20102, '0x00000000'))).rows;
    expect(row?.sentence).toBe('A PKCS certificate was not issued.');
  });

  it('lists what stands outside the records behind them', () => {
    const answer = answerOfKind('digest', `Auch 20302?\n\n${log(record(20102), record(20100))}`);
    expect(idsOf(answer.rows)).toEqual(expect.arrayContaining(['20302', '20102', '20100']));
  });

  it('is answered where the bot only watches', () => {
    expect(answerTo(text, { watch: true }).kind).toBe('digest');
  });

  it('of other products alone is no digest', () => {
    const text = log(record(11707, '', 'MsiInstaller'), record(7, '', 'Disk'));
    for (const language of languages) expect(answerTo(text, { language }).kind).toBe('unknown');
  });
});

it('one record is the entry itself', () => {
  expect(answerTo(record(20102, '0x00000400')).kind).toBe('entry');
});
