/** Commands: the language of a person, reading along in a channel, and what the bot is. */
import { press, says, type Playground } from '../../support/start-playground';
import { english, german } from '../../support/words';

export function testCommands(at: () => Playground): void {
  const question = 'what does event 20402 mean';

  it('"about" says the version, the catalog and what is stored', async () => {
    await at().open('Personal Chat');
    const card = await at().ask('about');
    await says(card, 'Connector Guide 0.1.0');
    await says(card, english.about.stored);
  });

  it('"language de" answers an English question in German, also in the group chat, until "language auto"', async () => {
    await at().open('Personal Chat');
    await says(await at().ask('language de'), 'Sprache: Deutsch');
    await says(await at().ask(question), german.entry.steps);
    await at().open('PKI on call');
    await says(await at().mention(question), german.entry.steps);
    await at().open('Personal Chat');
    await says(await at().ask('language auto'), english.notices.languageAuto.title);
    await says(await at().ask(question), english.entry.steps);
  });

  it('"language" asks which one, and a button chooses', async () => {
    const card = await at().ask('language');
    await says(card, english.notices.languageIs.text);
    await press(card, 'Deutsch');
    await says(card, 'Sprache: Deutsch');
    await says(await at().ask(question), german.entry.steps);
    const again = await at().ask('Sprache');
    await press(again, german.actions.auto);
    await says(again, english.notices.languageAuto.title);
  });

  it('reading along is switched in a channel, by a command and by a button', async () => {
    const { log } = at().demo;
    await at().open('IT Operations - Incidents');
    const switchedOn = log.next('WATCH');
    const card = await at().post('watch on');
    await says(card, english.notices.watchOn.title);
    await expect(switchedOn).resolves.toMatchObject({ on: true });
    const switchedOff = log.next('WATCH');
    await press(card, english.actions.watchOff);
    await says(card, english.notices.watchOff.title);
    await expect(switchedOff).resolves.toMatchObject({ on: false });
  });

  it('the personal chat has nothing to read along, and says where it is for', async () => {
    await at().open('Personal Chat');
    await says(await at().ask('watch on'), english.notices.watchPersonal.title);
  });
}
