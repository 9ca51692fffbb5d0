/** A log file is dropped into the personal chat: what the person sees of it, and what the operator reads. */
import { Readable } from 'node:stream';
import type { Activity } from 'botbuilder';
import { createCards, mostBytes, type Card } from '../../../src/cards/create-cards';
import { addressOf, channelMessage, droppedFile, htmlTwin, messageActivity } from '../../support/activities';
import { catalog } from '../../support/answers';
import { buildZip } from '../../support/build-zip';
import { cardOf, startTalk, textOf, type Talk, type TalkOptions } from '../../support/talk';
import { until } from '../../support/until';
import { english, german } from '../../support/words';

const record = (id: number, time: string, code = '') =>
  `Log Name: Microsoft Intune Connector\nDate: 3/11/2021 ${time}\nEvent ID: ${String(id)}\nDiagnosticCode: ${code}\n\n`;
const log = Buffer.from(record(20102, '7:42:10 AM', '0x00000400') + record(20100, '8:00:00 AM'));
const foreign = Buffer.from('Log Name: Application\nSource: MsiInstaller\nEvent ID: 11707\n\n'.repeat(2));
const files: Record<string, Buffer> = {
  'ndes.log': log,
  'other.log': foreign,
  'photo.png': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  'logs.zip': buildZip([
    { path: 'a/ndes.log', bytes: log },
    { path: 'photo.png', bytes: Buffer.from([1, 2, 3]) },
  ]),
};
const openFile = (url: string) => {
  const [, bytes] = Object.entries(files).find(([name]) => url === addressOf(name)) ?? [];
  if (!bytes) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
  return Readable.from([bytes]);
};
/** Nothing ever comes of it. */
const hanging = () => new Readable({ read() {} });

let ids = 0;
const drop = (names: readonly string[], overrides: Parameters<typeof messageActivity>[0] = {}) => {
  ids += 1;
  const attachments = names.map((name) => droppedFile(name));
  return messageActivity({ id: String(1611060744833 + ids), text: '', attachments, ...overrides });
};

const start = (options: TalkOptions = {}) => startTalk({ openFile, ...options });
const messages = (talk: Talk) => talk.sent().filter(({ type }) => type === 'message');
const jobs = (talk: Talk) => talk.log.filter(({ turn }) => turn === 'files');
/** The acknowledgement as it is in the end, and the result. */
async function finish(talk: Talk, count = 1): Promise<{ closing: string; result: Card }> {
  await until(() => jobs(talk).length >= count && talk.updated.length >= count);
  return { closing: textOf(talk.updated.at(-1)), result: cardOf(messages(talk).slice(-1)) };
}

describe('a dropped log file', () => {
  it('is acknowledged within its turn, and its digest follows in a message of its own', async () => {
    const talk = start();
    await talk.send(drop(['ndes.log']));
    const { closing, result } = await finish(talk);
    const [first] = messages(talk);
    expect(textOf(first)).toContain(`${english.notices.filesTaken.title}\nndes.log`);
    expect(messages(talk)).toHaveLength(2);
    expect(textOf(result)).toContain('2 event records');
    expect(textOf(result)).toContain('PkcsCertIssue_Failure');
    expect(textOf(result)).toContain(`Read: ndes.log (${String(log.length)} bytes)`);
    expect(closing).toContain(`${english.notices.filesRead.title}\nndes.log (`);
    expect(talk.sent().map(({ type }) => type)).toContain('typing');
  });

  it('is answered in the language of the person', async () => {
    const talk = start();
    await talk.send(drop(['ndes.log'], { locale: 'de-DE' }));
    const { closing, result } = await finish(talk);
    expect(textOf(messages(talk)[0])).toContain(german.notices.filesTaken.title);
    expect(textOf(result)).toContain('2 Ereignisse im Protokoll');
    expect(closing).toContain(german.notices.filesRead.title);
  });

  it('is read together with the others of its message, and what could not be read is said', async () => {
    const talk = start();
    await talk.send(drop(['ndes.log', 'photo.png', 'gone.log', 'logs.zip']));
    const { closing, result } = await finish(talk);
    for (const text of [textOf(result), closing]) {
      expect(text).toContain('photo.png: no log that can be read');
      expect(text).toContain('gone.log: could not be fetched from Teams (ENOENT). Drop it here again.');
      expect(text).toContain('Skipped, because it is no log: photo.png.');
    }
    expect(textOf(result)).toContain('4 event records');
  });

  it('gets a calm card where nothing of ours is in it', async () => {
    const talk = start();
    await talk.send(drop(['other.log']));
    const { closing, result } = await finish(talk);
    expect(textOf(result)).toContain(english.digest.titleNothing);
    expect(textOf(result)).toContain('in what was read (event records: 2). That does not mean that all is well.');
    expect(textOf(result)).toContain('Records of other sources: 2');
    expect(closing).toContain(english.notices.filesRead.title);
  });

  it('gets the reason where nothing of it could be read', async () => {
    const talk = start();
    await talk.send(drop(['gone.log']));
    const { closing, result } = await finish(talk);
    expect(textOf(result)).toContain(`${english.notices.filesUnread.title}\ngone.log: could not be fetched`);
    expect(closing).toContain(`${english.notices.filesGivenUp.title}\ngone.log`);
  });

  it('is given up when its download hangs', async () => {
    const talk = start({ openFile: hanging, fileLimits: { seconds: 0.05 } });
    await talk.send(drop(['slow.log']));
    const { result } = await finish(talk);
    expect(textOf(result)).toContain('slow.log: not finished within 0.05 s.');
  });

  it('leaves one line in the log, without names and words', async () => {
    const talk = start();
    await talk.send(drop(['ndes.log', 'photo.png'], { text: 'secret words' }));
    await finish(talk);
    expect(jobs(talk)).toEqual([
      expect.objectContaining({
        level: 30,
        outcome: 'answered',
        answer: 'digest',
        language: 'en',
        files: 2,
        records: 2,
        bytes: log.length + 8,
        problems: ['UNKNOWN_KIND'],
        found: expect.arrayContaining(['20102']),
        waitedMs: 0,
        ms: 0,
        conversation: expect.any(String),
      }),
    ]);
    expect(JSON.stringify(talk.log)).not.toMatch(/ndes|photo|sharepoint|secret/);
  });

  it('shows a name as it is written', async () => {
    files['**bold** [x](https:evil) ${summary}.log'] = log;
    const talk = start();
    await talk.send(drop(['**bold** [x](https:evil) ${summary}.log']));
    const { result } = await finish(talk);
    const markdown = /"TextBlock","text":"[^"]*bold/.exec(JSON.stringify(result));
    expect([textOf(result).includes('**bold** [x](https:evil) {summary}.log'), markdown]).toEqual([true, null]);
  });

  it('fits into a card however long its name and however much went wrong', async () => {
    const talk = start({ openFile: () => Readable.from([Buffer.from(everyPair)]) });
    const names = Array.from({ length: 22 }, (_, index) => `${'漢'.repeat(150)}${String(index)}.log`);
    const records = catalog.entries.filter(({ family }) => family !== 'related-code' && family !== 'diagnostic-code');
    const everyPair = records
      .flatMap(({ id }) => [
        record(Number(id), '7:42:10 AM', '0x00000400'),
        record(Number(id), '9:42:10 AM', '0x00000411'),
      ])
      .join('');
    await talk.send(drop(names));
    const { result } = await finish(talk);
    expect(textOf(result)).toContain('not read, because at most 20 files are');
    expect(Buffer.byteLength(JSON.stringify(result))).toBeLessThanOrEqual(mostBytes);
  });
});

describe('the words beside a dropped file', () => {
  it('are answered as usual where they name something', async () => {
    const talk = start();
    await talk.send(drop(['other.log'], { text: 'What is 20302?' }));
    await finish(talk);
    const [acknowledgement, answer] = messages(talk).map(textOf);
    expect(acknowledgement).toContain(english.notices.filesTaken.title);
    expect(answer).toContain('Upload_Failure');
    expect(messages(talk)).toHaveLength(3);
  });

  it.each(['', 'what is this?', 'certificate expired, here is the log'])(
    'are about the file otherwise: “%s”',
    async (text) => {
      const talk = start();
      await talk.send(drop(['ndes.log'], { text }));
      await finish(talk);
      expect(messages(talk)).toHaveLength(2);
    },
  );
});

describe('while a file is read', () => {
  /** A download that goes on as far as the test pushes it. */
  function pushed() {
    const source = hanging();
    const options = { openFile: () => source };
    return { source, talk: start(options) };
  }

  it('the acknowledgement says how far it is, once every few seconds', async () => {
    const { source, talk } = pushed();
    await talk.send(drop(['big.log'], { attachments: [droppedFile('big.log', { size: 4 * 1024 * 1024 })] }));
    source.push(Buffer.alloc(1024 * 1024, '\n'));
    await until(() => talk.sent().some(({ type }) => type === 'typing'));
    await until(() => {
      talk.beat();
      return talk.updated.length > 0;
    });
    expect(textOf(talk.updated[0])).toContain('1 MB of 4 MB read.');
    source.push(log);
    source.push(null);
    const { result } = await finish(talk, 2 - 1);
    expect(textOf(result)).toContain('2 event records');
  });

  it('the digest is not lost when that cannot be shown', async () => {
    const source = hanging();
    const talk = start({
      openFile: () => source,
      sendingFails: ({ type, id }) => (type === 'typing' || id !== undefined ? new Error('no') : undefined),
    });
    await talk.send(drop(['big.log']));
    source.push(log);
    talk.beat();
    source.push(null);
    await until(() => jobs(talk).length > 0);
    expect(jobs(talk)).toMatchObject([{ outcome: 'answered', answer: 'digest' }]);
    expect(textOf(messages(talk).at(-1))).toContain('2 event records');
  });

  it('nothing more is said once its message is deleted, and what was said is taken back', async () => {
    const { source, talk } = pushed();
    const message = drop(['big.log']);
    await talk.send(message);
    source.push(log);
    await talk.send({ ...message, type: 'messageDelete' }, { keep: true });
    await until(() => jobs(talk).length > 0);
    expect(jobs(talk)).toMatchObject([{ outcome: 'silent' }]);
    expect([messages(talk).length, talk.deleted.length]).toEqual([1, 1]);
    expect(source.destroyed).toBe(true);
  });

  it('the bot can be stopped: the person is told to drop the file again', async () => {
    const { source, talk } = pushed();
    await talk.send(drop(['big.log']));
    source.push(log);
    await talk.stop();
    expect(textOf(messages(talk).at(-1))).toContain('could not finish reading: big.log.');
    expect(textOf(talk.updated.at(-1))).toContain(english.notices.filesGivenUp.title);
    expect(jobs(talk)).toMatchObject([{ outcome: 'answered', code: 'FILES_STOPPED' }]);
  });
});

it('takes back the digest with its message', async () => {
  const talk = start();
  const message = drop(['ndes.log'], { text: '20302' });
  await talk.send(message);
  await finish(talk);
  await talk.send({ ...message, type: 'messageDelete' });
  expect(talk.deleted).toHaveLength(3);
});

it('starts the work once, however often its message is delivered', async () => {
  const talk = start();
  const message = drop(['ndes.log']);
  await Promise.all([talk.send(message), talk.send(message, { keep: true })]);
  await finish(talk);
  await talk.send(message, { keep: true });
  expect(jobs(talk)).toHaveLength(1);
});

it('says that it is busy where too many files wait, and reads those that it took', async () => {
  const sources: Readable[] = [];
  const talk = start({
    openFile() {
      const source = hanging();
      sources.push(source);
      return source;
    },
    queue: { atOnce: 2, waiting: 2, waitingPerKey: 2, patience: 1 },
  });
  for (const keep of [false, true, true, true]) await talk.send(drop(['a.log']), { keep });
  expect(messages(talk).map(({ summary }) => summary)).toEqual(Array(4).fill(expect.stringContaining('a.log')));
  await talk.send(drop(['late.log']), { keep: true });
  expect(textOf(messages(talk).at(-1))).toContain(english.notices.filesBusy.text);
  expect(sources).toHaveLength(2);
  for (const count of [2, 4]) {
    await until(() => sources.length === count);
    for (const source of sources) source.push(null);
  }
  await until(() => jobs(talk).length === 4);
});

describe('a failure', () => {
  it('that nobody expected gets a calm card and a line with the same reference', async () => {
    const cards = createCards(catalog);
    const talk = start({
      cards: {
        render(answer, back) {
          if (answer.kind === 'digest')
            throw Object.assign(new Error(`no ndes.log ${addressOf('ndes.log')}`), { code: 'CARD_TOO_LARGE' });
          return cards.render(answer, back);
        },
      },
    });
    await talk.send(drop(['ndes.log']));
    const { result } = await finish(talk);
    const [line] = jobs(talk);
    expect(line).toMatchObject({ level: 50, outcome: 'failed', code: 'CARD_TOO_LARGE' });
    expect(textOf(result)).toContain(`Reference ${String(line?.reference)}`);
    expect(JSON.stringify(talk.log)).not.toMatch(/ndes|sharepoint/);
  });

  const unsent = (failure: object) => Object.assign(new Error('unsent'), { code: 'SEND_THROTTLED', ...failure });
  const failing = (times: number, failure: object) => {
    let left = times;
    return start({
      sendingFails: ({ type, id }) =>
        type === 'message' && id === undefined && (left -= 1) >= 0 ? unsent(failure) : undefined,
    });
  };

  it('of sending that may pass is waited for', async () => {
    const talk = failing(2, { askAgain: true, mayHaveArrived: false });
    await talk.send(drop(['ndes.log']));
    const { result } = await finish(talk);
    expect(textOf(result)).toContain('2 event records');
    expect(talk.waits).toEqual([10_000, 30_000]);
  });

  it.each([
    ['that does not pass', 3, { askAgain: true, mayHaveArrived: false }],
    ['that will not', 1, { code: 'BOT_BLOCKED', askAgain: false, mayHaveArrived: false }],
  ])('of sending %s is told in the acknowledgement', async (_title, times, failure) => {
    const talk = failing(times, failure);
    await talk.send(drop(['ndes.log']));
    await until(() => talk.updated.length > 0);
    expect(jobs(talk)).toMatchObject([{ level: 40, outcome: 'undelivered' }]);
    expect(textOf(talk.updated.at(-1))).toContain(`Reference ${String(jobs(talk)[0]?.reference)}`);
    expect(messages(talk)).toHaveLength(1);
  });

  it('of sending that may have arrived is not repeated', async () => {
    const talk = failing(1, { code: 'SEND_TIMEOUT', askAgain: false, mayHaveArrived: true });
    await talk.send(drop(['ndes.log']));
    await until(() => talk.updated.length > 0);
    expect(jobs(talk)).toMatchObject([{ outcome: 'undelivered', code: 'SEND_TIMEOUT' }]);
    expect(textOf(talk.updated.at(-1))).toContain(english.notices.filesRead.title);
    expect(messages(talk)).toHaveLength(1);
  });
});

describe('a file where Teams hands none over', () => {
  const place = htmlTwin('<div><attachment id="1"></attachment></div>');
  const ask = async (activity: Partial<Activity>) => (await start().send(activity)).map(textOf);

  it.each(['', 'what does this log say?', 'certificate expired'])(
    'is answered with what to do instead: “%s”',
    async (text) => {
      expect(await ask(channelMessage(text, { attachments: [place] }))).toEqual([
        expect.stringContaining(english.help.file),
      ]);
    },
  );

  it('is said in one line beside an answer', async () => {
    const [answer] = await ask(channelMessage('20102, see the log', { attachments: [place] }));
    expect(answer).toContain('PkcsCertIssue_Failure');
    expect(answer).toContain(english.also.file);
  });

  it('is said beside an unknown event', async () => {
    const [answer] = await ask(channelMessage('Event 20103', { attachments: [droppedFile('a.log')] }));
    expect(answer).toContain(english.also.file);
  });

  it('is nothing to speak of where the bot was not asked', async () => {
    const talk = start();
    await talk.send(channelMessage('watch on'));
    const attachments = [place];
    expect(await talk.send(channelMessage('see the log', { mentioned: false, attachments }))).toEqual([]);
    const [answer] = await talk.send(channelMessage('Event 20102', { mentioned: false, attachments }));
    expect(textOf(answer)).not.toContain(english.also.file);
  });

  it('is said in the personal chat too', async () => {
    const attachments = [{ contentType: 'reference', contentUrl: 'https://contoso.sharepoint.com/a.log' }];
    expect(await ask(messageActivity({ text: 'here', attachments }))).toEqual([
      expect.stringContaining(english.help.file),
    ]);
  });
});

it('leaves a paste to its own answer', async () => {
  const talk = start();
  const text = record(20102, '7:42:10 AM', '0x00000400').repeat(5);
  expect(textOf(cardOf(await talk.send(messageActivity({ text }))))).toContain('5 event records');
  expect(jobs(talk)).toEqual([]);
});
