/** Buttons answer in the place of their card: related entries, the way back, the other language, the next page. */
import { viewOf } from '../../src/answers/view';
import type { Card } from '../../src/cards/create-cards';
import { channelMessage, messageActivity } from '../support/activities';
import { actionsOf, cardOf, press, startTalk, textOf } from '../support/talk';

const talk = startTalk();
const ask = async (text: string, locale = 'en-US'): Promise<Card> =>
  cardOf(await talk.send(messageActivity({ text, locale })));
const record = (id: number, code = '') => `Log Name: Microsoft Intune Connector\nEvent ID: ${String(id)}\n${code}\n`;

describe('a row', () => {
  it('opens its entry in place, and Back brings the card with everything that the message added', async () => {
    const first = await ask('20102 20102 20102 with 0x00000411, event 20199 and Source: MsiInstaller Event ID: 11707');
    expect(textOf(first)).toContain('20102 stands 3 times');
    const opened = await press(talk, first, 'Open 20100');
    expect(textOf(opened)).toContain('PkcsCertIssue_Success');
    const back = await press(talk, opened, 'Back');
    expect(textOf(back)).toBe(textOf(first));
  });

  it('leads back step by step', async () => {
    const first = await ask('0x00000411');
    const second = await press(talk, first, 'Open 20501');
    const third = await press(talk, second, 'Open 20500');
    const again = await press(talk, await press(talk, third, 'Back'), 'Back');
    expect(textOf(again)).toBe(textOf(first));
    expect(actionsOf(again).map(({ title }) => title)).not.toContain('Back');
  });

  it('of a digest opens the event with its code, and Back brings the digest', async () => {
    const digest = await ask([record(20102, 'DiagnosticCode: 0x00000400'), record(20100)].join('\n'));
    const opened = await press(talk, digest, 'Open 20102');
    expect(textOf(opened)).toContain('PKCS_Issue_CA_Unavailable');
    expect(textOf(await press(talk, opened, 'Back'))).toBe(textOf(digest));
  });

  it('of a search leads back to the search', async () => {
    const search = await ask('certificate expired');
    const opened = await press(talk, search, 'Open 0x00000405');
    expect(textOf(await press(talk, opened, 'Back'))).toBe(textOf(search));
  });
});

describe('the other language', () => {
  it.each([
    ['an entry', 'Event 20102 with 0x00000400', 'Was zu tun ist'],
    ['several entries', 'events 20100, 20102, 20302', '3 Einträge erkannt'],
    ['an unknown event', 'Event 20103', 'Nicht im Katalog'],
    ['a search', 'certificate expired', 'Vielleicht suchen Sie das'],
    ['a list', 'list all failures', 'Einträge'],
    ['the help', 'help', 'Wo mein Wissen endet'],
    ['what the bot is', 'about', 'Gespeichert wird'],
    ['a digest', [record(20102), record(20100)].join('\n'), '2 Ereignisse im Protokoll'],
  ])('of %s is one button away, and back again', async (_what, text, german) => {
    const english = await ask(text);
    const switched = await press(talk, english, 'Deutsch');
    expect(switched.lang).toBe('de');
    expect(textOf(switched)).toContain(german);
    expect(textOf(await press(talk, switched, 'English'))).toBe(textOf(english));
  });

  it('of an opened entry keeps the way back', async () => {
    const opened = await press(talk, await ask('20102'), 'Open 20100');
    const german = await press(talk, opened, 'Deutsch');
    expect(textOf(await press(talk, german, 'Zurück'))).toContain('Ein PKCS-Zertifikat wurde nicht ausgestellt.');
  });
});

describe('a long list', () => {
  it('shows page after page, says where it is, and goes back', async () => {
    const first = await ask('list all events');
    expect(textOf(first)).toMatch(/^80 entries\n1–12 of 80/);
    const second = await press(talk, first, 'Show more');
    expect(textOf(second)).toMatch(/13–24 of 80/);
    const opened = await press(talk, second, actionsOf(second)[0]?.title as string);
    expect(textOf(await press(talk, opened, 'Back'))).toBe(textOf(second));
    expect(textOf(await press(talk, second, 'Back'))).toBe(textOf(first));
  });

  it('of everything that a message can name still fits into cards', async () => {
    const ids = [...Array(60).keys()].map((index) => `event ${String(20100 + index)}`).join(', ');
    const unknown = await ask(ids);
    expect(Buffer.byteLength(JSON.stringify(unknown))).toBeLessThan(25 * 1024);
    const pages: string[] = [];
    let page = await ask('list all codes');
    for (;;) {
      expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(25 * 1024);
      pages.push(textOf(page));
      if (!actionsOf(page).some(({ title }) => title === 'Show more')) break;
      page = await press(talk, page, 'Show more');
    }
    expect(pages.length).toBeGreaterThan(3);
  });
});

describe('a button of a card from before', () => {
  it('of version 1 opens its entry', async () => {
    const data = { verb: 'open', version: 1, ids: ['20102', '0x00000400'], language: 'de' };
    const value = { action: { type: 'Action.Execute', verb: 'open', data } };
    const [response] = await talk.send(messageActivity({ type: 'invoke', name: 'adaptiveCard/action', value }));
    expect(textOf(response)).toContain('PKCS_Issue_CA_Unavailable');
  });

  it('that can no longer be read says so, calmly', async () => {
    const value = { action: { type: 'Action.Execute', data: { verb: 'open', version: 99 } } };
    const [response] = await talk.send(messageActivity({ type: 'invoke', name: 'adaptiveCard/action', value }));
    expect(textOf(response)).toContain('This button no longer works.');
  });

  it.each(['fr', 'de-CH', '../../etc/passwd', ''])(
    'in the language “%s” gets one that the bot speaks',
    async (language) => {
      const data = { verb: 'open', version: 2, view: viewOf(['20102']), language };
      const value = { action: { type: 'Action.Execute', data } };
      const [response] = await talk.send(messageActivity({ type: 'invoke', name: 'adaptiveCard/action', value }));
      expect(textOf(response)).toContain('PkcsCertIssue_Failure');
    },
  );
});

it('a button without the host’s Universal Actions posts the same card', async () => {
  const card = cardOf(await talk.send(channelMessage('20102')));
  const row = actionsOf(card).find(({ title }) => title === 'Open 20100') as {
    data: unknown;
    fallback: { data: unknown };
  };
  expect(row.fallback.data).toEqual(row.data);
  const posted = await talk.send(channelMessage('', { mentioned: false, text: undefined, value: row.fallback.data }));
  expect(textOf(cardOf(posted))).toContain('PkcsCertIssue_Success');
});
