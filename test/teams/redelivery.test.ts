/** Teams delivers an activity again when it has waited too long: it is answered once, and an edit is no redelivery. */
import { createCards, type Cards } from '../../src/cards/create-cards';
import { SendError } from '../../src/server/sending/send-error';
import { channelMessage, messageActivity } from '../support/activities';
import { catalog } from '../support/recognise';
import { actionsOf, cardOf, startTalk, textOf } from '../support/talk';

const shipped = createCards(catalog);
const edited = (text: string, second: number) =>
  channelMessage(text, {
    id: '1611060744901',
    type: 'messageUpdate',
    channelData: { eventType: 'editMessage' },
    timestamp: new Date(Date.UTC(2026, 10, 25, 10, 0, second)),
  });

/** Cards of which the first few fail. */
function failing(error: Error, times = 1): Cards {
  let left = times;
  return {
    render(...answer) {
      if (answer[0].kind === 'error' || left === 0) return shipped.render(...answer);
      left -= 1;
      throw error;
    },
  };
}

describe('an activity that comes twice', () => {
  it.each([
    ['a question', messageActivity({ id: '1' })],
    ['a question of no use', messageActivity({ id: '1', text: 'good morning' })],
    ['a command', messageActivity({ id: '1', text: 'help' })],
    ['a setting', messageActivity({ id: '1', text: 'language de' })],
    ['a mention', channelMessage('20102', { id: '1' })],
    ['a submit', messageActivity({ id: '1', text: '', value: { verb: 'open', version: 1, ids: ['20102'] } })],
    ['an installation', messageActivity({ id: '1', type: 'installationUpdate', action: 'add' })],
  ])('is answered once: %s', async (_title, activity) => {
    const talk = startTalk();
    await expect(talk.send(activity)).resolves.toHaveLength(1);
    await expect(talk.send(activity)).resolves.toEqual([]);
    expect(talk.log.map(({ outcome }) => outcome)).toEqual(['answered', 'redelivered']);
  });

  it('is answered once while the first delivery is still being answered', async () => {
    const talk = startTalk();
    const both = await Promise.all([1, 2, 3].map(() => talk.send(messageActivity({ id: '1', text: 'help' }))));
    expect(new Set(both.flat().map(({ id }) => id)).size).toBe(1);
    expect(talk.log.map(({ outcome }) => outcome).sort()).toEqual(['answered', 'redelivered', 'redelivered']);
  });

  it('is answered by the second delivery when the first one failed', async () => {
    const talk = startTalk({ cards: failing(new Error('inside')) });
    expect(textOf(cardOf(await talk.send(messageActivity({ id: '1' }))))).toContain('Reference');
    expect(textOf(cardOf(await talk.send(messageActivity({ id: '1' }))))).toContain('PkcsCertIssue_Failure');
    await expect(talk.send(messageActivity({ id: '1' }))).resolves.toEqual([]);
  });

  it('is left alone when nobody knows whether its answer was posted', async () => {
    const error = new SendError({ code: 'SEND_TIMEOUT', mayHaveArrived: true, isTransient: true });
    const talk = startTalk({ cards: failing(error) });
    await expect(talk.send(messageActivity({ id: '1' }))).resolves.toEqual([]);
    await expect(talk.send(messageActivity({ id: '1' }))).resolves.toEqual([]);
    expect(talk.log).toMatchObject([
      { outcome: 'undelivered', code: 'SEND_TIMEOUT', mayHaveArrived: true },
      { outcome: 'redelivered' },
    ]);
  });

  it('is answered by the second delivery when its answer surely was not posted, and Teams hears of it', async () => {
    const error = new SendError({ code: 'SEND_THROTTLED', status: 429, mayHaveArrived: false, isTransient: true });
    const talk = startTalk({ cards: failing(error) });
    await expect(talk.send(messageActivity({ id: '1' }))).rejects.toBe(error);
    cardOf(await talk.send(messageActivity({ id: '1' })));
  });

  it('counts a report once, and answers the second press like the first', async () => {
    const talk = startTalk();
    const open = async (card: unknown, title: string, id: string) => {
      const action = actionsOf(card as never).find((candidate) => candidate.title === title);
      const value = { action: { type: 'Action.Execute', data: action?.data } };
      const activity = messageActivity({ id, type: 'invoke', name: 'adaptiveCard/action', value });
      const [response] = await talk.send(activity);
      return (response?.value as { body: { value: unknown } }).body.value;
    };
    const answer = cardOf(await talk.send(messageActivity({ text: 'Event ID 20103' })));
    const form = await open(answer, 'Report missing entry', 'f:1');
    const thanks = await open(form, 'Send report', 'f:2');
    await expect(open(form, 'Send report', 'f:2')).resolves.toEqual(thanks);
    expect(talk.counted).toEqual(['report event']);
  });
});

describe('what is no redelivery', () => {
  it('is another activity with the same id: an edit, and the edit of an edit, back to the first text', async () => {
    const talk = startTalk();
    await talk.send(channelMessage('20102', { id: '1611060744901' }));
    for (const [second, text] of ['20302', '20102', '20302'].entries()) await talk.send(edited(text, second));
    const names = talk.updated.map((activity) => /\w+_Failure/.exec(textOf(activity))?.[0]);
    expect(names).toEqual(['Upload_Failure', 'PkcsCertIssue_Failure', 'Upload_Failure']);
  });

  it('is the same id in another conversation', async () => {
    const talk = startTalk();
    await talk.send(messageActivity({ id: '1' }));
    cardOf(await talk.send(messageActivity({ id: '1', conversation: { id: 'a:personal-2' } })));
  });

  it('is an activity without an id', async () => {
    const talk = startTalk();
    await talk.send(messageActivity());
    cardOf(await talk.send(messageActivity()));
  });
});

it('answers an edit after its message, however close it follows: one answer, changed', async () => {
  const talk = startTalk();
  const message = talk.send(channelMessage('20102', { id: '1611060744901' }));
  await Promise.all([message, talk.send(edited('20302', 1))]);
  expect(talk.log.map(({ turn, outcome }) => [turn, outcome])).toEqual([
    ['message', 'answered'],
    ['edit', 'answered'],
  ]);
  expect(talk.updated).toHaveLength(1);
});
