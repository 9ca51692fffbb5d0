/** `ask`: the bot's answer in a terminal, for people and for scripts. */
import { PassThrough, Readable } from 'node:stream';
import { runCli } from '../../src/terminal/run-cli';

async function run(args: readonly string[], { input = '', colours = false } = {}) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const exitCode = await runCli(args, {}, { input: Readable.from([input]), output, errors, colours });
  return { exitCode, printed: String(output.read() ?? ''), told: String(errors.read() ?? '') };
}

const parse = (line: string) => JSON.parse(line) as Record<string, unknown>;

describe('ask for people', () => {
  it('prints the verdict first, then what it means and what to do', async () => {
    const { exitCode, printed } = await run(['ask', 'Ereignis-ID 20102, Diagnosecode 0x00000400']);
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/^20102 · PkcsCertIssue_Failure — ✖ Fehler\n/);
    expect(printed).toMatch(/Was zu tun ist\n {2}1\. \S/);
    expect(printed).toContain('https://learn.microsoft.com/de-de/');
  });

  it('writes colours on a screen only', async () => {
    expect((await run(['ask', '20102'])).printed).not.toContain('\u001b');
    expect((await run(['ask', '20102'], { colours: true })).printed).toContain('\u001b[');
  });

  it('reads the message from standard input when there is no argument', async () => {
    const { printed } = await run(['ask'], { input: 'Event ID:\n20302\n' });
    expect(printed).toContain('Upload_Failure');
  });

  it.each([
    ['several entries', '20100 20102', /^2 entries found\n/],
    ['an unknown event', 'Event ID 20103', /^Not in the catalog\n/],
    ['a greeting', 'hello', /^Connector Guide\n/],
  ])('answers %s', async (_title, text, expected) => {
    expect((await run(['ask', text])).printed).toMatch(expected);
  });
});

describe('--lang', () => {
  it('decides the language, whatever the message says', async () => {
    expect((await run(['ask', '--lang', 'en', 'Was ist Ereignis 20102?'])).printed).toContain('What to do');
    expect((await run(['ask', '--lang', 'de', 'what is 20102'])).printed).toContain('Was zu tun ist');
  });

  it.each(['DE', 'de-CH'])('takes %s for German', async (language) => {
    expect((await run(['ask', '--lang', language, '20102'])).printed).toContain('Was zu tun ist');
  });

  it('names the languages when it does not know one', async () => {
    const { exitCode, told } = await run(['ask', '--lang', 'fr', '20102']);
    expect(exitCode).toBe(2);
    expect(told).toContain('de, en');
  });
});

describe('--json', () => {
  it('prints one object with exactly the keys of the contract', async () => {
    const { printed } = await run(['ask', '--json', 'Ereignis-ID 20102, Diagnosecode 0x00000400']);
    expect(parse(printed)).toEqual({
      locale: 'de',
      kind: 'entry',
      found: ['20102', '0x00000400'],
      unknown: [],
      foreign: [],
      suggested: [],
      records: 0,
    });
  });

  it('suggests neighbours of an unknown event', async () => {
    expect(parse((await run(['ask', '--json', 'event 20103'])).printed)).toMatchObject({
      kind: 'unknown',
      unknown: ['20103'],
      suggested: ['20102', '20100'],
    });
  });

  it('counts event records', async () => {
    const record =
      'Log Name: Microsoft Intune Connector\nSource: Intune Connector Service\nEvent ID: 20102\nLevel: Error';
    expect(parse((await run(['ask', '--json', record])).printed)).toMatchObject({ records: 1, found: ['20102'] });
  });
});

describe('--jsonl', () => {
  it('answers every line in order, with its own language, HTML and watch mode', async () => {
    const questions = [
      { text: '20102', locale: 'de-DE' },
      { text: '', html: '<p>0x411</p>' },
      { text: 'hello', watch: true },
      { text: null, locale: null, html: null, watch: null },
    ];
    const { exitCode, printed } = await run(['ask', '--jsonl'], {
      input: questions.map((q) => JSON.stringify(q)).join('\n'),
    });
    expect(exitCode).toBe(0);
    expect(printed.trim().split('\n').map(parse)).toMatchObject([
      { locale: 'de', found: ['20102'] },
      { locale: 'en', found: ['0x00000411'] },
      { kind: 'silent' },
      { kind: 'help' },
    ]);
  });

  it('answers a broken line in its place, loses no other and ends with 1', async () => {
    const { exitCode, printed } = await run(['ask', '--jsonl'], {
      input: '{"text":"20102"}\n{broken\n[]\n\n{"text":"20100"}\n',
    });
    expect(exitCode).toBe(1);
    expect(printed.trim().split('\n').map(parse)).toEqual([
      expect.objectContaining({ found: ['20102'] }),
      { error: 'line 2 is no JSON object with a "text"' },
      { error: 'line 3 is no JSON object with a "text"' },
      expect.objectContaining({ found: ['20100'] }),
    ]);
  });
});

it.each([[[]], [['help']], [['ask', '--nonsense']], [['ask', '--jsonl', '20102']], [['ask', '--json', '--jsonl']]])(
  'a command line that it does not know gets the usage: %j',
  async (args) => {
    const { exitCode, told } = await run(args);
    expect(exitCode).toBe(2);
    expect(told).toContain('npm run ask');
  },
);
