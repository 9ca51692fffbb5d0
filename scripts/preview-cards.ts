/** `npm run cards:preview`: writes a page with every kind of card, and every entry, in every language. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '../src/catalog/load-catalog';
import { createPreviews } from './preview/create-previews';
import { buildPreviewPage } from './preview/build-preview-page';

const folder = join(__dirname, '../build');
const file = join(folder, 'cards-preview.html');
mkdirSync(folder, { recursive: true });
const previews = createPreviews(loadCatalog());
writeFileSync(file, buildPreviewPage(previews));
process.stdout.write(`${String(previews.length)} cards: open ${file}\n`);
