/** `npm run icons`: draws the app's icons from their SVG sources, in the sizes that Teams asks for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../test/support/browser';
import { iconSizes } from './package/check-icons';

async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  for (const [icon, size] of Object.entries(iconSizes)) {
    const file = join(__dirname, '../manifest', icon);
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${readSvg(file)}`);
    // Without a background, so that the outline icon is transparent where nothing is drawn.
    writeFileSync(file, await page.screenshot({ omitBackground: true }));
    process.stdout.write(`${icon}: ${String(size)}×${String(size)}\n`);
  }
  await browser.close();
}

function readSvg(file: string): string {
  return readFileSync(file.replace(/\.png$/, '.svg'), 'utf8');
}

void drawIcons();
