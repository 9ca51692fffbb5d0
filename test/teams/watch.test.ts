/** Watch mode: off until somebody turns it on, and then only what is surely meant. */
import { channelMessage, messageActivity, type ActivityOverrides } from '../support/activities';
import { cardOf, press, startTalk, textOf, type Talk } from '../support/talk';

const say = (text: string, overrides: ActivityOverrides = {}) =>
  channelMessage(text, { mentioned: false, ...overrides });
const thread = (number: number) => ({ conversation: { id: `19:incidents@thread.tacv2;messageid=${String(number)}` } });

async function startWatching(): Promise<Talk> {
  const talk = startTalk();
  expect(textOf(cardOf(await talk.send(channelMessage('watch on'))))).toContain('I am reading along here');
  return talk;
}

describe('reading along', () => {
  it('answers an event that nobody asked the bot about', async () => {
    const talk = await startWatching();
    expect(textOf(cardOf(await talk.send(say('since 9 o’clock: Event ID 20102'))))).toContain('PkcsCertIssue_Failure');
  });

  it.each([
    ['a greeting', 'hello'],
    ['a request for help', 'help'],
    ['a question in words', 'certificate expired'],
    ['a request for a list', 'list all failures'],
    ['an unknown event', 'Event ID 20103'],
    ['an event of somebody else', 'Source: MsiInstaller Event ID: 11707'],
    ['a misspelt name', 'PkcsCertIsue_Failure'],
    ['a number that is no event', 'ticket INC20102, 20302 devices'],
    ['a command', 'watch off'],
  ])('stays silent at %s', async (_title, text) => {
    const talk = await startWatching();
    await expect(talk.send(say(text))).resolves.toEqual([]);
    expect(textOf(cardOf(await talk.send(say('Event ID 20102'))))).toContain('PkcsCertIssue_Failure');
  });

  it('answers each reference once in ten minutes a thread', async () => {
    const talk = await startWatching();
    await talk.send(say('Event ID 20102'));
    await expect(talk.send(say('again event 20102'))).resolves.toEqual([]);
    const both = textOf(cardOf(await talk.send(say('event 20102 and event 20302'))));
    expect(both).toContain('Upload_Failure');
    expect(both).not.toContain('PkcsCertIssue_Failure');
    cardOf(await talk.send(say('event 20102', thread(1611060744999))));
    talk.wait(10 * 60_000);
    cardOf(await talk.send(say('event 20102')));
  });

  it('does not repeat what somebody asked for in the thread', async () => {
    const talk = await startWatching();
    await talk.send(channelMessage('20102'));
    await expect(talk.send(say('yes, event 20102'))).resolves.toEqual([]);
  });

  it('never answers more than five references', async () => {
    const talk = await startWatching();
    const text = textOf(cardOf(await talk.send(say('events 20100, 20102, 20200, 20202, 20300, 20302, 20400'))));
    expect(text).toContain('5 entries found');
    const records = [20100, 20102, 20200, 20202, 20300, 20302, 20400].map(
      (id) => `Log Name: Microsoft Intune Connector\nEvent ID: ${String(id)}\n`,
    );
    const digest = textOf(cardOf(await talk.send(say(records.join('\n'), thread(1611060744999)))));
    expect(digest.match(/1\u00a0×/g)).toHaveLength(5);
  });

  it('counts a code beside its event among the five, and only the records that it names', async () => {
    const talk = await startWatching();
    const codes = ['0x00000400', '0x00000411', '0x00000408'];
    const records = [20102, 20501, 20502].map(
      (id, index) =>
        `Log Name: Microsoft Intune Connector\nEvent ID: ${String(id)}\nDiagnosticCode: ${codes[index] ?? ''}\n`,
    );
    const digest = textOf(cardOf(await talk.send(say(records.join('\n')))));
    expect(digest).toContain('2 event records');
    expect(digest).not.toContain('20502');
  });

  it('answers who mentions it as ever', async () => {
    const talk = await startWatching();
    expect(textOf(cardOf(await talk.send(channelMessage('certificate expired'))))).toContain('Certificate_Expired');
  });
});

describe('whether the bot reads along', () => {
  it('is off by default', async () => {
    await expect(startTalk().send(say('Event ID 20102'))).resolves.toEqual([]);
  });

  it('is said and switched for one channel alone', async () => {
    const talk = await startWatching();
    const elsewhere = { conversation: { id: '19:other@thread.tacv2;messageid=1' } };
    await expect(talk.send(say('Event ID 20102', elsewhere))).resolves.toEqual([]);
    expect(textOf(cardOf(await talk.send(channelMessage('watch', elsewhere))))).toContain('I am not reading along');
    expect(textOf(cardOf(await talk.send(channelMessage('mitlesen aus', { locale: 'de' }))))).toContain(
      'Ich lese hier nicht mit',
    );
    await expect(talk.send(say('Event ID 20102'))).resolves.toEqual([]);
  });

  it('can be switched with the button of the welcome card', async () => {
    const talk = startTalk();
    const team = { conversation: channelMessage('').conversation };
    const installed = messageActivity({
      type: 'installationUpdate',
      action: 'add',
      text: undefined,
      ...(team as object),
    });
    const welcome = cardOf(await talk.send(installed));
    expect(textOf(welcome)).toContain('Here I answer when I am mentioned.');
    const value = { action: { type: 'Action.Execute', verb: 'watch', data: { verb: 'watch', version: 2, on: true } } };
    await talk.send(channelMessage('', { type: 'invoke', name: 'adaptiveCard/action', value }));
    cardOf(await talk.send(say('Event ID 20102')));
  });

  it('is nothing to switch in a personal chat, whose welcome has no such button', async () => {
    const talk = startTalk();
    const card = cardOf(await talk.send(messageActivity({ text: 'watch on' })));
    expect(textOf(card)).toContain('In this chat I answer every message.');
    const welcome = cardOf(
      await talk.send(messageActivity({ type: 'installationUpdate', action: 'add', text: undefined })),
    );
    await expect(press(talk, welcome, 'Read along here')).rejects.toThrow('no button');
  });

  it('is forgotten where the bot is removed', async () => {
    const talk = await startWatching();
    const { conversation } = channelMessage('');
    await talk.send({
      ...messageActivity({ type: 'installationUpdate', action: 'remove', text: undefined }),
      conversation: conversation!,
    });
    await expect(talk.send(say('Event ID 20102'))).resolves.toEqual([]);
  });

  it('holds for each channel of a team, and ends for all with the team', async () => {
    const talk = startTalk();
    const channelData = { team: { id: '19:general@thread.tacv2' } };
    await talk.send(channelMessage('watch on', { channelData }));
    cardOf(await talk.send(say('Event ID 20102', { channelData })));
    await talk.send({
      ...messageActivity({ type: 'installationUpdate', action: 'remove', text: undefined, channelData }),
      conversation: { id: '19:general@thread.tacv2', conversationType: 'channel' } as never,
    });
    await expect(talk.send(say('Event ID 20302', { channelData }))).resolves.toEqual([]);
  });
});

it('the bot never answers itself or another bot', async () => {
  const talk = await startWatching();
  await expect(talk.send(say('Event ID 20102', { from: { id: '28:other-bot', name: 'Other' } }))).resolves.toEqual([]);
  await expect(talk.send(say('Event ID 20102', { from: { id: '28:bot', name: 'Me' } }))).resolves.toEqual([]);
});
