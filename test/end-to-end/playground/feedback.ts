/** What a user tells the operator: thumbs, and reports of what the catalog lacks; the log has no word that was not ticked. */
import { press, says, type Playground } from '../../support/start-playground';

const secret = 'seen on SRV-SECRET-01';

export function testFeedback(at: () => Playground): void {
  beforeAll(async () => {
    await at().open('Personal Chat');
  });

  it.each([
    ['up', 'Like', 'like'],
    ['down', 'Dislike', 'dislike'],
  ])('a thumb %s under an answer is logged, without the words beside it', async (_title, thumb, reaction) => {
    const { page, demo } = at();
    await says(await at().ask('event 20302'), 'Upload_Failure');
    const logged = demo.log.next('FEEDBACK');
    await page.getByRole('button', { name: thumb, exact: true }).locator('visible=true').last().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(secret);
    await dialog.getByRole('button', { name: 'Submit', exact: true }).click();
    const line = await logged;
    expect(line).toMatchObject({ reaction });
    expect(JSON.stringify(line)).not.toContain('SECRET');
    // The Playground thanks in the same dialog, until it is closed.
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it.each([
    ['without a tick, the text stays with the user', false],
    ['with a tick, the text goes along', true],
  ])('an unknown event can be reported: %s', async (_title, ticks) => {
    const card = await at().ask('event 20103');
    await says(card, 'Event 20103 is not among the documented events');
    await press(card, 'Report missing entry');
    await says(card, 'Your text is sent only if you tick the box');
    await card.getByRole('textbox').fill(secret);
    if (ticks) await card.getByRole('checkbox').check();
    const logged = at().demo.log.next('REPORT_MISSING');
    await press(card, 'Send report');
    await says(card, 'Reported, thank you');
    const line = await logged;
    expect(line).toMatchObject({ unknown: ['20103'] });
    expect(line.comment).toBe(ticks ? secret : undefined);
  });

  it('a report leads back to the answer, whether it was sent or not', async () => {
    const card = await at().ask('Ereignis 20103');
    await press(card, 'Fehlenden Eintrag melden');
    await press(card, 'Zurück');
    await says(card, 'Nicht im Katalog');
    await press(card, 'Fehlenden Eintrag melden');
    await press(card, 'Meldung senden');
    await says(card, 'Gemeldet, danke');
    await press(card, 'Zurück');
    await says(card, 'Nicht im Katalog');
  });
}
