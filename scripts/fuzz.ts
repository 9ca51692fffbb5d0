/**
 * Reads broken files for some seconds, and says which of them were suffered instead of answered: a crash, more than a second, or memory.
 *
 *   npm run fuzz -- 60         a minute
 *   npm run fuzz -- 1 123456   from the case 123456 on, as it was said
 */
import { loadCatalog } from '../src/catalog/load-catalog';
import { readLogs } from '../src/files/read-logs';
import { createLexicon } from '../src/recognition/lexicon';
import { residentMegabytes } from './bench/watch-memory';
import { type Fixture, fixtures } from './fuzz/fixtures';
import { createRandom, mutate } from './fuzz/mutate';

const lexicon = createLexicon(loadCatalog());
const longest = 1000;
const mostMegabytes = 150;

async function read({ name, bytes }: Fixture, pieceLength: number) {
  const began = performance.now();
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += pieceLength)
      yield await Promise.resolve(bytes.subarray(at, at + pieceLength));
  };
  const { problems } = await readLogs([{ name, open: pieces }], lexicon);
  return { took: performance.now() - began, problem: problems[0]?.code ?? 'none' };
}

async function fuzz(seconds: number, firstCase: number): Promise<number> {
  for (const fixture of fixtures) {
    const { problem } = await read(fixture, 5000);
    if (problem !== 'none') throw new Error(`The fixture ${fixture.name} is not sound: ${problem}`);
  }
  const until = performance.now() + seconds * 1000;
  const idle = residentMegabytes();
  const answers = new Map<string, number>();
  let findings = 0;
  let peak = idle;
  let index = firstCase;
  const find = (what: string) => {
    findings += 1;
    console.log(`case ${index}: ${what}`);
  };
  for (; performance.now() < until; index += 1) {
    const random = createRandom(index);
    const fixture = fixtures[random(fixtures.length)];
    if (!fixture) continue;
    const { name, bytes } = fixture;
    const file = { name, bytes: mutate(bytes, random) };
    const pieceLength = 1 + random(20_000);
    try {
      const result = await read(file, pieceLength);
      // A thread takes its time to start on a busy machine: for the sound file too.
      const isSlow = result.took > longest && result.took > 3 * (await read(fixture, pieceLength)).took;
      if (isSlow) find(`${name} took ${result.took.toFixed(0)} ms`);
      const answer = `${name} ${result.problem}`;
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    } catch (error) {
      find(`${name} threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    const now = residentMegabytes();
    if (now > peak && now - idle > mostMegabytes) find(`${name} left ${(now - idle).toFixed(0)} MB above idle`);
    peak = Math.max(peak, now);
  }
  for (const [answer, count] of [...answers].sort()) console.log(`${String(count).padStart(7)}  ${answer}`);
  console.log(
    `${index - firstCase} cases from ${firstCase} on, ${findings} findings, ${(peak - idle).toFixed(0)} MB above idle`,
  );
  return findings;
}

const [seconds = '60', firstCase = String(Date.now() % 1_000_000)] = process.argv.slice(2);
void fuzz(Number(seconds), Number(firstCase)).then((findings) => {
  process.exitCode = findings > 0 ? 1 : 0;
});
