/** A failed turn: a calm card for the user, the same reference for the operator. */
import { createCards, type Cards } from '../../src/cards/create-cards';
import { messageActivity } from '../support/activities';
import { catalog } from '../support/recognise';
import { cardOf, startTalk, textOf } from '../support/talk';

const shipped = createCards(catalog);

/** Cards that fail for every answer but the error's own. */
const broken: Cards = {
  render(answer) {
    if (answer.kind !== 'error') throw new Error('secret detail of the inside');
    return shipped.render(answer);
  },
};

describe('a turn that fails', () => {
  it('is told with a reference that the log has too, and nothing of the inside', async () => {
    const { send, log } = startTalk({ cards: broken });
    const text = textOf(cardOf(await send(messageActivity({ text: 'Ereignis 20102', locale: 'de-DE' }))));
    const [, reference] = /Referenz ([0-9A-F]{8})/.exec(text) ?? [];
    expect(reference).toBeDefined();
    expect(text).not.toContain('secret detail');
    const [line] = log.filter(({ level }) => Number(level) >= 50);
    expect(line).toMatchObject({ reference, code: 'TURN_FAILED', cause: expect.stringContaining('secret detail') });
  });

  it('answers an invoke with the error card in place and status 200', async () => {
    const { send } = startTalk({ cards: broken });
    const value = {
      action: { type: 'Action.Execute', data: { verb: 'open', version: 1, ids: ['20102'], language: 'en' } },
    };
    const [response] = await send(messageActivity({ type: 'invoke', name: 'adaptiveCard/action', value }));
    expect(response).toMatchObject({ type: 'invokeResponse', value: { status: 200, body: { statusCode: 200 } } });
    expect(textOf(response)).toContain('Reference');
  });

  it('is only logged when the error card fails as well', async () => {
    const { send, log } = startTalk({
      cards: {
        render() {
          throw new Error('no card at all');
        },
      },
    });
    await expect(send(messageActivity())).resolves.toEqual([]);
    expect(log.map(({ code }) => code)).toEqual(['TURN_FAILED', 'ERROR_CARD_FAILED']);
  });
});
