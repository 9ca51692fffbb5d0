/** Decodes a text piece by piece; no piece ends within a character. */
import type { Encoding } from './find-encoding';

export interface TextPieces {
  decode(bytes: Buffer): string;
  /** What was left of a character at the end. */
  finish(): string;
}

/** How many bytes at the end of a piece begin a UTF-8 character that is not complete. */
function countOpen(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc2) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** What Windows-1252 has where Latin-1 has control characters; Node 20's own decoder leaves those. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const decodeLegacy = (bytes: Buffer) =>
  bytes.toString('latin1').replace(/[\x80-\x9f]/g, (char) => windows1252[char.charCodeAt(0) - 0x80] ?? char);

/** UTF-8; a piece that is none is read as Windows-1252, which is what older tools on Windows write. */
function createUtf8(): TextPieces {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = Buffer.alloc(0);
  let wasLegacy = false;
  return {
    decode(bytes) {
      const all = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes;
      const whole = all.length - countOpen(all);
      rest = Buffer.from(all.subarray(whole));
      const complete = all.subarray(0, whole);
      try {
        return strict.decode(complete);
      } catch {
        wasLegacy = true;
        return decodeLegacy(complete);
      }
    },
    finish: () => (rest.length === 0 ? '' : wasLegacy ? decodeLegacy(rest) : '\ufffd'),
  };
}

function createUtf16(name: 'utf-16le' | 'utf-16be'): TextPieces {
  const decoder = new TextDecoder(name, { ignoreBOM: true });
  return { decode: (bytes) => decoder.decode(bytes, { stream: true }), finish: () => decoder.decode() };
}

/**
 * Makes the decoder of an encoding; the byte order mark has been taken away.
 *
 * @example createTextDecoder('utf-8').decode(Buffer.from([0xfc])) // 'ü'
 */
export function createTextDecoder(encoding: Encoding['name']): TextPieces {
  return encoding === 'utf-8' ? createUtf8() : createUtf16(encoding);
}
