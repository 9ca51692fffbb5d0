// `npm run soak -- 300`: mixed traffic on loopback for so many seconds, with faults in between. Nothing may be lost, nothing
// doubled, and the memory has to stay flat; it ends with 1 when a promise was broken.
import { setTimeout } from 'node:timers/promises';
import { startConnectorStub } from '../test/support/connector-stub';
import { startServer } from '../test/support/start-server';
import { formatTable, growthOf, mostGrowth, quantile } from './soak/figures';
import { exchanges, faults, runExchange, withstands } from './soak/traffic';

const seconds = Number(process.argv[2] ?? 300);
/** Chats in which somebody is always asking, with a breath in between. */
const workers = 4;
const breath = 100;
/** One exchange of so many meets a fault; a hanging one takes 5 s. */
const faultEvery = 12;

async function soak(): Promise<boolean> {
  const server = await startServer();
  const begun = Date.now();
  const elapsed = () => (Date.now() - begun) / 1000;
  const kinds = Object.keys(exchanges);
  const faultKinds = Object.keys(faults);
  const broken: string[] = [];
  const calm: number[] = [];
  const disturbed: number[] = [];
  const samples: [number, number][] = [];
  let count = 0;

  async function work(): Promise<void> {
    const connector = await startConnectorStub();
    while (elapsed() < seconds) {
      count += 1;
      const kind = kinds[count % kinds.length] ?? '';
      const fault =
        count % faultEvery === 0 && withstands(kind)
          ? faults[faultKinds[(count / faultEvery) % faultKinds.length] ?? '']
          : undefined;
      if (fault) connector.misbehave(fault);
      const where = {
        serviceUrl: connector.serviceUrl,
        id: String(1_700_000_000_000 + count),
        chat: `soak-${count % 300}`,
      };
      const asked = Date.now();
      const problem = await runExchange(kind, where, server, connector).catch(
        (error: unknown) => `${kind}: ${String(error)}`,
      );
      (fault ? disturbed : calm).push(Date.now() - asked);
      if (problem) broken.push(fault ? `${problem} (${JSON.stringify(fault)})` : problem);
      connector.forget();
      await setTimeout(breath);
    }
    await connector.close();
  }
  async function watchMemory(): Promise<void> {
    while (elapsed() < seconds) {
      samples.push([elapsed(), await server.metric('process_resident_memory_bytes')]);
      await setTimeout(1000);
    }
  }
  await Promise.all([watchMemory(), ...Array.from({ length: workers }, work)]);

  const stray = server.log().filter(({ level, code }) => Number(level) >= 50 || code === 'STOP_IMPATIENT');
  server.kill('SIGTERM');
  const exitCode = await server.exitCode;
  const growth = growthOf(samples, seconds);
  const megabytes = (bytes = 0) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
  const rows: [string, string][] = [
    ['exchanges', `${count} in ${seconds} s, ${disturbed.length} of them met a fault`],
    ['lost or doubled', String(broken.length)],
    ['errors in the log', String(stray.length)],
    ['p50, p99 without a fault', `${quantile(calm, 0.5)} ms, ${quantile(calm, 0.99)} ms`],
    ['longest with a fault', `${quantile(disturbed, 1)} ms`],
    [
      'memory at 60 s, at the end',
      `${megabytes(samples.find(([second]) => second >= 60)?.[1])}, ${megabytes(samples.at(-1)?.[1])}`,
    ],
    [
      'last minute against the second',
      growth === undefined ? 'not judged below 180 s' : `${(growth * 100).toFixed(1)} %`,
    ],
    ['ended with', String(exitCode)],
  ];
  process.stdout.write(`${formatTable(rows)}\n`);
  for (const problem of broken.slice(0, 20)) process.stdout.write(`  broken: ${problem}\n`);
  for (const line of stray.slice(0, 5)) process.stdout.write(`  log: ${JSON.stringify(line)}\n`);
  return broken.length === 0 && stray.length === 0 && exitCode === 0 && (growth ?? 0) <= mostGrowth;
}

if (Number.isInteger(seconds) && seconds > 0 && seconds <= 24 * 3600) {
  void soak().then((isKept) => {
    process.exitCode = isKept ? 0 : 1;
  });
} else {
  process.stderr.write('Say for how many seconds: npm run soak -- 300\n');
  process.exitCode = 1;
}
