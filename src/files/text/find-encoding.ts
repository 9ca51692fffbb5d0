/** In which encoding a text is, by its first bytes. */

export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** The length of the byte order mark. */
  readonly mark: number;
}

/**
 * Reads the byte order mark; without one, Latin text with a zero in every second byte is UTF-16 (some tools leave the mark away).
 *
 * @example findEncoding(Buffer.from([0xff, 0xfe, 0x41, 0])) // { name: 'utf-16le', mark: 2 }
 */
export function findEncoding(start: Buffer): Encoding {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return { name: 'utf-8', mark: 3 };
  if (start[0] === 0xff && start[1] === 0xfe) return { name: 'utf-16le', mark: 2 };
  if (start[0] === 0xfe && start[1] === 0xff) return { name: 'utf-16be', mark: 2 };
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Nine tenths of the characters of a German log are Latin-1; a log has no zeros of its own.
  const most = (start.length / 2) * 0.9;
  if (start.length >= 4 && odd >= most && even === 0) return { name: 'utf-16le', mark: 0 };
  if (start.length >= 4 && even >= most && odd === 0) return { name: 'utf-16be', mark: 0 };
  return { name: 'utf-8', mark: 0 };
}
