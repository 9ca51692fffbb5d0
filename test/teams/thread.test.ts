/** A thread gets an answer once in ten minutes; then it gets a pointer to it. */
import { channelMessage, messageActivity } from '../support/activities';
import { actionsOf, cardOf, press, startTalk, textOf } from '../support/talk';

const minutes = 60_000;
const ask = (text: string, overrides = {}) => channelMessage(text, overrides);

describe('the same question in the same thread', () => {
  it('gets a pointer to the answer, which can be shown again', async () => {
    const talk = startTalk();
    const first = cardOf(await talk.send(ask('20102')));
    const pointer = cardOf(await talk.send(ask('Event ID 20102, please')));
    expect(textOf(pointer)).toContain('Already answered');
    expect(textOf(pointer)).toContain('20102 · PkcsCertIssue_Failure — ✖ Failure');
    expect(textOf(pointer)).not.toContain('What to do');
    expect(textOf(await press(talk, pointer, 'Show it again'))).toBe(textOf(first));
  });

  it('has a link to the answer where Teams has one', async () => {
    const talk = startTalk();
    const team = { tenant: { id: 'tenant-1' }, team: { id: '19:team', aadGroupId: 'group-1' } };
    const [reply] = await talk.send(ask('20102', { channelData: team, id: '1' }));
    // Teams gives answers the time as their id; the test adapter makes one of its own.
    expect(reply?.id).toBeDefined();
    const pointer = cardOf(await talk.send(ask('20102', { channelData: team, id: '2' })));
    expect(actionsOf(pointer).map(({ type }) => type)).not.toContain('Action.OpenUrl');
  });

  it('is answered anew after ten minutes', async () => {
    const talk = startTalk();
    await talk.send(ask('20102'));
    talk.wait(10 * minutes);
    expect(textOf(cardOf(await talk.send(ask('20102'))))).toContain('What to do');
  });

  it.each([
    ['another event', ask('20302')],
    ['the event with a code', ask('20102 with 0x00000400')],
    ['another language', ask('20102', { locale: 'de-DE' })],
    ['another thread', ask('20102', { conversation: { id: '19:incidents@thread.tacv2;messageid=1611060744999' } })],
    ['another channel', ask('20102', { conversation: { id: '19:other@thread.tacv2;messageid=1611060744833' } })],
  ])('is not %s', async (_title, activity) => {
    const talk = startTalk();
    await talk.send(ask('20102'));
    expect(textOf(cardOf(await talk.send(activity)))).not.toMatch(/Already answered|Schon beantwortet/);
  });

  it('is answered again in a chat of one’s own, where only one person asks', async () => {
    const talk = startTalk();
    await talk.send(messageActivity());
    expect(textOf(cardOf(await talk.send(messageActivity())))).toContain('What to do');
  });

  it('is answered again after its answer was taken back', async () => {
    const talk = startTalk();
    await talk.send(ask('20102', { id: '1' }));
    await talk.send({ ...ask('20102', { id: '1' }), type: 'messageDelete' });
    expect(textOf(cardOf(await talk.send(ask('20102', { id: '2' }))))).toContain('What to do');
  });

  it('may be a request for help, as often as one likes', async () => {
    const talk = startTalk();
    await talk.send(ask('help'));
    expect(textOf(cardOf(await talk.send(ask('help'))))).toContain('Try one');
  });
});
