/** Commands: the language of a person, reading along in a channel, and what the bot is. */
import { press, says, type Playground } from '../../support/start-playground';

export function testCommands(at: () => Playground): void {
  const question = 'what does event 20402 mean';

  it('"about" says the version, the catalog and what is stored', async () => {
    await at().open('Personal Chat');
    const card = await at().ask('about');
    await says(card, 'Connector Guide 0.1.0');
    await says(card, 'Message texts are not stored.');
  });

  it('"language de" answers an English question in German, also in the group chat, until "language auto"', async () => {
    await at().open('Personal Chat');
    await says(await at().ask('language de'), 'Sprache: Deutsch');
    await says(await at().ask(question), 'Was zu tun ist');
    await at().open('PKI on call');
    await says(await at().mention(question), 'Was zu tun ist');
    await at().open('Personal Chat');
    await says(await at().ask('language auto'), 'Language: as in Teams');
    await says(await at().ask(question), 'What to do');
  });

  it('"language" asks which one, and a button chooses', async () => {
    const card = await at().ask('language');
    await says(card, 'Which language should I use?');
    await press(card, 'Deutsch');
    await says(card, 'Sprache: Deutsch');
    await says(await at().ask(question), 'Was zu tun ist');
    const again = await at().ask('Sprache');
    await press(again, 'Wie in Teams');
    await says(again, 'Language: as in Teams');
  });

  it('reading along is switched in a channel, by a command and by a button', async () => {
    const { log } = at().demo;
    await at().open('IT Operations - Incidents');
    const switchedOn = log.next('WATCH');
    const card = await at().post('watch on');
    await says(card, 'I am reading along here');
    await expect(switchedOn).resolves.toMatchObject({ on: true });
    const switchedOff = log.next('WATCH');
    await press(card, 'Stop reading along');
    await says(card, 'I am not reading along here');
    await expect(switchedOff).resolves.toMatchObject({ on: false });
  });

  it('the personal chat has nothing to read along, and says where it is for', async () => {
    await at().open('Personal Chat');
    await says(await at().ask('watch on'), 'Nothing to turn on here');
  });
}
