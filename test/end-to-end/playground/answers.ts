/** Messages in the three kinds of conversation: each gets its card, in the language of the message. */
import { says, type Playground } from '../../support/start-playground';

export function testAnswers(at: () => Playground): void {
  it('the personal chat welcomes the user once', async () => {
    await expect(at().cards().filter({ hasText: 'Connector Guide is ready' }).count()).resolves.toBe(1);
  });

  it('a German question in the personal chat is answered in German', async () => {
    const card = await at().ask('Was bedeutet Ereignis-ID 20102, Diagnosecode 0x00000400?');
    await says(card, '20102 · PkcsCertIssue_Failure — ✖ Fehler');
    const text = await card.innerText();
    expect(text).toContain('Was zu tun ist');
    expect(text).toContain('PKCS_Issue_CA_Unavailable');
    expect(text).not.toContain('${');
  });

  it('a log is answered with a digest: what came how often, and where to begin', async () => {
    const log = ['Ereignis-ID: 20102', 'Ereignis-ID: 20102', 'Ereignis-ID: 20100'].map(
      (id) => `Protokollname: Microsoft Intune Connector\nQuelle: Microsoft Intune Connector\n${id}\nEbene: Fehler`,
    );
    const card = await at().ask(log.join('\n\n'));
    await says(card, '3 Ereignisse im Protokoll');
    const text = await card.innerText();
    expect(text).toContain('Beginnen Sie mit 20102 (2 ×)');
    expect(text).toContain('20100 · PkcsCertIssue_Success');
  });

  it('an English question in the group chat, where the bot is mentioned, is answered in English', async () => {
    await at().open('PKI on call');
    const card = await at().mention('what does 0x411 mean');
    await says(card, 'CRPSCEPChallenge_Expired');
    await says(card, 'What to do');
  });

  it('a channel is offered to be read along; a German question there, with a mention, is answered in German', async () => {
    await at().open('IT Operations - Incidents');
    await says(at().cards().first(), 'If you let me read along');
    const card = await at().post('Ereignis-ID 20102, Diagnosecode 0x00000400');
    await says(card, 'PkcsCertIssue_Failure');
    await says(card, 'Was zu tun ist');
    await says(card, 'Alter Connector, nicht mehr unterstützt');
  });
}
