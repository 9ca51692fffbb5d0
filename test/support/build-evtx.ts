/**
 * Builds small Windows event logs (.evtx), because published ones are somebody's: a file header, chunks with their tables of names
 * and templates, and records in binary XML whose values fill a template (libevtx's documentation of the format, [MS-EVEN6] 2.2.12).
 */
import { crc32 } from 'node:zlib';

export interface EvtxEvent {
  readonly provider: string;
  readonly id: number;
  readonly level: number;
  readonly time: Date;
  readonly channel: string;
  readonly computer: string;
  readonly data: Readonly<Record<string, string>>;
  /** Whether system and data are one template; most of Windows' events have a template of their own for the data. */
  readonly isFlat?: boolean;
}

const chunkLength = 65536;
const u8 = (value: number) => Buffer.from([value]);
const u16 = (value: number) => Buffer.from(new Uint16Array([value]).buffer);
const u32 = (value: number) => Buffer.from(new Uint32Array([value]).buffer);
const u64 = (value: bigint) => Buffer.from(new BigUint64Array([value]).buffer);
const wide = (text: string) => Buffer.from(text, 'utf16le');
const fileTime = (time: Date) => u64((BigInt(time.getTime()) + 11644473600000n) * 10000n);

const types = { text: 0x01, u8: 0x04, u16: 0x06, u64: 0x0a, time: 0x11, binaryXml: 0x21 };

/** What fills a place of a template: its type, and its bytes or what writes them. */
type Value = readonly [type: number, value: Buffer | (() => void)];

/** A chunk that is being written; names are written where they are first used, as Windows does. */
class Chunk {
  private readonly bytes = Buffer.alloc(chunkLength);
  private at = 512;
  private readonly names = new Map<string, number>();
  private readonly templates = new Map<string, number>();
  private lastRecord = 0;
  count = 0;

  put(bytes: Buffer) {
    if (this.at + bytes.length > chunkLength) throw new RangeError('The chunk is full.');
    bytes.copy(this.bytes, this.at);
    this.at += bytes.length;
  }

  /** The offset of a name, and the name itself the first time. */
  private name(text: string) {
    const known = this.names.get(text);
    this.put(u32(known ?? this.at + 4));
    if (known !== undefined) return;
    const hash = Array.from(text).reduce((sum, char) => (Math.imul(sum, 65599) + char.charCodeAt(0)) >>> 0, 0);
    const bucket = 0x80 + 4 * (hash % 64);
    const next = this.bytes.readUInt32LE(bucket);
    this.names.set(text, this.at);
    this.bytes.writeUInt32LE(this.at, bucket);
    this.put(Buffer.concat([u32(next), u16(hash & 0xffff), u16(text.length), wide(text), u16(0)]));
  }

  private sized(write: () => void) {
    const at = this.at;
    this.put(u32(0));
    write();
    this.bytes.writeUInt32LE(this.at - at - 4, at);
  }

  private element(name: string, attributes: [string, () => void][], children?: () => void) {
    this.put(Buffer.concat([u8(attributes.length > 0 ? 0x41 : 0x01), u16(0xffff)]));
    this.sized(() => {
      this.name(name);
      const writeAttributes = () => {
        attributes.forEach(([attribute, value], index) => {
          this.put(u8(index < attributes.length - 1 ? 0x46 : 0x06));
          this.name(attribute);
          value();
        });
      };
      if (attributes.length > 0) this.sized(writeAttributes);
      this.put(u8(children ? 0x02 : 0x03));
      children?.();
      if (children) this.put(u8(0x04));
    });
  }

  private value(id: number, type: number) {
    return () => {
      this.put(Buffer.concat([u8(0x0e), u16(id), u8(type)]));
    };
  }

  private text(literal: string) {
    return () => {
      this.put(Buffer.concat([u8(0x05), u8(types.text), u16(literal.length), wide(literal)]));
    };
  }

  /** Without names, its data is a value: binary XML within binary XML. */
  private event(inner?: readonly string[]) {
    const value = this.value.bind(this);
    const xmlns = 'http://schemas.microsoft.com/win/2004/08/events/event';
    this.put(Buffer.from([0x0f, 1, 1, 0]));
    this.element('Event', [['xmlns', this.text(xmlns)]], () => {
      this.element('System', [], () => {
        this.element('Provider', [['Name', value(0, types.text)]]);
        this.element('EventID', [], value(1, types.u16));
        this.element('Level', [], value(2, types.u8));
        this.element('TimeCreated', [['SystemTime', value(3, types.time)]]);
        this.element('EventRecordID', [], value(4, types.u64));
        this.element('Channel', [], value(5, types.text));
        this.element('Computer', [], value(6, types.text));
      });
      if (inner === undefined) value(7, types.binaryXml)();
      else this.eventData(inner, 7);
    });
    this.put(u8(0x00));
  }

  private eventData(dataNames: readonly string[], first: number) {
    this.element('EventData', [], () => {
      dataNames.forEach((name, index) => {
        this.element('Data', [['Name', this.text(name)]], this.value(first + index, types.text));
      });
    });
  }

  /** An instance of a template, which is written where it is first used, and the values that fill it. */
  private fragment(key: string, writeTemplate: () => void, values: readonly Value[]) {
    this.put(Buffer.from([0x0f, 1, 1, 0, 0x0c, 1]));
    const known = this.templates.get(key);
    this.put(Buffer.concat([u32(this.templates.size), u32(known ?? this.at + 8)]));
    if (known === undefined) {
      const bucket = 0x180 + 4 * (this.templates.size % 32);
      this.templates.set(key, this.at);
      const next = this.bytes.readUInt32LE(bucket);
      this.bytes.writeUInt32LE(this.at, bucket);
      this.put(Buffer.concat([u32(next), Buffer.alloc(16, this.templates.size)]));
      this.sized(writeTemplate);
    }
    this.put(u32(values.length));
    const sizes = this.at;
    for (const [type] of values) this.put(Buffer.concat([u16(0), u8(type), u8(0)]));
    values.forEach(([, value], index) => {
      const at = this.at;
      if (value instanceof Buffer) this.put(value);
      else (value as () => void)();
      this.bytes.writeUInt16LE(this.at - at, sizes + 4 * index);
    });
  }

  /** @returns false where it does not fit. */
  add(event: EvtxEvent, record: bigint): boolean {
    const before = this.at;
    const names = Object.keys(event.data);
    const data = Object.values(event.data).map((text): Value => [types.text, wide(text)]);
    const system: Value[] = [
      [types.text, wide(event.provider)],
      [types.u16, u16(event.id)],
      [types.u8, u8(event.level)],
      [types.time, fileTime(event.time)],
      [types.u64, u64(record)],
      [types.text, wide(event.channel)],
      [types.text, wide(event.computer)],
    ];
    // Names and templates are written within: a copy is too much care for a fixture, so it asks for room first.
    const length = [...system, ...data].reduce((sum, [, value]) => sum + (value as Buffer).length + 4, 0);
    if (before + 8192 + length > chunkLength) return false;
    this.put(Buffer.concat([Buffer.from('**\0\0', 'latin1'), u32(0), u64(record), fileTime(event.time)]));
    if (event.isFlat) {
      const write = () => {
        this.event(names);
      };
      this.fragment(`flat ${names.join()}`, write, [...system, ...data]);
    } else {
      const writeInner = () => {
        this.put(Buffer.from([0x0f, 1, 1, 0]));
        this.eventData(names, 0);
        this.put(u8(0x00));
      };
      const inner = () => {
        this.fragment(`data ${names.join()}`, writeInner, data);
      };
      const write = () => {
        this.event();
      };
      this.fragment('event', write, [...system, [types.binaryXml, inner]]);
    }
    const size = this.at - before + 4;
    this.put(u32(size));
    this.bytes.writeUInt32LE(size, before + 4);
    this.lastRecord = before;
    this.count += 1;
    return true;
  }

  finish(firstRecord: bigint): Buffer {
    const last = firstRecord + BigInt(this.count) - 1n;
    Buffer.concat([
      Buffer.from('ElfChnk\0', 'latin1'),
      ...[firstRecord, last, firstRecord, last].map(u64),
      ...[128, this.lastRecord, this.at, crc32(this.bytes.subarray(512, this.at))].map(u32),
    ]).copy(this.bytes);
    const head = Buffer.concat([this.bytes.subarray(0, 120), this.bytes.subarray(128, 512)]);
    this.bytes.writeUInt32LE(crc32(head), 124);
    return this.bytes;
  }
}

/**
 * Builds a log.
 *
 * @param chunkCount what the header says; a log that was copied while it was written says too little.
 * @example buildEvtx([{ provider: 'x', id: 20102, level: 2, time: new Date(), channel: 'Admin', computer: 'PC', data: {} }])
 */
export function buildEvtx(events: readonly EvtxEvent[], { chunkCount }: { chunkCount?: number } = {}): Buffer {
  const chunks: Buffer[] = [];
  let chunk = new Chunk();
  let first = 1n;
  events.forEach((event, index) => {
    const record = BigInt(index + 1);
    if (chunk.add(event, record)) return;
    chunks.push(chunk.finish(first));
    chunk = new Chunk();
    first = record;
    if (!chunk.add(event, record)) throw new RangeError('The event is larger than a chunk.');
  });
  if (chunk.count > 0) chunks.push(chunk.finish(first));
  const header = Buffer.alloc(4096);
  Buffer.concat([
    Buffer.from('ElfFile\0', 'latin1'),
    ...[0n, BigInt(chunks.length - 1), BigInt(events.length + 1)].map(u64),
    u32(128),
    ...[1, 3, 4096, chunkCount ?? chunks.length].map(u16),
  ]).copy(header);
  header.writeUInt32LE(crc32(header.subarray(0, 120)), 124);
  return Buffer.concat([header, ...chunks]);
}
