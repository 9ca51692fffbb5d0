/** The demo in Chromium: Microsoft's Agents Playground, with words for what a user does in it. */
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { startDemo, type Demo } from './start-demo';

export interface Playground {
  readonly page: Page;
  readonly demo: Demo;
  /** The cards of the open conversation. */
  cards(): Locator;
  /** Opens a conversation: its name in the list. */
  open(name: string): Promise<void>;
  /** Writes into the chat and returns the card that answers. */
  ask(text: string): Promise<Locator>;
  /** Mentions the bot in the group chat and returns the card that answers. */
  mention(text: string): Promise<Locator>;
  /** Starts a post in the channel that mentions the bot, and returns the card that answers. */
  post(text: string): Promise<Locator>;
  /** Sends an event of the menu "Mock an Activity". */
  mock(event: string): Promise<void>;
  stop(): Promise<void>;
}

export interface PlaygroundOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Starts both; when the page does not come, nothing is left running. */
export async function startPlayground({
  viewport = { width: 1400, height: 1000 },
}: PlaygroundOptions = {}): Promise<Playground> {
  const demo = await startDemo();
  const browser = await launchBrowser();
  const stop = async () => {
    await browser.close();
    await demo.stop();
  };
  try {
    return drive(await openPage(browser, demo.address, viewport), demo, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openPage(browser: Browser, address: string, viewport: { width: number; height: number }): Promise<Page> {
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(30_000);
  // The Playground asks for fonts and telemetry on the internet.
  await page.route(
    (url) => !['localhost', '127.0.0.1'].includes(url.hostname),
    (route) => route.abort(),
  );
  // Its first load is 10 MB of script.
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 90_000 });
  await page.locator('.ac-adaptiveCard:visible').first().waitFor({ timeout: 90_000 });
  return page;
}

function drive(page: Page, demo: Demo, stop: () => Promise<void>): Playground {
  const cards = () => page.locator('.ac-adaptiveCard:visible');
  let opened = 'Personal Chat';

  async function write(text: string, { mention = false, send = 'Send Message' } = {}): Promise<void> {
    await page.locator('[role=textbox]:visible').first().click();
    if (mention) {
      await page.keyboard.type('@Conn');
      await page.locator('[role=menuitem],[role=option]').filter({ hasText: 'Connector Guide' }).first().click();
      await page.keyboard.type(' ');
    }
    await page.keyboard.insertText(text);
    await page.getByRole('button', { name: send, exact: true }).locator('visible=true').first().click();
  }

  /** A chat's newest card is its last one; it stays at its place when another is sent. */
  async function answerTo(act: () => Promise<void>): Promise<Locator> {
    const before = await cards().count();
    await act();
    const answer = cards().nth(before);
    await answer.waitFor();
    return answer;
  }

  return {
    page,
    demo,
    cards,
    ask: (text) => answerTo(() => write(text)),
    mention: (text) => answerTo(() => write(text, { mention: true })),
    async post(text) {
      // A channel's newest post is its first one, so the count says when it is there.
      await answerTo(() => write(text, { mention: true, send: 'Post' }));
      return cards().first();
    },
    async open(name) {
      if (name === opened) return;
      const left = await cards().first().elementHandle();
      await page.getByRole('treeitem', { name }).click();
      await left.waitForElementState('hidden');
      await cards()
        .filter({ hasText: /Connector Guide (is ready|ist bereit)/ })
        .first()
        .waitFor();
      opened = name;
    },
    async mock(event) {
      await page.getByRole('button', { name: 'Mock an Activity' }).click();
      await page.locator('[role=menuitem]:visible', { hasText: event }).first().click();
      await page.getByRole('button', { name: 'Send activity' }).click();
    },
    stop,
  };
}

/** Presses a button of a card, by its whole title. */
export async function press(card: Locator, title: string): Promise<void> {
  await card.getByRole('button', { name: title, exact: true }).click();
}

/** Waits until a card says something. */
export async function says(card: Locator, text: string): Promise<void> {
  await card.filter({ hasText: text }).waitFor();
}

/** Waits until a card is about something: its first words, whose blanks may be of any kind. */
export async function beginsWith(card: Locator, title: string): Promise<void> {
  const words = title.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  await card.filter({ hasText: new RegExp(`^\\s*${words.join('\\s+')}`) }).waitFor();
}
