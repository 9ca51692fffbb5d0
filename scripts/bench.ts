/**
 * Measures speed, as ratios of things that are measured side by side in one run.
 *
 *   npm run bench -- digest        100 MB of lines, of XML and of every shape, beside `grep -oE` on the same file
 *   npm run bench -- digest 20     the same with 20 MB
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalog } from '../src/catalog/load-catalog';
import { type LogKind, mixed, writeLog } from './bench/logs';

interface Reading {
  readonly seconds: number;
  /** Above what the process had before. */
  readonly megabytes: number;
  readonly records: number;
  readonly counted: number;
}

const megabyte = 1024 * 1024;
const secondsSince = (began: number) => (performance.now() - began) / 1000;

const repetitions = 5;

async function writeFileOf(path: string, kinds: readonly LogKind[], megabytes: number): Promise<void> {
  const file = await open(path, 'w');
  let size = 0;
  for (const piece of writeLog(kinds)) {
    size += (await file.write(piece)).bytesWritten;
    if (size >= megabytes * megabyte) break;
  }
  await file.close();
}

/** In a process of its own: what the first reading leaves would hide what the next one takes. */
function read(path: string): Reading {
  const output = execFileSync(process.execPath, [join(__dirname, 'bench/read-built.mjs'), path], { encoding: 'utf8' });
  return JSON.parse(output) as Reading;
}

/** What somebody without the bot would type: the events and codes that they know. */
function createPattern(): string {
  const ids = loadCatalog().entries.flatMap(({ family, id }) => (family.endsWith('-event') ? [id] : []));
  return `0x[0-9A-Fa-f]{8}|\\b(${ids.join('|')})\\b`;
}

/** In seconds. */
function grep(path: string, pattern: string): number {
  const began = performance.now();
  // Into a pipe: grep ends with the first match where its output is /dev/null.
  execFileSync('sh', ['-c', 'grep -oE "$0" "$1" | wc -l', pattern, path]);
  return secondsSince(began);
}

const repeat = <T>(action: () => T): T[] => Array.from({ length: repetitions }, action);

/** The fastest, with the most memory that any of them took. */
function bestOf(readings: readonly Reading[]): Reading {
  const [fastest] = [...readings].sort((one, other) => one.seconds - other.seconds);
  if (!fastest) throw new Error('Nothing was read.');
  return { ...fastest, megabytes: Math.max(...readings.map(({ megabytes }) => megabytes)) };
}

/** One after the other several times, so that what else the machine does meets both; the best of each counts. */
function compare(path: string, pattern: string): { reading: Reading; seconds: number } {
  const runs = repeat(() => ({ reading: read(path), seconds: grep(path, pattern) }));
  return {
    reading: bestOf(runs.map(({ reading }) => reading)),
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
  };
}

async function benchDigest(megabytes: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-digest-'));
  const path = join(folder, 'bench.log');
  const pattern = createPattern();
  const tell = (kind: string, { seconds, megabytes: memory, records, counted }: Reading, size: number) => {
    const speed = `${(size / seconds).toFixed(0)} MB/s`;
    console.log(`${kind}: ${speed}, ${memory.toFixed(0)} MB above idle, ${records} records, ${counted} of ours`);
  };
  try {
    for (const [kind, kinds] of Object.entries({
      lines: [mixed.plain],
      xml: [mixed.events],
      mixed: Object.values(mixed),
    })) {
      await writeFileOf(path, kinds, megabytes);
      const { reading, seconds } = compare(path, pattern);
      tell(kind, reading, megabytes);
      const ratio = (seconds / reading.seconds).toFixed(2);
      console.log(`  grep -oE: ${(megabytes / seconds).toFixed(0)} MB/s; this reads ${ratio} times as fast`);
      if (kind !== 'mixed') continue;
      await writeFileOf(path, kinds, 2 * megabytes);
      const twice = bestOf(repeat(() => read(path)));
      tell('mixed, twice the size', twice, 2 * megabytes);
      console.log(`  takes ${(twice.seconds / reading.seconds).toFixed(2)} times as long`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

const [subject, argument] = process.argv.slice(2);
if (subject === 'digest') void benchDigest(Number(argument ?? 100));
else {
  console.error('Usage: npm run bench -- digest [MB]');
  process.exitCode = 2;
}
