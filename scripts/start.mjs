// `npm start`: runs what `npm run build` made.
import { existsSync } from 'node:fs';

const program = new URL('../dist/index.js', import.meta.url);
if (existsSync(program)) {
  await import(program);
} else {
  process.stderr.write('The bot is not built yet.\n  → Run `npm run build` first.\n');
  process.exitCode = 1;
}
