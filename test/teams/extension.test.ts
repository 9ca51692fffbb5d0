/** The message extension: search while typing, and the action that explains a message. */
import type { Card } from '../../src/cards/create-cards';
import { channelMessage, messageActivity, type ActivityOverrides } from '../support/activities';
import { actionsOf, startTalk, textOf, type Talk } from '../support/talk';

interface Result {
  content: Card;
  preview: { contentType: string; content: { title: string; text: string } };
}
interface Body {
  composeExtension?: { type: string; text?: string; attachments?: Result[] };
  task?: { type: string; value: { title: string; card: { content: Card } } };
}

async function invoke(talk: Talk, name: string, value: unknown, overrides: ActivityOverrides = {}): Promise<Body> {
  const activity = channelMessage('', { type: 'invoke', name, value, text: undefined, locale: 'en-US', ...overrides });
  const [response] = await talk.send(activity);
  expect(response).toMatchObject({ type: 'invokeResponse', value: { status: 200 } });
  return (response?.value as { body: Body }).body;
}

const search = async (talk: Talk, text: string, overrides: ActivityOverrides = {}, queryOptions = {}) => {
  const value = { commandId: 'findEntry', parameters: [{ name: 'query', value: text }], queryOptions };
  const { composeExtension } = await invoke(talk, 'composeExtension/query', value, overrides);
  return composeExtension?.attachments ?? [];
};
const titlesOf = (results: readonly Result[]) => results.map(({ preview }) => preview.content.title.split(' · ')[0]);

describe('the search', () => {
  it.each([
    ['an id', '20102', ['20102']],
    ['the beginning of an id', '2010', ['20100', '20102']],
    ['a code without 0x and zeros', '411', ['0x00000411']],
    ['the beginning of a name', 'pkcs cert issue', ['20100', '20102']],
    ['a part of a name', 'RPC_S_SERVER', ['0x800706BA']],
    ['a log line', 'denied by policy', ['Log line']],
    ['an event with its code', '20102 0x00000400', ['20102', '20102', '0x00000400']],
  ])('finds %s', async (_what, text, first) => {
    expect(titlesOf(await search(startTalk(), text)).slice(0, first.length)).toEqual(first);
  });

  it('finds what words are about, in the language of the reader', async () => {
    const [german] = await search(startTalk(), 'Zertifikat abgelaufen', { locale: 'de-DE' });
    expect(german?.preview.content.title).toBe('0x00000405 · Certificate_Expired');
    expect(german?.preview.content.text).toContain('✖ Fehler');
    expect(titlesOf(await search(startTalk(), 'certificate expired'))).toContain('0x00000405');
  });

  it('gives each result a plain preview and the whole card', async () => {
    const [result] = await search(startTalk(), '20102');
    expect(result?.preview.contentType).toBe('application/vnd.microsoft.card.thumbnail');
    expect(result?.preview.content.title).toBe('20102 · PkcsCertIssue_Failure');
    expect(result?.preview.content.text).toMatch(/✖ Failure.*A PKCS certificate was not issued\./);
    expect(textOf(result?.content)).toContain('What to do');
  });

  it('shows failures before anything is typed, and later what is asked for most here', async () => {
    const talk = startTalk();
    const failures = await search(talk, '');
    expect(failures.length).toBeGreaterThan(5);
    for (const { preview } of failures) expect(preview.content.text).toContain('✖');
    for (const text of ['20302', '20302', '0x00000411', '20302']) {
      await talk.send(channelMessage(text));
      talk.wait(11 * 60_000);
    }
    expect(titlesOf(await search(talk, ''))).toEqual(['20302', '0x00000411']);
    const elsewhere = { conversation: { id: '19:other@thread.tacv2' } };
    expect(titlesOf(await search(talk, '', elsewhere))).toEqual(titlesOf(failures));
  });

  it('answers a box that was only opened like an empty one', async () => {
    const value = { commandId: 'findEntry', parameters: [{ name: 'initialRun', value: 'true' }] };
    const { composeExtension } = await invoke(startTalk(), 'composeExtension/query', value);
    expect(composeExtension?.attachments?.length).toBeGreaterThan(5);
  });

  it('pages', async () => {
    const talk = startTalk();
    const first = titlesOf(await search(talk, 'list all failures', {}, { skip: 0, count: 5 }));
    const second = titlesOf(await search(talk, 'list all failures', {}, { skip: 5, count: 5 }));
    expect([first.length, second.length]).toEqual([5, 5]);
    expect(new Set([...first, ...second]).size).toBe(10);
    await expect(search(talk, 'list all failures', {}, { skip: 500, count: 5 })).resolves.toEqual([]);
  });

  it('says so where nothing fits', async () => {
    const value = { commandId: 'findEntry', parameters: [{ name: 'query', value: 'birthday cake' }] };
    const { composeExtension } = await invoke(startTalk(), 'composeExtension/query', value);
    expect(composeExtension).toEqual({ type: 'message', text: expect.stringContaining('Nothing found') });
  });

  it.each([
    ['no value', undefined],
    ['no parameters', { commandId: 'findEntry' }],
    ['parameters that are none', { parameters: [null, 5, { name: 'query', value: { a: 1 } }], queryOptions: null }],
    ['50 KB', { parameters: [{ name: 'query', value: 'Event 20102, '.repeat(4000) }] }],
    ['odd options', { parameters: [], queryOptions: { skip: -5, count: 'many' } }],
  ])('is not disturbed by %s', async (_title, value) => {
    const talk = startTalk();
    const { composeExtension } = await invoke(talk, 'composeExtension/query', value);
    expect(composeExtension?.type).toBe('result');
    expect(talk.log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });
});

describe('Explain this message', () => {
  const explain = (talk: Talk, content: string, more: object = {}, overrides: ActivityOverrides = {}) =>
    invoke(
      talk,
      'composeExtension/fetchTask',
      {
        commandId: 'explainMessage',
        commandContext: 'message',
        messagePayload: { id: '1', body: { contentType: 'html', content }, ...more },
      },
      overrides,
    );
  const cardIn = ({ task }: Body): Card => {
    expect(task?.type).toBe('continue');
    return task!.value.card.content;
  };
  const submit = (talk: Talk, data: unknown) =>
    invoke(talk, 'composeExtension/submitAction', { commandId: 'explainMessage', commandContext: 'message', data });
  const buttonOf = (card: Card, title: string) => actionsOf(card).find((action) => action.title === title)?.data;

  it('shows what is known about the message, in a dialog that works without Universal Actions', async () => {
    const body = await explain(startTalk(), '<div>Kim: <b>Event&nbsp;ID 20102</b>, 0x00000400</div>');
    expect(body.task?.value.title).toBe('What I know about this message');
    const card = cardIn(body);
    expect(textOf(card)).toContain('PKCS_Issue_CA_Unavailable');
    expect(actionsOf(card).map(({ type }) => type)).not.toContain('Action.Execute');
  });

  it('opens a related entry in the dialog, and goes back', async () => {
    const talk = startTalk();
    const card = cardIn(await explain(talk, '<p>20102</p>'));
    const opened = cardIn(await submit(talk, buttonOf(card, 'Open 20100')));
    expect(textOf(opened)).toContain('PkcsCertIssue_Success');
    expect(textOf(cardIn(await submit(talk, buttonOf(opened, 'Back'))))).toBe(textOf(card));
  });

  it('puts the answer into a message when asked to', async () => {
    const talk = startTalk();
    const card = cardIn(await explain(talk, '<p>20102</p>'));
    const { composeExtension } = await submit(talk, buttonOf(card, 'Insert into message'));
    expect(composeExtension?.type).toBe('result');
    expect(textOf(composeExtension?.attachments?.[0]?.content)).toContain('PkcsCertIssue_Failure');
    // The card in the message works in place again.
    expect(actionsOf(composeExtension!.attachments![0]!.content).map(({ type }) => type)).toContain('Action.Execute');
  });

  it('reads a message of plain text, in the language of the reader', async () => {
    const talk = startTalk();
    const payload = { body: { contentType: 'text', content: 'DiagnosticCode: 411' } };
    const body = await explain(talk, '', payload, { locale: 'de-DE' });
    expect(textOf(cardIn(body))).toContain('Die Challenge des Geräts war abgelaufen.');
  });

  it.each([
    ['says that it found nothing', '<p>who has lunch?</p>', {}, 'I found no event ID'],
    [
      'says that an attached file is not in the message',
      '<p>see the log</p><attachment id="1"></attachment>',
      { attachments: [{ id: '1', contentType: 'reference', contentUrl: 'https://contoso.sharepoint.com/a.log' }] },
      'A file is attached here',
    ],
    [
      'says that a code snippet is not in the message',
      '<p></p>',
      { attachments: [{ contentType: 'application/vnd.microsoft.card.codesnippet', content: '{}' }] },
      'There is a code snippet in this message',
    ],
  ])('%s', async (_title, content, more, shown) => {
    const card = cardIn(await explain(startTalk(), content, more));
    expect(textOf(card)).toContain(shown);
    expect(actionsOf(card).map(({ title }) => title)).not.toContain('Insert into message');
  });

  it('says of an attached file that it could not be read, beside the answer', async () => {
    const content = '<p>20102</p><attachment id="1"></attachment>';
    const text = textOf(cardIn(await explain(startTalk(), content, { attachments: [{ contentType: 'reference' }] })));
    expect(text).toContain('PkcsCertIssue_Failure');
    expect(text).toContain('I could not read the attached file');
  });

  it('asks for a text where it is called without a message, and explains that', async () => {
    const talk = startTalk();
    const value = { commandId: 'explainMessage', commandContext: 'compose' };
    const form = cardIn(await invoke(talk, 'composeExtension/fetchTask', value));
    const data = { ...(buttonOf(form, 'Explain') as object), text: 'Ereignis 20302' };
    expect(textOf(cardIn(await submit(talk, data)))).toContain('Upload_Failure');
  });

  it.each([
    ['nothing', undefined],
    ['another app’s data', { foo: 1 }],
    ['50 KB of data', { verb: 'open', version: 2, view: { kind: 'found', ids: ['20102'] }, more: 'x'.repeat(50_000) }],
  ])('answers a button with %s calmly', async (_title, data) => {
    const talk = startTalk();
    expect(textOf(cardIn(await submit(talk, data)))).toContain('no longer works');
    expect(talk.log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });
});

it('works where the bot was never installed: nothing but the invoke is needed', async () => {
  const stranger = messageActivity({ conversation: { id: '19:meeting@thread.v2', conversationType: 'groupChat' } });
  const value = { commandId: 'findEntry', parameters: [{ name: 'query', value: '20102' }] };
  const [response] = await startTalk().send({ ...stranger, type: 'invoke', name: 'composeExtension/query', value });
  expect(textOf(response)).toContain('PkcsCertIssue_Failure');
});
