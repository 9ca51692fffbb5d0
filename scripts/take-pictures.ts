/** `npm run pictures`: takes the README's pictures of the main flows from the demo, in Chromium. */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startPlayground } from '../test/support/start-playground';
import { pictures } from './pictures/flows';

const folder = join(__dirname, '../docs/images');
/** A README is read on a phone, too. */
const mostBytes = 200 * 1024;

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const playground = await startPlayground();
  try {
    for (const { name, take } of pictures) {
      const file = join(folder, `${name}.png`);
      await take(playground, file);
      const { size } = statSync(file);
      process.stdout.write(`docs/images/${name}.png: ${String(Math.ceil(size / 1024))} KB\n`);
      if (size > mostBytes) throw new Error(`${name}.png is larger than 200 KB: show less of it.`);
    }
  } finally {
    await playground.stop();
  }
}

takePictures().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
