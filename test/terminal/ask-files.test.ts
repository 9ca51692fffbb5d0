import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { runCli } from '../../src/terminal/run-cli';
import type { Terminal } from '../../src/terminal/terminal';

const folder = mkdtempSync(join(tmpdir(), 'ask-files-'));
const save = (name: string, text: string | Buffer) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const run = (...args: string[]) => runIn({}, ...args);

async function runIn(screen: Partial<Terminal> & { isTTY?: boolean }, ...args: string[]) {
  const said = { output: '', errors: '' };
  const collect = (to: keyof typeof said) =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        said[to] += chunk.toString();
        done();
      },
    });
  const errors = Object.assign(collect('errors'), { isTTY: screen.isTTY ?? false, columns: 60 });
  const terminal = { input: Readable.from([]), output: collect('output'), errors, colours: false, ...screen };
  const exitCode = await runCli(['ask', ...args], {}, terminal);
  return { exitCode, ...said };
}

const record = (id: number, time: string, code = '') =>
  `Log Name: Microsoft Intune Connector\nDate: 3/11/2021 ${time}\nEvent ID: ${String(id)}\nDiagnosticCode: ${code}\n\n`;
const log = `${record(20102, '7:42:10 AM', '0x00000400')}${record(20102, '7:40:00 AM', '0x00000400')}${record(20100, '8:00:00 AM')}Log Name: Application\nSource: MsiInstaller\nEvent ID: 11707\n`;

describe('ask --file', () => {
  it('prints one JSON object for scripts', async () => {
    const { exitCode, output } = await run('--json', '--file', save('events.txt', log));
    expect(JSON.parse(output)).toEqual({
      kind: 'digest',
      records: 4,
      foreign: 1,
      pairs: [
        { event: '20102', code: '0x00000400', count: 2, first: '2021-03-11T07:40:00', last: '2021-03-11T07:42:10' },
        { event: '20100', code: null, count: 1, first: '2021-03-11T08:00:00', last: '2021-03-11T08:00:00' },
      ],
      lookFirst: '20102',
    });
    expect(exitCode).toBe(0);
  });

  it('prints the digest for people, in their language', async () => {
    const { output } = await run('--lang', 'de', '--file', save('events.txt', log));
    expect(output).toContain('4 Ereignisse im Protokoll');
    expect(output).toContain('  2 ×  20102 · PkcsCertIssue_Failure — ✖ Fehler\n');
    expect(output).toContain('       11.03.2021, 07:40–07:42 Uhr\n');
    expect(output).toContain('20102 zuletzt am 11.03.2021, 07:42; seither 20100.');
    expect(output).toContain('Einträge anderer Quellen: 1');
  });

  it('shows on a screen how far it is, beside what scripts read, and leaves nothing of it', async () => {
    let time = 0;
    const slow = { isTTY: true, redraws: true, now: () => (time += 2000) };
    const { errors, output } = await runIn(slow, '--json', '--file', save('events.txt', log));
    expect(errors).toMatch(/events\.txt {2}100% {2}\[█+\]/);
    expect(errors.endsWith('\x1b[1G\x1b[2K')).toBe(true);
    expect(JSON.parse(output)).toMatchObject({ records: 4 });
  });

  it('stops at Ctrl-C without a digest of half a file', async () => {
    const onInterrupt = (listener: () => void) => {
      listener();
      return () => undefined;
    };
    expect(await runIn({ onInterrupt }, '--file', save('events.txt', log))).toEqual({
      exitCode: 130,
      output: '',
      errors: '',
    });
  });

  it('prints every row, where a card would have pages', async () => {
    const ids = [10010, 10020, 10100, 10102, 10301, 10302, 20100, 20102, 20200, 20202, 20300, 20302, 20400, 20402];
    const { output } = await run('--file', save('many.txt', ids.map((id) => record(id, '7:40:00 AM')).join('')));
    expect(output.match(/^ {2}1 × {2}\d{5} · /gm)).toHaveLength(ids.length);
  });

  it('reads UTF-16 and several files', async () => {
    const utf16 = save('utf16.txt', Buffer.from(`\ufeff${log}`, 'utf16le'));
    const { output } = await run('--json', '--file', utf16, save('events.txt', log));
    expect(JSON.parse(output)).toMatchObject({ records: 8, foreign: 2 });
  });

  it('ends with 0 where nothing of ours is in the file', async () => {
    const { exitCode, output } = await run('--file', save('other.log', '2021-03-11 07:42:10 all is well\n'));
    expect([exitCode, output]).toEqual([0, expect.stringContaining('No event of the Intune certificate connector')]);
  });

  it('says which file it could not read, and ends with 1', async () => {
    const { exitCode, errors, output } = await run(
      '--json',
      '--file',
      join(folder, 'gone.log'),
      save('events.txt', log),
    );
    expect([exitCode, errors]).toEqual([1, expect.stringContaining('gone.log: cannot be opened')]);
    expect(JSON.parse(output)).toMatchObject({ records: 4 });
  });
});
