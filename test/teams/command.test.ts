/** Commands: settings that hold from then on, and what the bot says of itself. */
import { channelMessage, messageActivity } from '../support/activities';
import { actionsOf, cardOf, press, startTalk, textOf } from '../support/talk';

describe('the language of a person', () => {
  it.each([
    ['language de', 'Sprache: Deutsch'],
    ['Sprache deutsch', 'Sprache: Deutsch'],
    ['/language German', 'Sprache: Deutsch'],
  ])('is set with “%s”, and holds in every conversation', async (command, confirmed) => {
    const talk = startTalk();
    const card = cardOf(await talk.send(messageActivity({ text: command, locale: 'en-US' })));
    expect([card.lang, textOf(card)]).toEqual(['de', expect.stringContaining(confirmed)]);
    expect(cardOf(await talk.send(channelMessage('20102', { locale: 'en-US' }))).lang).toBe('de');
  });

  it('is that of the one who chose it', async () => {
    const talk = startTalk();
    await talk.send(channelMessage('language de'));
    const other = { from: { id: '29:alex', name: 'Alex' } };
    expect(cardOf(await talk.send(channelMessage('20102', other))).lang).toBe('en');
  });

  it('goes by Teams again with “language auto”', async () => {
    const talk = startTalk();
    await talk.send(messageActivity({ text: 'language de' }));
    const card = cardOf(await talk.send(messageActivity({ text: 'sprache auto', locale: 'en-US' })));
    expect([card.lang, textOf(card)]).toEqual(['en', expect.stringContaining('as in Teams')]);
    expect(cardOf(await talk.send(messageActivity({ locale: 'en-US' }))).lang).toBe('en');
  });

  it('is asked for where the command names none, with a button each', async () => {
    const talk = startTalk();
    const card = cardOf(await talk.send(messageActivity({ text: 'language' })));
    expect(textOf(await press(talk, card, 'Deutsch'))).toContain('Sprache: Deutsch');
    expect(cardOf(await talk.send(messageActivity())).lang).toBe('de');
  });

  it('is not changed by a button that shows one card in the other language', async () => {
    const talk = startTalk();
    await press(talk, cardOf(await talk.send(messageActivity())), 'Deutsch');
    expect(cardOf(await talk.send(messageActivity())).lang).toBe('en');
  });

  it('is forgotten when the person removes the bot', async () => {
    const talk = startTalk();
    await talk.send(messageActivity({ text: 'language de' }));
    await talk.send(messageActivity({ type: 'installationUpdate', action: 'remove', text: undefined }));
    expect(cardOf(await talk.send(messageActivity())).lang).toBe('en');
  });
});

describe('a command', () => {
  it.each([
    ['help', 'en', 'Try one'],
    ['Hilfe', 'de', 'Zum Ausprobieren'],
    ['about', 'en', 'Connector Guide 1.2.3'],
    ['Über', 'de', 'Connector Guide 1.2.3'],
    ['list failures', 'en', '31 entries'],
    ['liste SCEP-Fehler', 'de', 'Einträge'],
    ['list', 'en', '80 entries'],
    ['Liste', 'de', '80 Einträge'],
  ])('“%s” is understood in %s', async (text, locale, shown) => {
    const card = cardOf(await startTalk().send(messageActivity({ text, locale })));
    expect([card.lang, textOf(card)]).toEqual([locale, expect.stringContaining(shown)]);
  });

  it('needs a mention in a channel', async () => {
    await expect(startTalk().send(channelMessage('about', { mentioned: false }))).resolves.toEqual([]);
  });

  it.each(['watch the certificate', 'language of the profile', 'about 20102', 'help me with 20102'])(
    'is not “%s”',
    async (text) => {
      const card = cardOf(await startTalk().send(messageActivity({ text })));
      expect(textOf(card)).not.toMatch(/reading along|Which language should|Connector Guide 1\.2\.3/);
    },
  );
});

it('“about” says version, catalog, what is stored, and where that is written down', async () => {
  const card = cardOf(await startTalk().send(messageActivity({ text: 'about' })));
  expect(textOf(card)).toMatch(/172 entries, sources as of \w+ \d+, \d{4}, fingerprint 0123456789ab\./);
  expect(textOf(card)).toContain('Neither message texts nor files are stored.');
  expect(actionsOf(card)).toEqual(
    expect.arrayContaining([
      { type: 'Action.OpenUrl', title: 'Privacy', url: 'https://bot.example.com/privacy' },
      { type: 'Action.OpenUrl', title: 'Terms of use', url: 'https://bot.example.com/terms' },
    ]),
  );
});
