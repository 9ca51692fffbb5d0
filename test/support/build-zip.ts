/** Builds zip archives that no tool would: encrypted, truncated, with wrong sizes, with descriptors behind the members. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipMember {
  readonly path: string;
  readonly bytes: Buffer;
  readonly method?: number;
  readonly isEncrypted?: boolean;
  /** Whether the sizes stand behind the member: with or without a mark, in 4 or 8 bytes. */
  readonly descriptor?: 'marked' | 'bare' | 'wide';
  /** Whether the sizes stand in Zip64's extra field. */
  readonly isZip64?: boolean;
  /** Instead of the true checksum. */
  readonly crc?: number;
}

const u16 = (value: number) => Buffer.from(new Uint16Array([value]).buffer);
const u32 = (value: number) => Buffer.from(new Uint32Array([value]).buffer);
const u64 = (value: number) => Buffer.from(new BigUint64Array([BigInt(value)]).buffer);

function buildMember({
  path,
  bytes,
  method = 8,
  isEncrypted,
  descriptor,
  isZip64,
  crc = crc32(bytes),
}: ZipMember): Buffer {
  const packed = method === 8 ? deflateRawSync(bytes) : bytes;
  const name = Buffer.from(path);
  const sizes = descriptor
    ? [u32(0), u32(0), u32(0)]
    : isZip64
      ? [u32(crc), u32(0xffffffff), u32(0xffffffff)]
      : [u32(crc), u32(packed.length), u32(bytes.length)];
  const extra = isZip64 ? Buffer.concat([u16(1), u16(16), u64(bytes.length), u64(packed.length)]) : Buffer.alloc(0);
  const flags = (isEncrypted ? 1 : 0) | (descriptor ? 8 : 0);
  const size = descriptor === 'wide' ? u64 : u32;
  return Buffer.concat([
    Buffer.from('PK\x03\x04', 'latin1'),
    ...[20, flags, method, 0, 0].map(u16),
    ...sizes,
    u16(name.length),
    u16(extra.length),
    name,
    extra,
    packed,
    ...(descriptor && descriptor !== 'bare' ? [Buffer.from('PK\x07\x08', 'latin1')] : []),
    ...(descriptor ? [u32(crc), size(packed.length), size(bytes.length)] : []),
  ]);
}

/**
 * Builds an archive; its directory is a stub, which is enough for who reads from the front.
 *
 * @example buildZip([{ path: 'ndes.log', bytes: Buffer.from('20102') }])
 */
export function buildZip(members: readonly ZipMember[]): Buffer {
  return Buffer.concat([...members.map(buildMember), Buffer.from('PK\x01\x02', 'latin1'), Buffer.alloc(64)]);
}
