/** The search: results while somebody types, and the chosen card in the compose box. */
import type { Locator } from 'playwright-core';
import { composeBox, emptyComposeBox, openSearch, search } from '../../support/message-extension';
import { type Playground } from '../../support/start-playground';

export function testSearch(at: () => Playground): void {
  let box: Locator;

  beforeAll(async () => {
    await at().open('Personal Chat');
  });
  beforeEach(async () => {
    box = await openSearch(at().page);
  });

  const close = () => box.getByRole('button', { name: 'Close', exact: true }).click();

  it('an id finds its entry; the result names it and how it ended', async () => {
    await search(box, '20102');
    await box.getByText('20102 · PkcsCertIssue_Failure').waitFor();
    await box.getByText('✖ Failure').waitFor();
    await close();
  });

  it('words find entries, in the language of the words', async () => {
    await search(box, 'Zertifikat abgelaufen');
    await box.getByText('✖ Fehler').first().waitFor();
    await close();
  });

  it('a blank search offers what was asked for here', async () => {
    await search(box, ' ');
    await box.getByText('20102 · PkcsCertIssue_Failure').waitFor();
    await box.getByText('0x00000411 · CRPSCEPChallenge_Expired').waitFor();
    await close();
  });

  it('a search without a result says so, and what to try', async () => {
    await search(box, 'zzqqxx');
    await box.getByText('Nothing found. Try an event ID, a code or other words.').waitFor();
    await close();
  });

  it('a chosen result stands as a card in the compose box', async () => {
    await search(box, '20602');
    await box.getByText('20602 · CRPNotifyMetric_Failure').click();
    const compose = composeBox(at().page);
    await compose.filter({ hasText: '20602 · CRPNotifyMetric_Failure — ✖ Failure' }).waitFor();
    await emptyComposeBox(at().page);
    await compose.filter({ hasNotText: 'CRPNotifyMetric_Failure' }).waitFor();
  });
}
