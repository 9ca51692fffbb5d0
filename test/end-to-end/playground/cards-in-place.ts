/** Rows, ways back, the other language and longer lists: the card changes where it stands, and no message is added. */
import { beginsWith, press, says, type Playground } from '../../support/start-playground';

const hint = 'Außerdem gelesen, aber nicht im Katalog: 20999';

export function testCardsInPlace(at: () => Playground): void {
  let shown = 0;

  beforeAll(async () => {
    await at().open('Personal Chat');
  });
  beforeEach(async () => {
    shown = await at().cards().count();
  });
  /** Each test asks once, and everything after that happens in the one card. */
  afterEach(async () => {
    await expect(at().cards().count()).resolves.toBe(shown + 1);
  });

  it('a row opens its entry, and "Zurück" brings the earlier card back with what the message added', async () => {
    const card = await at().ask('Ereignis-ID 20102, Diagnosecode 0x00000400, und Ereignis-ID 20999');
    await says(card, hint);
    await card.getByText('PkcsCertIssue_Success').click();
    await beginsWith(card, '20100 · PkcsCertIssue_Success — ✔ Erfolg');
    await expect(card.innerText()).resolves.not.toContain(hint);
    await press(card, 'Zurück');
    await beginsWith(card, '20102 · PkcsCertIssue_Failure — ✖ Fehler');
    await says(card, '0x00000400 (PKCS_Issue_CA_Unavailable)');
    await says(card, hint);
    await expect(card.getByRole('button', { name: 'Zurück' }).count()).resolves.toBe(0);
  });

  it('two rows deep, two steps lead back', async () => {
    const card = await at().ask('event 20100');
    await beginsWith(card, '20100 · PkcsCertIssue_Success — ✔ Success');
    await card.getByText('PkcsCertIssue_Failure').click();
    await beginsWith(card, '20102 · PkcsCertIssue_Failure — ✖ Failure');
    await card.getByText('Symantec_ClientAuthCertNotFound').click();
    await beginsWith(card, '0x00000401 · Symantec_ClientAuthCertNotFound — ✖ Failure');
    await press(card, 'Back');
    await beginsWith(card, '20102 · PkcsCertIssue_Failure — ✖ Failure');
    await press(card, 'Back');
    await beginsWith(card, '20100 · PkcsCertIssue_Success — ✔ Success');
  });

  it('"English" and "Deutsch" say the same card in the other language', async () => {
    const card = await at().ask('Was bedeutet 0x411?');
    await says(card, 'Was zu tun ist');
    await press(card, 'English');
    await says(card, 'What to do');
    await says(card, 'CRPSCEPChallenge_Expired');
    await press(card, 'Deutsch');
    await says(card, 'Was zu tun ist');
  });

  it('"Show more" turns the pages of a long list, and "Back" turns them back', async () => {
    const card = await at().ask('list all failures');
    await says(card, '1–12 of 31');
    await press(card, 'Show more');
    await says(card, '13–24 of 31');
    await press(card, 'Show more');
    await says(card, '25–31 of 31');
    await expect(card.getByRole('button', { name: 'Show more' }).count()).resolves.toBe(0);
    await press(card, 'Back');
    await says(card, '13–24 of 31');
    await press(card, 'Deutsch');
    await says(card, '13–24 von 31');
    await press(card, 'Zurück');
    await says(card, '1–12 von 31');
  });

  it('an entry that was opened from the second page leads back to that page', async () => {
    const card = await at().ask('list all failures');
    await press(card, 'Show more');
    await says(card, '13–24 of 31');
    await card.getByText('PkcsRecryptRequestFailure').click();
    await beginsWith(card, '1201 · PkcsRecryptRequestFailure — ✖ Failure');
    await press(card, 'Back');
    await says(card, '13–24 of 31');
  });
}
