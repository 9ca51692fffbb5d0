/** Pressed buttons: they need no mention, work after a deployment, and never end in a fault. */
import { viewOf } from '../../src/answers/view';
import { createCardAction } from '../../src/cards/card-action';
import { channelMessage, messageActivity } from '../support/activities';
import { cardOf, startTalk, textOf } from '../support/talk';

const { send, log } = startTalk();
const open = createCardAction({ verb: 'open', view: viewOf(['20100']) }, 'de');
const invoke = (name: string, value: unknown) =>
  messageActivity({ type: 'invoke', name, value, text: undefined, locale: 'en-US' });
const bodyOf = async (name: string, value: unknown): Promise<Record<string, unknown>> => {
  const [response] = await send(invoke(name, value));
  expect(response).toMatchObject({ type: 'invokeResponse', value: { status: 200 } });
  return (response?.value as { body: Record<string, unknown> }).body;
};

describe('an Action.Submit', () => {
  it('is answered in a channel without a mention, in the language of its card', async () => {
    const pressed = channelMessage('', { mentioned: false, text: undefined, value: open, replyToId: '1' });
    const card = cardOf(await send(pressed));
    expect(card.lang).toBe('de');
    expect(textOf(card)).toContain('PkcsCertIssue_Success');
  });

  it('of another app gets silence in a channel', async () => {
    await expect(send(channelMessage('', { mentioned: false, text: undefined, value: { foo: 1 } }))).resolves.toEqual(
      [],
    );
  });

  it.each([
    ['an unknown verb', { verb: 'close', version: 1, ids: ['20102'] }],
    ['another app', { msteams: { type: 'task/fetch' } }],
    ['an id that is gone', { ...open, view: viewOf(['99999']) }],
    ['nothing', {}],
  ])('with the data of %s gets the help', async (_title, value) => {
    expect(textOf(cardOf(await send(messageActivity({ text: undefined, value }))))).toContain('Connector Guide');
  });
});

describe('an Action.Execute', () => {
  it('gets the card that takes the place of the old one, in its language', async () => {
    const body = await bodyOf('adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'open', data: open } });
    expect(body).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { lang: 'de' },
    });
    expect(textOf(body.value)).toContain('PkcsCertIssue_Success');
  });

  it.each([
    ['no value', undefined],
    ['null', null],
    ['no action', {}],
    ['a null action', { action: null }],
    ['another kind of action', { action: { type: 'Action.Submit', data: open } }],
  ])('with %s gets the documented error', async (_title, value) => {
    await expect(bodyOf('adaptiveCard/action', value)).resolves.toMatchObject({
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { code: 'BadRequest' },
    });
  });

  it.each([
    ['no data', undefined],
    ['a text', 'open'],
    ['a later version', { ...open, version: 3 }],
    ['ids that are none', { ...open, view: { kind: 'found', ids: [5, null] } }],
    ['too many ids', { ...open, view: viewOf(Array<string>(1000).fill('20102')) }],
    ['50 KB of data', { ...open, more: 'x'.repeat(50_000) }],
    ['the view of another app', { ...open, view: { kind: 'dashboard', ids: ['20102'] } }],
  ])('with %s gets the help in place', async (_title, data) => {
    const body = await bodyOf('adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'open', data } });
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(textOf(body.value)).toContain('Connector Guide');
  });
});

it.each(['task/fetch', 'composeExtension/queryLink', 'message/submitAction', 'something/new', 'constructor'])(
  'an invoke %s that the bot does not know is accepted',
  async (name) => {
    await expect(bodyOf(name, { any: 'thing' })).resolves.toEqual({});
    expect(log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  },
);
