/** The action: a dialog explains a message or a text, opens rows in itself, and puts its answer into the compose box. */
import { closeDialog, composeBox, emptyComposeBox, openDialog, openDialogOf } from '../../support/message-extension';
import { beginsWith, press, says, type Playground } from '../../support/start-playground';

export function testDialog(at: () => Playground): void {
  beforeAll(async () => {
    await at().open('Personal Chat');
  });

  it('a pasted text is explained in its language; a row opens in the dialog and leads back', async () => {
    const dialog = await openDialog(at().page);
    await says(dialog, 'Explain text');
    await dialog.getByRole('textbox').fill('Was bedeutet Ereignis-ID 20102 mit Diagnosecode 0x00000400?');
    await press(dialog, 'Explain');
    await beginsWith(dialog, '20102 · PkcsCertIssue_Failure — ✖ Fehler');
    await dialog.getByText('PkcsCertIssue_Success').click();
    await beginsWith(dialog, '20100 · PkcsCertIssue_Success — ✔ Erfolg');
    await press(dialog, 'Zurück');
    await beginsWith(dialog, '20102 · PkcsCertIssue_Failure — ✖ Fehler');
    await press(dialog, 'English');
    await beginsWith(dialog, '20102 · PkcsCertIssue_Failure — ✖ Failure');
    await closeDialog(at().page);
  });

  it('a text without anything to explain gets the help, and nothing to put into a message', async () => {
    const dialog = await openDialog(at().page);
    await dialog.getByRole('textbox').fill('the coffee machine is broken');
    await press(dialog, 'Explain');
    await says(dialog, 'I found no event ID, no code and no log line');
    await expect(dialog.getByRole('button', { name: 'Insert into message' }).count()).resolves.toBe(0);
    await closeDialog(at().page);
  });

  it('the message on which it is called is explained, and the answer goes into the compose box', async () => {
    const { page } = at();
    const question = 'somebody saw event 20202 last night';
    await says(await at().ask(question), 'RevokeCert_Failure');
    const dialog = await openDialogOf(page, question);
    await beginsWith(dialog, '20202 · RevokeCert_Failure — ✖ Failure');
    await press(dialog, 'Insert into message');
    await composeBox(page).filter({ hasText: '20202 · RevokeCert_Failure — ✖ Failure' }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await emptyComposeBox(page);
    await composeBox(page).filter({ hasNotText: 'RevokeCert_Failure' }).waitFor();
  });
}
