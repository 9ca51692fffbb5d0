/** What somebody writes or forges stays what it is: no markup in a card, no link, no template, no line of the log. */
import type { Activity } from 'botbuilder';
import { channelMessage, htmlTwin, messageActivity, user } from '../support/activities';
import { nodesOf } from '../support/nodes-of';
import { startTalk } from '../support/talk';

const hostile = [
  '[klick](https://evil.example)',
  'https://evil.example/x',
  '**evil** _evil_',
  '# evil',
  '${evil}',
  '{{evil}}',
  '<at>evil</at>',
  '<img src="https://evil.example">',
  'evil\n{"level":60,"msg":"evil"}',
  '__proto__ evil',
];

const event = (source: string) => `<Event><System><Provider Name="${source}"/><EventID>1000</EventID></System></Event>`;

const unknown = (text: string) => ({ unknown: [{ id: text, family: 'event' }], foreign: [{ id: text, source: text }] });
const forged = (text: string) => {
  const rest = { ...unknown(text), misspelt: [{ text, suggested: [text] }] };
  return [
    { kind: 'unknown', rest },
    { kind: 'found', ids: ['20102', text], rest },
    { kind: 'search', ids: [text] },
    { kind: 'list', request: text },
    { kind: 'digest', pairs: `0;${text},${text},3,,`, records: 3, rest },
  ];
};

/** Every entrance of the bot for a text of somebody. */
const entrances = (text: string): Partial<Activity>[] => {
  const from = { ...user, name: text };
  const invoke = (name: string, value: unknown) =>
    messageActivity({ type: 'invoke', name, value, text: undefined, from });
  const press = (verb: string, view: unknown, more: object = {}) =>
    invoke('adaptiveCard/action', {
      action: { type: 'Action.Execute', verb, data: { verb, version: 2, language: 'en', view, ...more } },
    });
  return [
    messageActivity({ text, from }),
    messageActivity({ text: `20102 ${text} 0x00000400`, from }),
    messageActivity({ text: `event 20103 ${text} PkcsCertIsue_Failure`, from }),
    messageActivity({ text: event(text) }),
    messageActivity({ text: `20102\n${event(text)}` }),
    messageActivity({ text: '20102', locale: text }),
    messageActivity({ text: `Sprache ${text}` }),
    messageActivity({ text: `list ${text}` }),
    messageActivity({ text: `list failures ${text}` }),
    messageActivity({ text: `which events are failures ${text}` }),
    messageActivity({ text: '', attachments: [htmlTwin(`<p>20102 ${text}</p><blockquote>${text}</blockquote>`)] }),
    messageActivity({ text: '?', entities: [{ type: 'quotedReply', quotedReply: { preview: `20102 ${text}` } }] }),
    channelMessage(`20102 ${text}`, { conversation: { name: text }, channelData: { team: { id: text } } }),
    messageActivity({ type: 'messageUpdate', channelData: { eventType: 'editMessage' }, text: `20102 ${text}` }),
    invoke(text, { text }),
    invoke('composeExtension/query', { parameters: [{ name: 'query', value: text }] }),
    invoke('composeExtension/fetchTask', {
      commandId: 'explainMessage',
      messagePayload: { body: { contentType: 'html', content: `20102 ${text}` } },
    }),
    invoke('message/submitAction', { actionName: 'feedback', actionValue: { reaction: text, feedback: text } }),
    ...forged(text).flatMap((view) => [
      press('open', view, { back: [view] }),
      press('report', view),
      press('send-report', view, { comment: text }),
    ]),
    press(text, text),
  ];
};

/** What Teams reads as Markdown, or as an address, on a card; and what a message extension shows besides. */
function livingTexts(sent: unknown): string[] {
  return nodesOf(sent).flatMap((node) => {
    const { type, text, url, title, value } = node;
    // A TextRun is plain text in every host (adaptivecards.io, "RichTextBlock"), and so is what a field is filled with.
    const read = type === 'TextRun' || type === 'Input.Text' ? [] : [text, title, value];
    return [...read, url].filter((found): found is string => typeof found === 'string');
  });
}

it.each(hostile)('stays what it is: %s', async (text) => {
  for (const [at, activity] of entrances(text).entries()) {
    const talk = startTalk();
    const sent = await talk.send(activity);
    const living = livingTexts([sent, talk.updated]).filter((found) => /evil|klick/.test(found));
    expect([at, living]).toEqual([at, []]);
    expect([at, JSON.stringify(talk.log)]).toEqual([at, expect.not.stringMatching(/evil|klick/)]);
    // Nothing that hostile text does is a failure.
    expect([at, talk.log.filter(({ level }) => Number(level) >= 50)]).toEqual([at, []]);
  }
});

it('goes into the log only when its writer ticks it, and even then as one line', async () => {
  const talk = startTalk();
  const view = { kind: 'unknown', rest: { unknown: [{ id: '20103', family: 'event' }] } };
  const comment = 'evil\n{"level":60}';
  const data = { verb: 'send-report', version: 2, language: 'en', view, comment, include: 'true' };
  const value = { action: { type: 'Action.Execute', verb: 'send-report', data } };
  await talk.send(messageActivity({ type: 'invoke', name: 'adaptiveCard/action', value, text: undefined }));
  expect(talk.log).toEqual([expect.objectContaining({ code: 'REPORT_MISSING', unknown: ['20103'], comment })]);
});
