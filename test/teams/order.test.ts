/** Messages of a thread are answered one after the other, and what is done with them in between is not lost. */
import type { Activity } from 'botbuilder';
import { channelMessage, messageActivity, type ActivityOverrides } from '../support/activities';
import { cardOf, startTalk, textOf, type Talk } from '../support/talk';

const ask = (text: string, id: string, overrides: ActivityOverrides = {}) => channelMessage(text, { id, ...overrides });
const edit = (activity: Partial<Activity>, text: string, channelData: object = { eventType: 'editMessage' }) => ({
  ...activity,
  type: 'messageUpdate',
  text: `<at>Connector Guide</at> ${text}`,
  channelData,
});
const remove = (activity: Partial<Activity>) => ({ ...activity, type: 'messageDelete', text: undefined as never });
/** What was sent because of several activities that arrive at once. */
async function together(talk: Talk, ...activities: Partial<Activity>[]): Promise<Partial<Activity>[]> {
  await Promise.all(activities.map((activity) => talk.send(activity, { keep: true })));
  return talk.sent();
}

describe('at the same time', () => {
  it('a message and its redelivery get one answer', async () => {
    const talk = startTalk();
    await expect(together(talk, ask('20102', '1'), ask('20102', '1'))).resolves.toHaveLength(1);
  });

  it('a message and its edit get one answer, to the edit', async () => {
    const talk = startTalk();
    const question = ask('20102', '1');
    await expect(together(talk, question, edit(question, '20302'))).resolves.toHaveLength(1);
    expect(textOf(talk.updated)).toContain('Upload_Failure');
  });

  it('a message and its deletion leave no answer', async () => {
    const talk = startTalk();
    const question = ask('20102', '1');
    const [reply] = await together(talk, question, remove(question));
    expect(talk.deleted).toEqual([reply?.id]);
  });

  it('two people who ask the same get one card and a pointer', async () => {
    const talk = startTalk();
    const replies = await together(talk, ask('20102', '1'), ask('20102', '2'));
    expect(replies.map((reply) => textOf(reply).includes('Already answered'))).toEqual([false, true]);
  });

  it('three people whom nobody asked get one card', async () => {
    const talk = startTalk();
    await talk.send(channelMessage('watch on'));
    const said = ['1', '2', '3'].map((id) => ask('Event ID 20302', id, { text: 'Event ID 20302', entities: [] }));
    await expect(together(talk, ...said)).resolves.toHaveLength(2);
  });
});

describe('a deleted message', () => {
  it('is not answered when it arrives behind its deletion', async () => {
    const talk = startTalk();
    await talk.send(remove(ask('20102', '1')));
    await expect(talk.send(ask('20102', '1'))).resolves.toEqual([]);
  });

  it('is not answered because of a late edit', async () => {
    const talk = startTalk();
    await talk.send(ask('20102', '1'));
    await talk.send(remove(ask('20102', '1')));
    await expect(talk.send(edit(ask('20102', '1'), '20302'))).resolves.toEqual([]);
  });
});

describe('a command', () => {
  it.each(['help', 'list failures', 'about', 'language', 'watch'])('“%s” goes with its message', async (text) => {
    const talk = startTalk();
    const [reply] = await talk.send(ask(text, '1'));
    await talk.send(remove(ask(text, '1')));
    expect(talk.deleted).toEqual([reply?.id]);
  });

  it.each([
    ['help', '20102', 'PkcsCertIssue_Failure'],
    ['20102', 'list failures', '31 entries'],
  ])('“%s” becomes “%s” with an edit', async (before, after, shown) => {
    const talk = startTalk();
    await talk.send(ask(before, '1'));
    await expect(talk.send(edit(ask(before, '1'), after))).resolves.toEqual([]);
    expect(textOf(talk.updated)).toContain(shown);
  });

  it('that lists is pointed to like any answer', async () => {
    const talk = startTalk();
    await talk.send(ask('list failures', '1'));
    expect(textOf(cardOf(await talk.send(ask('list failures', '2'))))).toContain('Already answered');
  });

  it('that lists what nobody knows is a question', async () => {
    const card = cardOf(await startTalk().send(messageActivity({ text: 'list bananas' })));
    expect(textOf(card)).toContain('I found no event ID');
  });
});

describe('an edit', () => {
  it('points to what the thread has been told already', async () => {
    const talk = startTalk();
    await talk.send(ask('20102', '1'));
    await talk.send(ask('20302', '2'));
    await talk.send(edit(ask('20302', '2'), '20102'));
    expect(textOf(talk.updated)).toContain('Already answered');
  });

  it('of a question that was pointed leaves the pointer', async () => {
    const talk = startTalk();
    await talk.send(ask('20102', '1'));
    await talk.send(ask('20102 please', '2'));
    await talk.send(edit(ask('20102 please', '2'), '20102 pls'));
    expect(talk.updated).toEqual([]);
  });

  it('finds its answer where Teams leaves the team out', async () => {
    const talk = startTalk();
    const channelData = { team: { id: '19:team' } };
    await talk.send(ask('20102', '1', { channelData }));
    await talk.send(edit(ask('20102', '1'), '20302'));
    expect(talk.updated).toHaveLength(1);
  });
});

it('the same entries in another order are the same question', async () => {
  const talk = startTalk();
  await talk.send(ask('20102 and 20302', '1'));
  expect(textOf(cardOf(await talk.send(ask('20302 and 20102', '2'))))).toContain('Already answered');
});

it('the same id in two channels of a team is two messages', async () => {
  const talk = startTalk();
  const channelData = { team: { id: '19:team' } };
  await talk.send(ask('20102', '1', { channelData }));
  const elsewhere = { channelData, conversation: { id: '19:other@thread.tacv2;messageid=1' } };
  cardOf(await talk.send(ask('20102', '1', elsewhere)));
});

it('an invoke of a bot is accepted like any other', async () => {
  const invoke = {
    type: 'invoke',
    name: 'adaptiveCard/action',
    text: undefined,
    from: { id: '28:other', name: 'Bot' },
  };
  const [response] = await startTalk().send(messageActivity(invoke));
  expect(response?.value).toEqual({ status: 200, body: {} });
});
