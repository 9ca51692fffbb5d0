/** The dialog of the message extension: it speaks the language of the text where messages decide, and offers what it shows. */
import { messageActivity } from '../support/activities';
import { startTalk } from '../support/talk';

const { send } = startTalk({ preferMessage: true });
const german = 'Was bedeutet das Ereignis 20102 mit dem Diagnosecode 0x00000400?';

const dialogFor = async (name: string, value: unknown): Promise<string> => {
  const [response] = await send(messageActivity({ type: 'invoke', name, value, text: undefined, locale: 'en-US' }));
  return JSON.stringify(response?.value);
};

it('explains a German message in German', async () => {
  const messagePayload = { body: { contentType: 'html', content: `<p>${german}</p>` } };
  await expect(dialogFor('composeExtension/fetchTask', { messagePayload })).resolves.toContain('Was zu tun ist');
});

it('explains a German text in German, and offers to put the answer into a message', async () => {
  const data = { verb: 'explain', version: 2, language: 'en', text: german };
  const dialog = await dialogFor('composeExtension/submitAction', { data });
  expect(dialog).toContain('Was zu tun ist');
  expect(dialog).toContain('In eine Nachricht einfügen');
});
