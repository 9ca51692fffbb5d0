/** A card of the message extension that is sent to the bot itself asks nothing. */
import { messageActivity } from '../support/activities';
import { startTalk, textOf } from '../support/talk';

const { send } = startTalk();
const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } };

it.each(['', '\n<span itemid="0"><span itemprop="cardId"></span></span>\n', '<attachment id="1"></attachment>'])(
  'a card alone gets no answer, with the text %j',
  async (text) => {
    await expect(send(messageActivity({ text, attachments: [card] }))).resolves.toEqual([]);
  },
);

it('the question beside a card gets its answer', async () => {
  const [reply] = await send(messageActivity({ text: 'and 20202?', attachments: [card] }));
  expect(textOf(reply?.attachments?.[0]?.content)).toContain('RevokeCert_Failure');
});
