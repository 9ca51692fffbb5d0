/** The demo, driven in Chromium as a user would: Microsoft's Agents Playground is the Teams client. */
import type { Browser, Locator, Page } from 'playwright-core';
import { describeInBrowser, launchBrowser } from '../support/browser';
import { startDemo, type Demo } from '../support/start-demo';

jest.setTimeout(180_000);

describeInBrowser('the demo in a browser', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    demo = await startDemo();
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    page.setDefaultTimeout(30_000);
    // The Playground asks for fonts and telemetry on the internet.
    await page.route(
      (url) => !['localhost', '127.0.0.1'].includes(url.hostname),
      (route) => route.abort(),
    );
    await page.goto(demo.address, { waitUntil: 'domcontentloaded' });
    await cards().first().waitFor();
  });

  afterAll(async () => {
    await browser.close();
    await demo.stop();
  });

  const cards = () => page.locator('.ac-adaptiveCard:visible');
  const cardThatSays = (text: string) => cards().filter({ hasText: text }).last();
  const button = (name: string): Locator => page.getByRole('button', { name }).locator('visible=true').first();

  async function openChat(name: string): Promise<void> {
    await page.getByRole('treeitem', { name }).click();
    await cardThatSays('Connector Guide is ready').waitFor();
  }

  async function write(text: string, { mention = false, send = 'Send Message' } = {}): Promise<void> {
    await page.locator('[role=textbox]:visible').first().click();
    if (mention) {
      await page.keyboard.type('@Conn');
      await page.locator('[role=menuitem],[role=option]').filter({ hasText: 'Connector Guide' }).first().click();
    }
    await page.keyboard.type(text);
    await button(send).click();
  }

  it('welcomes the user once in the personal chat', async () => {
    await expect(cards().filter({ hasText: 'Connector Guide is ready' }).count()).resolves.toBe(1);
  });

  it('answers a German question in the personal chat in German', async () => {
    await write('Was bedeutet Ereignis-ID 20102, Diagnosecode 0x00000400?');
    const card = cardThatSays('PkcsCertIssue_Failure');
    await card.waitFor();
    const text = await card.innerText();
    expect(text).toContain('✖\u00a0Fehler');
    expect(text).toContain('Was zu tun ist');
    expect(text).toContain('PKCS_Issue_CA_Unavailable');
    expect(text).not.toContain('${');
  });

  it('opens a related event in place of the card', async () => {
    await cardThatSays('Was zu tun ist').getByText('PkcsCertIssue_Success').click();
    const opened = cards().filter({ hasText: '20100 · PkcsCertIssue_Success' }).last();
    await opened.getByText('20102').first().waitFor();
    await expect(cardThatSays('20100').innerText()).resolves.toContain('Erfolg');
  });

  it('answers an English question in the group chat, where it is mentioned, in English', async () => {
    await openChat('PKI on call');
    await write(' what does 0x411 mean', { mention: true });
    const card = cardThatSays('CRPSCEPChallenge_Expired');
    await card.waitFor();
    await expect(card.innerText()).resolves.toContain('What to do');
  });

  it('answers a German question in a channel, where it is mentioned, in German', async () => {
    await openChat('IT Operations - Incidents');
    await write(' Ereignis-ID 20102, Diagnosecode 0x00000400', { mention: true, send: 'Post' });
    const card = cardThatSays('PkcsCertIssue_Failure');
    await card.waitFor();
    const text = await card.innerText();
    expect(text).toContain('Was zu tun ist');
    expect(text).toContain('Alter Connector, nicht mehr unterstützt');
  });
});
