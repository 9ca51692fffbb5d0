/** Messages, as Teams really sends them: the right card, or silence. */
import { channelMessage, htmlTwin, mentionOf, messageActivity } from '../support/activities';
import { catalog, messageFor } from '../support/answers';
import { cardOf, startTalk, textOf } from '../support/talk';

const { send, log } = startTalk();
const ask = async (activity: Parameters<typeof send>[0]) => textOf(cardOf(await send(activity)));

describe('a message in the personal chat', () => {
  it('gets the card of the event, alone, with a summary for the notification', async () => {
    const [reply] = await send(messageActivity({ text: 'Event ID 20102' }));
    expect(reply?.text ?? '').toBe('');
    expect(reply?.summary).toMatch(/^20102 · PkcsCertIssue_Failure — ✖ Failure: /);
    expect(reply?.attachments).toHaveLength(1);
  });

  it.each(catalog.entries.map((entry) => [entry.id, entry.name, messageFor(entry)]))(
    'gets the card of %s (%s) in both languages',
    async (_id, name, text) => {
      for (const locale of ['de-DE', 'en-US']) {
        const card = cardOf(await send(messageActivity({ text, locale })));
        expect(card.lang).toBe(locale.slice(0, 2));
        expect(textOf(card)).toContain(name);
      }
    },
  );

  it.each([
    ['de-DE', 'Was zu tun ist'],
    ['de-CH', 'Was zu tun ist'],
    ['en-GB', 'What to do'],
    ['fr-FR', 'What to do'],
  ])('is answered in the language of the locale %s', async (locale, heading) => {
    await expect(ask(messageActivity({ locale }))).resolves.toContain(heading);
  });

  it('takes the locale of the client when the activity has none', async () => {
    const entities = [{ type: 'clientInfo', locale: 'de-DE' }];
    await expect(ask(messageActivity({ locale: undefined, entities }))).resolves.toContain('Was zu tun ist');
  });

  it('is answered in German when it is German and nobody set a locale', async () => {
    await expect(ask(messageActivity({ locale: undefined, text: 'Was ist 20102?' }))).resolves.toContain(
      'Was zu tun ist',
    );
  });

  it('is answered in its own language when the bot is told to go by that', async () => {
    const byMessage = startTalk({ preferMessage: true });
    const card = cardOf(await byMessage.send(messageActivity({ text: 'Was ist 20102?', locale: 'en-US' })));
    expect(card.lang).toBe('de');
  });

  it('never has its text in the log', async () => {
    await send(messageActivity({ text: 'Event 20102 on secret-host-17' }));
    expect(JSON.stringify(log)).not.toContain('secret-host-17');
  });
});

describe('a message in a channel or group chat', () => {
  it('is answered when it mentions the bot', async () => {
    await expect(ask(channelMessage('Ereignis-ID 20102, Diagnosecode 0x00000400'))).resolves.toContain(
      'PKCS_Issue_CA_Unavailable',
    );
  });

  it.each([
    ['a tag without an entity', { text: '<at id="0">Connector Guide</at> 20102' }],
    [
      'a span of the HTML',
      {
        text: 'Connector Guide 20102',
        attachments: [
          htmlTwin(
            '<p><span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Connector Guide</span>&nbsp;20102</p>',
          ),
        ],
      },
    ],
  ])('is answered when only %s mentions the bot', async (_title, overrides) => {
    await expect(ask(channelMessage('', { ...overrides, mentioned: false }))).resolves.toContain(
      'PkcsCertIssue_Failure',
    );
  });

  it.each([
    ['a plain event', channelMessage('20102', { mentioned: false })],
    ['a greeting', channelMessage('hello', { mentioned: false })],
    [
      'a mention of somebody else',
      channelMessage('20102', { entities: [mentionOf({ id: '29:alex', name: 'Alex' })], mentioned: false }),
    ],
    ['a group chat', channelMessage('20102', { mentioned: false, conversation: { conversationType: 'groupChat' } })],
  ])('gets silence without a mention of the bot: %s', async (_title, activity) => {
    await expect(send(activity)).resolves.toEqual([]);
  });
});

describe('a mention', () => {
  const digits = { id: '28:bot', name: 'Bot 20102' };

  it.each([
    ['its digits are no reference', { text: '<at>Bot 20102</at> 20302', entities: [mentionOf(digits)] }],
    ['it stands twice', { text: '<at>Bot 20102</at> <at>Bot 20102</at> 20302', entities: [mentionOf(digits)] }],
    [
      'its entity has another text',
      { text: '<at>Bot 20102</at> 20302', entities: [{ ...mentionOf(digits), text: '<at>@Bot</at>' }] },
    ],
    ['its entity holds a number', { text: '20302', entities: [{ ...mentionOf(digits), text: '2' }] }],
    ['its tag has attributes', { text: '<at id="0">Bot 20102</at>&nbsp;20302\n', entities: [] }],
    [
      'it is a span of the HTML',
      {
        text: 'Bot 20102 20302',
        attachments: [
          htmlTwin(
            '<div><span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Bot 20102</span>&nbsp;20302</div>',
          ),
        ],
      },
    ],
  ])('does not count when %s', async (_title, overrides) => {
    const text = await ask(messageActivity(overrides));
    expect(text).toContain('Upload_Failure');
    expect(text).not.toContain('PkcsCertIssue_Failure');
  });
});

describe('the HTML of a message', () => {
  it('is read where the text is empty', async () => {
    const activity = messageActivity({ text: '', attachments: [htmlTwin('<p>Event&nbsp;20102</p>')] });
    await expect(ask(activity)).resolves.toContain('PkcsCertIssue_Failure');
  });

  it('keeps pasted tags that the text lost', async () => {
    const html = htmlTwin('<p>&lt;EventID Qualifiers="0"&gt;20103&lt;/EventID&gt;</p>');
    await expect(ask(messageActivity({ text: '', attachments: [html] }))).resolves.toContain(
      'Event 20103 is not among',
    );
  });

  it('keeps line ends that the text lost, so numbers do not run together', async () => {
    const html = htmlTwin('<div>20102</div><div>0x00000400</div>');
    await expect(ask(messageActivity({ text: '201020x00000400', attachments: [html] }))).resolves.toContain(
      'PKCS_Issue_CA_Unavailable',
    );
  });

  it.each([
    [
      'an old quotation',
      {
        attachments: [
          htmlTwin(
            '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1611060744833"><strong itemprop="mri" itemid="8:x">Kim 20302</strong><p itemprop="preview">20102</p></blockquote><p>20100</p>',
          ),
        ],
        text: '20100',
      },
    ],
    [
      'a new quotation',
      {
        text: '<quoted messageId="1611060744833"/> 20100',
        entities: [{ type: 'quotedReply', quotedReply: { preview: '20102', messageId: '1611060744833' } }],
      },
    ],
    [
      'a new quotation, as other clients write it',
      { text: '20100', entities: [{ type: 'quotedreply', preview: '20102', messageId: '1611060744833' }] },
    ],
  ])('puts what is quoted behind what is said: %s', async (_title, overrides) => {
    const text = await ask(messageActivity(overrides));
    expect(text.indexOf('20100')).toBeLessThan(text.indexOf('20102'));
    expect(text).not.toContain('20302');
  });
});

describe('an odd activity', () => {
  it.each([
    ['null text and entities', { text: null, entities: null, attachments: null }],
    ['entities that are none', { entities: [null, 5, {}, { type: 'mention' }, { type: 'mention', mentioned: null }] }],
    ['no recipient', { recipient: undefined }],
    ['no sender', { from: undefined }],
    [
      'attachments without content',
      { attachments: [{ contentType: 'text/html' }, { contentType: 'text/html', content: 5 }] },
    ],
    [
      'an emoji as an image',
      { text: '', attachments: [htmlTwin('<p><img itemtype="http://schema.skype.com/Emoji" alt="👍 20102"></p>')] },
    ],
  ])('with %s is answered without a fault', async (_title, overrides) => {
    const { send: tell, log: lines } = startTalk();
    const replies = await tell(messageActivity(overrides as never));
    expect(replies).toHaveLength(1);
    expect(lines.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  it.each([
    'typing',
    'messageReaction',
    'messageUpdate',
    'messageDelete',
    'endOfConversation',
    'event',
    'somethingNew',
  ])('of the type %s is accepted quietly', async (type) => {
    await expect(send({ ...messageActivity(), type })).resolves.toEqual([]);
  });

  it.each([
    ['the bot itself', { from: { id: '28:bot', name: 'x' } }],
    ['another bot', { from: { id: '28:other', name: 'x', role: 'skill' } }],
  ])('from %s is never answered', async (_title, overrides) => {
    await expect(send(messageActivity(overrides))).resolves.toEqual([]);
  });
});
