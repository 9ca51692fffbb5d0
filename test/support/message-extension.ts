/** The message extension in the Playground: its search beside the compose box, its dialog, and the card in the compose box. */
import type { Locator, Page } from 'playwright-core';

async function choose(page: Page, command: string): Promise<void> {
  await page.getByRole('button', { name: 'Trigger Message Extension App' }).locator('visible=true').last().click();
  await page.getByRole('menuitem', { name: command }).click();
}

/** Opens the search; returns the box with the results. */
export async function openSearch(page: Page): Promise<Locator> {
  await choose(page, 'Search Command');
  const box = page.locator('.fui-PopoverSurface:visible').filter({ hasText: 'Search-Based' });
  await box.waitFor();
  return box;
}

/** Types into the search, in place of what stands there. */
export async function search(box: Locator, text: string): Promise<void> {
  await box.getByPlaceholder('Enter a search term').fill(text);
}

/** Opens the action's dialog from the compose box; returns it. */
export async function openDialog(page: Page): Promise<Locator> {
  await choose(page, 'Action Command');
  return createDialog(page);
}

/** Opens the action's dialog from the menu of the newest message that says something; returns it. */
export async function openDialogOf(page: Page, text: string): Promise<Locator> {
  const menu = page.getByRole('button', { name: 'Show more information' });
  const message = page.locator('div:visible').filter({ hasText: text }).filter({ has: menu }).last();
  await message.getByRole('button', { name: 'Show more information' }).click();
  await page.getByRole('menuitem', { name: 'Action Command' }).click();
  return createDialog(page);
}

/** The Playground asks first which kind of dialog it is to be. */
async function createDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  return page.getByRole('dialog').locator('.ac-adaptiveCard');
}

/** Closes the action's dialog. */
export async function closeDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The compose box of a chat, with the card in it. */
export function composeBox(page: Page): Locator {
  return page.locator('[role=textbox]:visible').last();
}

/** Empties the compose box, so that the next message begins with nothing. */
export async function emptyComposeBox(page: Page): Promise<void> {
  // The corner: in the middle stands the card.
  await composeBox(page).click({ position: { x: 3, y: 3 } });
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
}
