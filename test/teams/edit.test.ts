/** Edited and deleted messages: the answer follows its message. */
import type { Activity } from 'botbuilder';
import { channelMessage, messageActivity, type ActivityOverrides } from '../support/activities';
import { cardOf, startTalk, textOf, type Talk } from '../support/talk';

const edited = (activity: Partial<Activity>, overrides: ActivityOverrides = {}): Partial<Activity> => ({
  ...activity,
  ...(overrides as Partial<Activity>),
  type: 'messageUpdate',
  channelData: { eventType: 'editMessage' },
});
const question = (overrides: ActivityOverrides = {}) => channelMessage('20102', { id: '1611060744901', ...overrides });

/** Sends a message and returns the id of its answer. */
async function answerId(talk: Talk, activity: Partial<Activity>): Promise<string | undefined> {
  const replies = await talk.send(activity);
  cardOf(replies);
  return replies[0]?.id;
}

describe('an edited message', () => {
  it('has its answer changed, instead of a second one', async () => {
    const talk = startTalk();
    const id = await answerId(talk, question());
    await expect(talk.send(edited(question(), { text: '<at>Connector Guide</at> 20302' }))).resolves.toEqual([]);
    expect(talk.updated).toHaveLength(1);
    expect(talk.updated[0]?.id).toBe(id);
    expect(textOf(cardOf(talk.updated))).toContain('Upload_Failure');
  });

  it('that still asks the same keeps its answer as it is', async () => {
    const talk = startTalk();
    await answerId(talk, question());
    const activity = edited(question(), { text: '<at>Connector Guide</at> so: 20102!' });
    await expect(talk.send(activity)).resolves.toEqual([]);
    expect([talk.updated, talk.deleted]).toEqual([[], []]);
  });

  it.each([
    ['no longer mentions the bot', { text: '20302', entities: [] }],
    ['is a command now', { text: '<at>Connector Guide</at> watch on' }],
  ])('that %s loses its answer', async (_title, overrides) => {
    const talk = startTalk();
    const id = await answerId(talk, question());
    await expect(talk.send(edited(question(), overrides))).resolves.toEqual([]);
    expect(talk.deleted).toEqual([id]);
    // What was removed is not remembered: the next edit is answered anew.
    cardOf(await talk.send(edited(question())));
  });

  it('that mentions the bot only now gets its first answer', async () => {
    const talk = startTalk();
    await expect(talk.send(question({ text: '20102', entities: [] }))).resolves.toEqual([]);
    expect(textOf(cardOf(await talk.send(edited(question()))))).toContain('PkcsCertIssue_Failure');
  });

  it('can be edited again and again', async () => {
    const talk = startTalk();
    const id = await answerId(talk, question());
    for (const text of ['20302', '20100', '20102']) {
      await talk.send(edited(question(), { text: `<at>Connector Guide</at> ${text}` }));
    }
    expect(talk.updated.map((activity) => activity.id)).toEqual([id, id, id]);
    expect(textOf(talk.updated.at(-1))).toContain('PkcsCertIssue_Failure');
  });

  it.each([
    ['without channel data', undefined],
    ['with an event that nobody knows', { eventType: 'pinMessage' }],
    ['with an event that is no text', { eventType: 5 }],
  ])('%s changes nothing', async (_title, channelData) => {
    const talk = startTalk();
    await answerId(talk, question());
    const activity = { ...edited(question(), { text: '<at>Connector Guide</at> 20302' }), channelData };
    await expect(talk.send(activity)).resolves.toEqual([]);
    expect([talk.updated, talk.deleted]).toEqual([[], []]);
  });
});

describe('a deleted message', () => {
  const deleted = (overrides: ActivityOverrides = {}) => ({
    ...question(overrides),
    type: 'messageDelete',
    text: undefined as never,
    channelData: { eventType: 'softDeleteMessage' },
  });

  it('takes its answer with it, once', async () => {
    const talk = startTalk();
    const id = await answerId(talk, question());
    await talk.send(deleted());
    await talk.send(deleted());
    expect(talk.deleted).toEqual([id]);
  });

  it('that comes back is answered again', async () => {
    const talk = startTalk();
    await answerId(talk, question());
    await talk.send(deleted());
    const activity = { ...edited(question()), channelData: { eventType: 'undeleteMessage' } };
    expect(textOf(cardOf(await talk.send(activity)))).toContain('PkcsCertIssue_Failure');
  });

  it('that was never answered is nothing', async () => {
    const talk = startTalk();
    await expect(talk.send(deleted({ id: '5' }))).resolves.toEqual([]);
    expect(talk.deleted).toEqual([]);
  });

  it('of the personal chat takes its answer with it as well', async () => {
    const talk = startTalk();
    const id = await answerId(talk, messageActivity({ id: '7' }));
    await talk.send({ ...messageActivity({ id: '7' }), type: 'messageDelete' });
    expect(talk.deleted).toEqual([id]);
  });
});

describe('a message that Teams sends again', () => {
  it('is answered once', async () => {
    const talk = startTalk();
    await answerId(talk, question());
    await expect(talk.send(question())).resolves.toEqual([]);
  });

  it('is no other message of the same number elsewhere', async () => {
    const talk = startTalk();
    await answerId(talk, question());
    await answerId(talk, question({ conversation: { id: '19:other@thread.tacv2;messageid=1611060744833' } }));
  });
});
