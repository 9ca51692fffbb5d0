/** A result of the message extension's search: two lines that fit a narrow list. */
import { messageActivity } from '../support/activities';
import { startTalk } from '../support/talk';

it('a result names the entry in its first line and how it ended in the second', async () => {
  const value = { parameters: [{ name: 'query', value: '20102' }] };
  const query = messageActivity({ type: 'invoke', name: 'composeExtension/query', value, text: undefined });
  const [response] = await startTalk().send(query);
  expect(response?.value).toMatchObject({
    body: {
      composeExtension: {
        attachments: [
          {
            preview: {
              content: {
                title: '20102 · PkcsCertIssue_Failure',
                text: expect.stringMatching(/^✖ Failure: A PKCS certificate/),
              },
            },
          },
        ],
      },
    },
  });
});
