/**
 * Measures what reading 100 MB of every kind costs: seconds, and memory above idle (`npm run measure:files`). Each is read in a process
 * of its own, because what the building of a file has left would hide what its reading takes.
 */
import { execFileSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readFiles } from '../src/files/read-files';
import { buildEvtx } from '../test/support/build-evtx';
import { buildZip } from '../test/support/build-zip';
import { watchMemory } from './bench/watch-memory';

const size = 100 * 1024 * 1024;
const line =
  '2026-03-01 10:00:00 Ereignis-ID 20102, Diagnosecode 0x00000400: Das Gerät „NDES01“ konnte nicht prüfen.\r\n';

const evtx = () =>
  buildEvtx(
    Array.from({ length: 100 }, () => ({
      provider: 'Microsoft-Intune-CertificateConnectors',
      id: 4003,
      level: 2,
      time: new Date('2026-03-01T10:00:00Z'),
      channel: 'Microsoft-Intune-CertificateConnectors/Admin',
      computer: 'NDES01.contoso.com',
      data: { Message: line.repeat(2), Device: 'x'.repeat(200) },
    })),
  );

/** Begins with some bytes and repeats others, up to the size, with others at the end. */
async function writeFileOf(path: string, first: Buffer, repeated: Buffer, last = Buffer.alloc(0)) {
  const file = await open(path, 'w');
  await file.write(first);
  const many = Buffer.concat(Array.from({ length: Math.ceil((1024 * 1024) / repeated.length) }, () => repeated));
  let left = Math.floor((size - first.length - last.length) / repeated.length) * repeated.length;
  for (; left > 0; left -= many.length) await file.write(many, 0, Math.min(left, many.length));
  await file.write(last);
  await file.close();
}

const measure = (kind: string, path: string) =>
  execFileSync(process.execPath, [...process.execArgv, __filename, kind, path], { stdio: 'inherit' });

async function measureHere(kind: string, path: string) {
  globalThis.gc?.();
  await setTimeout(200);
  const watched = watchMemory();
  const began = performance.now();
  let length = 0;
  const sink = { begin: () => undefined, write: (text: string) => void (length += text.length), end: () => undefined };
  const { problems } = await readFiles([{ name: `a.${kind}`, open: () => createReadStream(path) }], sink);
  const memory = watched.stop().toFixed(0);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const said = problems.map(({ code, detail = '' }) => `${code} ${detail}`.trim()).join();
  console.log(`${kind}: ${seconds} s, ${memory} MB above idle, ${length} characters ${said}`);
}

async function measureAll() {
  const folder = await mkdtemp(join(tmpdir(), 'measure-files-'));
  try {
    const path = join(folder, 'file');
    await writeFileOf(path, Buffer.alloc(0), Buffer.from(line));
    measure('log', path);
    await writeFileOf(path, Buffer.from('\ufeff', 'utf16le'), Buffer.from(line, 'utf16le'));
    measure('txt', path);
    // Of packed bytes, a log that unpacks to all that is allowed; of stored ones, as many as fit.
    const packed = buildZip(
      Array.from({ length: 5 }, (_, index) => ({ path: `${index}.log`, bytes: Buffer.alloc(99 * 1024 * 1024, line) })),
    );
    await writeFileOf(path, packed, Buffer.alloc(1));
    measure('zip', path);
    const part = buildZip([{ path: 'part.log', bytes: Buffer.alloc(5.2 * 1024 * 1024, line), method: 0 }]).subarray(
      0,
      -68,
    );
    await writeFileOf(path, part, part, Buffer.from('PK\x01\x02', 'latin1'));
    measure('zip', path);
    const log = evtx();
    await writeFileOf(path, log.subarray(0, 4096), log.subarray(4096, 4096 + 65536));
    measure('evtx', path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const [kind, path] = process.argv.slice(2);
void (kind !== undefined && path !== undefined ? measureHere(kind, path) : measureAll());
