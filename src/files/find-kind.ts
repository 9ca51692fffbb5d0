/** What a file is: by its first bytes where they say so, else by its name. */

export type Kind = 'text' | 'evtx' | 'zip' | 'unknown';

/** Enough to tell text from other things. */
export const lookAt = 4096;

const textNames = /\.(?:xml|csv|json|jsonl|log|svclog|txt)$/i;

/** A member, the directory of an archive without members, and an archive that was meant to be split. */
const zipMarks = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** Files that are dropped by mistake and may begin like text, or be too short to tell. */
const otherKinds = [
  '%PDF-',
  '{\\rtf',
  'MSCF',
  '\x1f\x8b',
  '\x89PNG',
  'GIF8',
  'Rar!',
  "7z\xbc\xaf'",
  '\xff\xd8\xff',
  'MZ\x90',
];

/** Tab, line feed, form feed, carriage return and escape (colours of a terminal) stand in logs. */
const isControl = (byte: number) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27;

/**
 * A twentieth: packed bytes have a tenth of control characters; a log that a crash left has a block of zeros, but not all over.
 */
const isBinary = (start: Buffer) => {
  const controls = start.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls > 2 && controls * 20 > start.length;
};

/**
 * Decides the kind of a file. Text under any name is text; of an archive's member only the kinds are read that are promised.
 *
 * @param isWide whether the bytes were recognised as UTF-16, where every second byte is zero.
 * @example findKind('System.txt', Buffer.from('ElfFile\0')) // 'evtx'
 */
export function findKind(name: string, start: Buffer, { isWide = false, isMember = false } = {}): Kind {
  const magic = start.toString('latin1', 0, 8);
  if (magic.startsWith('ElfFile\0')) return 'evtx';
  if (zipMarks.some((mark) => magic.startsWith(mark))) return 'zip';
  if (otherKinds.some((kind) => magic.startsWith(kind))) return 'unknown';
  if (!isWide && isBinary(start)) return 'unknown';
  return isMember && !textNames.test(name) ? 'unknown' : 'text';
}
