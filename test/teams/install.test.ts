/** The welcome: one card where the bot was added, none for people. */
import { bot, messageActivity, user, type ActivityOverrides } from '../support/activities';
import { cardOf, startTalk, textOf } from '../support/talk';

const installed = (overrides: ActivityOverrides = {}) =>
  messageActivity({ type: 'installationUpdate', action: 'add', text: undefined, locale: undefined, ...overrides });
const added = (overrides: ActivityOverrides = {}) =>
  messageActivity({
    type: 'conversationUpdate',
    membersAdded: [bot],
    text: undefined,
    locale: undefined,
    ...overrides,
  });

describe('an installation', () => {
  it.each([
    ['installationUpdate first', [installed(), added()]],
    ['conversationUpdate first', [added(), installed()]],
    [
      'in a team, whose thread id varies',
      [
        installed({ conversation: { id: '19:a@thread.tacv2', conversationType: 'channel' } }),
        added({ conversation: { id: '19:a@thread.tacv2;messageid=1', conversationType: 'channel' } }),
      ],
    ],
  ])('is welcomed once: %s', async (_title, [first, second]) => {
    const { send } = startTalk();
    expect(textOf(cardOf(await send(first!)))).toContain('Connector Guide is ready');
    await expect(send(second!)).resolves.toEqual([]);
  });

  it('is welcomed again after the bot was removed', async () => {
    const { send } = startTalk();
    await send(installed());
    await send(installed({ action: 'remove' }));
    expect(textOf(cardOf(await send(installed({ action: 'Add' }))))).toContain('Connector Guide is ready');
  });

  it('is welcomed in each conversation', async () => {
    const { send } = startTalk();
    await send(installed());
    cardOf(await send(installed({ conversation: { id: '19:other@thread.v2', conversationType: 'groupChat' } })));
  });

  it('is welcomed in German where the event says so', async () => {
    const { send } = startTalk();
    expect(textOf(cardOf(await send(installed({ locale: 'de-DE' }))))).toContain('Connector Guide ist bereit');
  });

  it.each([
    ['a member who joins', added({ membersAdded: [user] })],
    ['a member who leaves', added({ membersAdded: [], membersRemoved: [user] })],
    ['an upgrade', installed({ action: 'add-upgrade' })],
    ['a renamed channel', added({ membersAdded: undefined })],
    ['members that are none', added({ membersAdded: [null, {}] as never })],
    ['no recipient', added({ recipient: undefined as never })],
  ])('is not seen in %s', async (_title, activity) => {
    await expect(startTalk().send(activity)).resolves.toEqual([]);
  });
});
