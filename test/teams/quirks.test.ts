/** What Teams really sends, shape by shape, and what the user gets for it. Shapes are Microsoft's documentation's and public reports'. */
import type { Activity } from 'botbuilder';
import {
  bot,
  channelMessage,
  htmlTwin,
  mentionOf,
  messageActivity,
  type ActivityOverrides,
} from '../support/activities';
import { actionsOf, startTalk, textOf } from '../support/talk';

const mentionSpan = '<span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Connector Guide</span>';
const personal = (overrides: object): Partial<Activity> => messageActivity(overrides);
const inChannel = (overrides: object): Partial<Activity> =>
  channelMessage('', { mentioned: false, ...(overrides as ActivityOverrides) });
const snippetCard = {
  contentType: 'application/vnd.microsoft.card.codesnippet',
  content: '{"codeSnippetUrl":"../hostedContents/abc/$value"}',
};

/** [what arrives, the activity, what the answer says, what it does not say] */
const answered: [string, Partial<Activity>, string[], string[]?][] = [
  [
    'a mention with digits in the name',
    inChannel({
      text: '<at>Bot 20102</at> 20302',
      recipient: { id: '28:b', name: 'Bot 20102' },
      entities: [mentionOf({ id: '28:b', name: 'Bot 20102' })],
    }),
    ['Upload_Failure'],
    ['PkcsCertIssue'],
  ],
  [
    'an entity whose text is not that of the message',
    inChannel({
      text: '<at>Connector Guide</at> 20302',
      entities: [{ ...mentionOf(bot), text: '<at>@Connector Guide</at>' }],
    }),
    ['Upload_Failure'],
  ],
  [
    'two mentions of the bot',
    inChannel({ text: '<at>Connector Guide</at> <at>Connector Guide</at> 20302', entities: [mentionOf(bot)] }),
    ['Upload_Failure'],
  ],
  [
    'a name that is split over two tags',
    inChannel({
      text: '<at>Connector</at>&nbsp;<at>Guide</at> 20302',
      entities: [
        { ...mentionOf(bot), text: '<at>Connector</at>' },
        { ...mentionOf(bot), text: '<at>Guide</at>' },
      ],
    }),
    ['Upload_Failure'],
  ],
  ['a tag with attributes', inChannel({ text: '<at id="0">Connector Guide</at> 20302' }), ['Upload_Failure']],
  [
    'a mention that is a span of the HTML',
    inChannel({ text: 'Connector Guide 20302', attachments: [htmlTwin(`<div>${mentionSpan}&nbsp;20302</div>`)] }),
    ['Upload_Failure'],
  ],
  [
    'a blank that does not break, as a character and as an entity',
    personal({ text: 'Ereignis-ID\u00a020302&nbsp;' }),
    ['Upload_Failure'],
  ],
  ['a line end behind everything', personal({ text: 'Event ID 20302\n' }), ['Upload_Failure']],
  [
    'a text whose line ends are lost',
    personal({
      text: 'siehe 203020x00000400',
      attachments: [htmlTwin('<div>siehe</div><div>20302</div><div>0x00000400</div>')],
    }),
    ['Upload_Failure', 'The certification authority cannot be reached'],
  ],
  [
    'an HTML twin with a pasted block',
    personal({ text: 'Event 20302', attachments: [htmlTwin('<div itemprop="copy-paste-block">Event 20302</div>')] }),
    ['Upload_Failure'],
  ],
  [
    'a message that is HTML alone, its entities encoded once',
    personal({ text: '', attachments: [htmlTwin('<p>Event&#160;20302 &amp;amp; more &#x110000;</p>')] }),
    ['Upload_Failure'],
  ],
  [
    'tags that vanish from the text',
    personal({ text: 'Data', attachments: [htmlTwin('<p>&lt;EventID Qualifiers="0"&gt;20302&lt;/EventID&gt;</p>')] }),
    ['Upload_Failure'],
  ],
  [
    'an old quoted reply with nothing but a mention',
    inChannel({
      text: 'Connector Guide',
      attachments: [
        htmlTwin(
          `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1611060744833"><strong itemprop="mri" itemid="8:orgid:1">Kim</strong><span itemprop="time" itemid="1"></span><p itemprop="preview">Event 20302 since noon</p></blockquote><p>${mentionSpan}</p>`,
        ),
      ],
    }),
    ['Upload_Failure'],
  ],
  [
    'an old quoted reply in words alone',
    inChannel({
      text: 'Connector Guide',
      attachments: [
        htmlTwin(
          `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><p itemprop="copy">the connector certificate has expired</p></blockquote><p>${mentionSpan}</p>`,
        ),
      ],
    }),
    ['Certificate_Expired'],
  ],
  [
    'a new quoted reply, whose message id is no code',
    inChannel({
      text: '<quoted messageId="1611060744833"/> <at>Connector Guide</at>',
      entities: [
        mentionOf(bot),
        { type: 'quotedReply', quotedReply: { messageId: '1611060744833', senderName: 'Kim', preview: 'Event 20302' } },
      ],
    }),
    ['Upload_Failure'],
  ],
  [
    'a forwarded message',
    inChannel({
      text: 'Connector Guide',
      attachments: [
        htmlTwin(
          `<p>${mentionSpan}</p><blockquote itemscope itemtype="http://schema.skype.com/Forward"><p>Event 20302</p></blockquote>`,
        ),
      ],
    }),
    ['Upload_Failure'],
  ],
  [
    'a reference to a forwarded message',
    personal({
      text: '',
      attachments: [
        { contentType: 'forwardedMessageReference', content: '{"originalMessageContent":"<p>Event 20302</p>"}' },
      ],
    }),
    ['Upload_Failure'],
  ],
  [
    'a reference to a quoted message',
    personal({
      text: '',
      attachments: [
        { contentType: 'messageReference', content: '{"messageId":"1611060744833","messagePreview":"Event 20302"}' },
      ],
    }),
    ['Upload_Failure'],
  ],
  [
    'a code block',
    personal({
      text: '',
      attachments: [
        htmlTwin('<codeblock class="Text"><code>Source : Microsoft Intune Connector<br>Id : 20302</code></codeblock>'),
      ],
    }),
    ['Upload_Failure'],
  ],
  [
    'preformatted text',
    personal({ text: '', attachments: [htmlTwin('<pre>\n  EventID\n  20302\n</pre>')] }),
    ['Upload_Failure'],
  ],
  [
    'a code snippet card beside a question',
    personal({ text: 'Event 20302, see the snippet', attachments: [snippetCard] }),
    ['Upload_Failure', 'I could not read the code snippet'],
  ],
  [
    'a code snippet card alone',
    personal({ text: '', attachments: [snippetCard] }),
    ['There is a code snippet in this message, but Teams does not pass its text on to me.'],
  ],
  [
    'a code snippet card beside an unknown event',
    personal({ text: 'Event 20103', attachments: [snippetCard] }),
    ['Event 20103 is not among', 'I could not read the code snippet'],
  ],
  [
    'an emoji that is an image',
    personal({
      text: 'Event 20302 (like)',
      attachments: [
        { contentType: 'image/*', contentUrl: 'https://x.example/1' },
        htmlTwin('<p>Event 20302 <img itemtype="http://schema.skype.com/Emoji" alt="👍"></p>'),
      ],
    }),
    ['Upload_Failure'],
  ],
  ['invisible characters within a number', personal({ text: 'Event 20\u200b3\u00ad02' }), ['Upload_Failure']],
  ['full-width digits', personal({ text: 'Ereignis ２０３０２' }), ['Upload_Failure']],
  ['look-alikes in a code', personal({ text: '0×OOOOO411' }), ['CRPSCEPChallenge_Expired']],
  ['smart quotes', personal({ text: '“0x00000411”' }), ['CRPSCEPChallenge_Expired']],
  ['no text at all', personal({ text: null, entities: null, attachments: null }), ['Try one']],
  ['only a mention', inChannel({ text: '<at>Connector Guide</at>', entities: [mentionOf(bot)] }), ['Try one']],
  [
    'a locale of the client alone, with a region',
    personal({ text: '20302', locale: undefined, entities: [{ type: 'clientInfo', locale: 'de-CH' }] }),
    ['Was zu tun ist'],
  ],
  ['a paste as long as Teams takes', personal({ text: `${'x '.repeat(14_000)} Event 20302` }), ['Upload_Failure']],
  [
    'a submitted card without a text',
    personal({ text: null, replyToId: '1', value: { verb: 'open', version: 1, ids: ['20302'], language: 'en' } }),
    ['Upload_Failure'],
  ],
  [
    'a messageBack with a text and data',
    personal({ text: 'Event 20302', value: { any: 'thing' } }),
    ['Upload_Failure'],
  ],
  [
    'numbers that are no codes',
    personal({ text: 'KB4457481, 6.1806.20102.0, 20.102, 20,102, 1611060744833' }),
    ['I found no event ID'],
  ],
  [
    'a link whose address holds a number',
    personal({
      text: 'https://x.example/help/20302/a',
      attachments: [htmlTwin('<p><a href="https://x.example/20102">the help</a></p>')],
    }),
    ['I found no event ID'],
  ],
  ['digits that are emoji', personal({ text: '2️⃣0️⃣1️⃣0️⃣2️⃣' }), ['Try one']],
];

/** [what arrives, the activity] */
const silent: [string, Partial<Activity>][] = [
  ['a channel message that mentions nobody', inChannel({ text: '20302' })],
  [
    'a reply to the bot’s own post without a mention',
    inChannel({ text: 'thanks, 20302 too', replyToId: '1611060744834' }),
  ],
  [
    'a message of another bot',
    inChannel({
      text: '<at>Connector Guide</at> 20302',
      entities: [mentionOf(bot)],
      from: { id: '28:other', name: 'Other' },
    }),
  ],
  ['its own message', personal({ from: bot })],
  [
    'a reaction',
    personal({ type: 'messageReaction', text: undefined, reactionsAdded: [{ type: 'like' }], replyToId: '1' }),
  ],
  ['a read receipt', personal({ type: 'event', name: 'application/vnd.microsoft.readReceipt', text: undefined })],
  ['typing', personal({ type: 'typing', text: undefined })],
  ['an edit without channel data', personal({ type: 'messageUpdate' })],
  [
    'a deletion of a message that was not answered',
    personal({ type: 'messageDelete', text: undefined, channelData: { eventType: 'softDeleteMessage' } }),
  ],
  ['an upgrade of the app', personal({ type: 'installationUpdate', action: 'add-upgrade', text: undefined })],
  ['people who join', personal({ type: 'conversationUpdate', membersAdded: [{ id: '29:new' }], text: undefined })],
  [
    'a renamed team',
    personal({ type: 'conversationUpdate', channelData: { eventType: 'teamRenamed' }, text: undefined }),
  ],
  ['a kind that nobody knows', personal({ type: 'somethingNew', text: '20302' })],
];

describe('what Teams sends:', () => {
  it.each(answered)('%s', async (_title, activity, says, saysNot = []) => {
    const { send, log } = startTalk();
    const replies = await send(activity);
    expect(replies).toHaveLength(1);
    for (const text of says) expect(textOf(replies)).toContain(text);
    for (const text of saysNot) expect(textOf(replies)).not.toContain(text);
    expect(log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  it.each(silent)('%s gets silence', async (_title, activity) => {
    const { send, log } = startTalk();
    await expect(send(activity)).resolves.toEqual([]);
    expect(log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });
});

describe('what Teams wants:', () => {
  it('a card alone, without a text beside it, and a summary for the notification', async () => {
    const [reply] = await startTalk().send(personal({ text: '20302' }));
    expect(reply).toMatchObject({ summary: expect.stringContaining('20302 · Upload_Failure') });
    expect(reply?.text ?? '').toBe('');
  });

  it('nothing of the user’s Markdown and links as live text', async () => {
    const [reply] = await startTalk().send(personal({ text: 'Source: [click](https://evil.example) Event ID: 11707' }));
    expect(JSON.stringify(reply?.attachments)).not.toMatch(/"(url|text)":"[^"]*\]\(https:\/\/evil/);
  });

  it('a fallback for every button that a client may not know', async () => {
    const [reply] = await startTalk().send(personal({ text: '20302' }));
    const executes = actionsOf(reply?.attachments?.[0]?.content as never).filter(
      ({ type }) => type === 'Action.Execute',
    );
    expect(executes.length).toBeGreaterThan(2);
    for (const { data, fallback } of executes) expect(fallback).toMatchObject({ type: 'Action.Submit', data });
  });
});
