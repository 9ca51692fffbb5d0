/** What is fuzzed: a small sound file of every kind, and the made-up files of every shape of record. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildEvtx } from '../../test/support/build-evtx';
import { buildZip } from '../../test/support/build-zip';

export interface Fixture {
  readonly name: string;
  readonly bytes: Buffer;
}

const message = 'Ereignis-ID 20102, Diagnosecode 0x00000400: Das Gerät „NDES01“ konnte nicht prüfen.';
const lines = Array.from({ length: 200 }, (_, index) => `2026-03-01 10:00:${index % 60} ${index} ${message}`).join(
  '\r\n',
);
const event = `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="x"/><EventID>4003</EventID>
<Level>2</Level></System><EventData><Data Name="Message">${message}</Data></EventData></Event>`;
const xml = `<?xml version="1.0"?><!DOCTYPE e [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><Events>${event.repeat(50)}&b;</Events>`;
const csv = `Level,Date and Time,Source,Event ID,Task Category\n${`Error,3/1/2026 10:00:00 AM,x,4003,None,"${message}\n2"\n`.repeat(100)}`;
const json = JSON.stringify(
  Array.from({ length: 100 }, (_, Id) => ({ Id, LevelDisplayName: 'Error', Message: message })),
);
const evtx = buildEvtx(
  Array.from({ length: 400 }, (_, index) => ({
    provider: 'Microsoft-Intune-CertificateConnectors',
    id: 4000 + (index % 20),
    level: 2,
    time: new Date(1_770_000_000_000 + index),
    channel: 'Microsoft-Intune-CertificateConnectors/Admin',
    computer: 'NDES01',
    data: { Message: message, [`Field${index % 7}`]: String(index) },
  })),
);
const zip = buildZip([
  { path: 'logs/a.log', bytes: Buffer.from(lines) },
  { path: 'b.xml', bytes: Buffer.from(xml), descriptor: 'marked' },
  { path: 'c.csv', bytes: Buffer.from(csv), method: 0 },
  { path: 'd.png', bytes: Buffer.from('\x89PNG', 'latin1') },
  { path: 'inner.zip', bytes: buildZip([{ path: 'a.log', bytes: Buffer.from(lines) }]) },
  { path: 'e.json', bytes: Buffer.from(json), isZip64: true },
]);

const shapes = join(__dirname, '../../test/recognition/records/shapes');

export const fixtures: readonly Fixture[] = [
  { name: 'a.log', bytes: Buffer.from(lines) },
  { name: 'utf16.txt', bytes: Buffer.from(`\ufeff${lines}`, 'utf16le') },
  { name: 'latin1.log', bytes: Buffer.from(lines, 'latin1') },
  { name: 'a.xml', bytes: Buffer.from(xml) },
  { name: 'a.svclog', bytes: Buffer.from(event.repeat(50).replaceAll('Event', 'E2ETraceEvent')) },
  { name: 'a.csv', bytes: Buffer.from(csv) },
  { name: 'a.json', bytes: Buffer.from(json) },
  { name: 'a.evtx', bytes: evtx },
  { name: 'a.zip', bytes: zip },
  { name: 'evtx.zip', bytes: buildZip([{ path: 'a.evtx', bytes: evtx }]) },
  ...readdirSync(shapes).map((name) => ({ name, bytes: readFileSync(join(shapes, name)) })),
];
