/** The card of a file with 2,000 records, drawn by the preview: the Playground can attach no file. */
import { Readable } from 'node:stream';
import { answerDigest } from '../../src/answers/answer-digest';
import { viewLog } from '../../src/answers/view-log';
import { createCards } from '../../src/cards/create-cards';
import { loadCatalog } from '../../src/catalog/load-catalog';
import { readLogs } from '../../src/files/read-logs';
import { createLexicon } from '../../src/recognition/lexicon';
import { launchBrowser } from '../../test/support/browser';
import { buildPreviewPage } from '../preview/build-preview-page';
import { makeLog } from './make-log';

/**
 * Reads the file as the bot does, and takes its card.
 *
 * @example await shootFileDigest('docs/images/digest-file.png')
 */
export async function shootFileDigest(path: string): Promise<void> {
  const catalog = loadCatalog();
  const file = { name: 'connector.xml', open: () => Readable.from([Buffer.from(makeLog())]) };
  const { summary } = await readLogs([file], createLexicon(catalog));
  const card = createCards(catalog).render(answerDigest(viewLog(summary, catalog), catalog, ['en']));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    await page.setContent(buildPreviewPage([{ title: file.name, card }]), { waitUntil: 'load' });
    await page.locator('.card[data-title$="light, 680 px"]').screenshot({ path });
  } finally {
    await browser.close();
  }
}
