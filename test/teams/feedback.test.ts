/** What users tell the operator: thumbs, and what the catalog lacks; their own words only if they tick it. */
import { messageActivity } from '../support/activities';
import { actionsOf, cardOf, press, startTalk, textOf, type Talk } from '../support/talk';

const rate = (talk: Talk, actionValue: unknown, replyToId = '1') =>
  talk.send(
    messageActivity({
      type: 'invoke',
      name: 'message/submitAction',
      replyToId,
      value: { actionName: 'feedback', actionValue },
    }),
  );
const linesOf = (talk: Talk, code: string) => talk.log.filter((line) => line.code === code);

describe('a thumb', () => {
  it('is offered under answers, not under the help', async () => {
    const talk = startTalk();
    const [answer] = await talk.send(messageActivity());
    const [help] = await talk.send(messageActivity({ text: 'help' }));
    expect(answer?.channelData).toEqual({ feedbackLoop: { type: 'default' } });
    expect(help?.channelData).toBeUndefined();
  });

  it.each(['like', 'dislike'])(
    '(%s) becomes a log line and a counter, without the words beside it',
    async (reaction) => {
      const talk = startTalk();
      const [answer] = await talk.send(messageActivity());
      const [response] = await rate(talk, { reaction, feedback: '{"feedbackText":"secret words"}' }, answer?.id);
      expect(response?.value).toEqual({ status: 200, body: {} });
      expect(linesOf(talk, 'FEEDBACK')).toMatchObject([{ reaction, found: ['20102'], commented: true }]);
      expect(talk.counted).toEqual([`feedback ${reaction}`]);
      expect(JSON.stringify(talk.log)).not.toContain('secret');
    },
  );

  it.each([
    ['nothing', undefined],
    ['another reaction', { reaction: 'heart' }],
    ['a text', 'like'],
    ['null', null],
  ])('that is %s is accepted and means nothing', async (_title, actionValue) => {
    const talk = startTalk();
    const [response] = await rate(talk, actionValue);
    expect(response?.value).toEqual({ status: 200, body: {} });
    expect(talk.counted).toEqual([]);
  });
});

describe('Report missing', () => {
  const openForm = async (talk: Talk, text = 'Event 20103 and 0x00000406 and PkcsCertIsue_Failure') =>
    press(talk, cardOf(await talk.send(messageActivity({ text }))), 'Report missing entry');

  it('shows what would be reported, filled in', async () => {
    const form = await openForm(startTalk());
    expect(textOf(form)).toContain('20103, 0x00000406, PkcsCertIsue_Failure');
    expect(JSON.stringify(form)).toContain('"id":"include"');
    expect(actionsOf(form).map(({ title }) => title)).toEqual(expect.arrayContaining(['Send report', 'Back']));
  });

  it.each([
    ['not ticked', { comment: 'secret words', include: 'false' }, undefined],
    ['ticked', { comment: 'my own words', include: 'true' }, 'my own words'],
    ['ticked, with a text as long as a novel', { comment: 'x'.repeat(5000), include: 'true' }, 'x'.repeat(1000)],
    ['ticked, with a text that is none', { comment: { $set: 1 }, include: 'true' }, undefined],
    ['without the fields', {}, undefined],
  ])('sends the ids; the text is %s', async (_title, inputs, comment) => {
    const talk = startTalk();
    const thanks = await press(talk, await openForm(talk), 'Send report', inputs);
    expect(textOf(thanks)).toContain('Reported, thank you');
    const [line] = linesOf(talk, 'REPORT_MISSING');
    expect(line).toMatchObject({ unknown: ['20103', '0x00000406'], misspelt: ['PkcsCertIsue_Failure'] });
    expect(line?.comment).toBe(comment);
    expect(talk.counted).toEqual(['report event', 'report diagnostic-code']);
    expect(JSON.stringify(talk.log)).not.toContain('secret');
  });

  it('leads back to the card without sending', async () => {
    const talk = startTalk();
    expect(textOf(await press(talk, await openForm(talk), 'Back'))).toContain('Event 20103 is not among');
    expect(linesOf(talk, 'REPORT_MISSING')).toEqual([]);
  });

  it('is not offered for somebody else’s event', async () => {
    const card = cardOf(await startTalk().send(messageActivity({ text: 'Source: MsiInstaller Event ID: 11707' })));
    expect(new Set(actionsOf(card).map(({ title }) => title))).toEqual(new Set(['Deutsch']));
  });
});
