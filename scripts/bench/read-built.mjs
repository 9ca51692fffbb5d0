/** Reads a log with the built program, in a process of its own, and prints how long that took: `node scripts/bench/read-built.mjs PATH`. */
import { performance } from 'node:perf_hooks';
import { require as load } from 'tsx/cjs/api';
import { loadCatalog } from '../../dist/catalog/load-catalog.js';
import { readLogs } from '../../dist/files/read-logs.js';
import { createLexicon } from '../../dist/recognition/lexicon.js';
import { openLogFile } from '../../dist/terminal/open-log-file.js';

/** @type {typeof import('./watch-memory')} */
const { watchMemory } = load('./watch-memory.ts', import.meta.url);

const [path] = process.argv.slice(2);
const lexicon = createLexicon(loadCatalog());
const memory = watchMemory();
const began = performance.now();
const { summary, problems } = await readLogs([openLogFile(path)], lexicon, {
  limits: { fileBytes: Infinity, seconds: 600 },
  onProgress: memory.look,
});
const seconds = (performance.now() - began) / 1000;
const megabytes = memory.stop();
if (problems.length > 0) throw new Error(`The log could not be read: ${problems.map(({ code }) => code).join()}`);
const counted = summary.pairs.reduce((sum, { count }) => sum + count, 0);
console.log(JSON.stringify({ seconds, megabytes, records: summary.records, counted }));
