/**
 * Bytes of a source by number, with a look ahead: what formats are read with. It holds no more than was asked for. Where the source
 * fails, the bytes before that are given first, fewer than asked for, and only who asks on gets the error.
 */

export interface ByteReader {
  /** The next bytes, which stay; fewer where the source ends. */
  peek(count: number): Promise<Buffer>;
  /** The next bytes; fewer where the source ends. */
  take(count: number): Promise<Buffer>;
  /** Some next bytes, as they come; undefined at the end. */
  next(most?: number): Promise<Buffer | undefined>;
  /** Gives bytes back that were taken last. */
  unread(bytes: Buffer): void;
  /** Passes over bytes, and returns how many there were. */
  skip(count: number): Promise<number>;
}

/**
 * Reads from anything that gives pieces.
 *
 * @example await createByteReader([Buffer.from('PK')].values()).take(2) // <Buffer 50 4b>
 */
export function createByteReader(source: Iterator<Uint8Array> | AsyncIterator<Uint8Array>): ByteReader {
  let pieces: Buffer[] = [];
  let held = 0;
  let failure: { readonly error: unknown } | undefined;

  const fill = async (count: number) => {
    try {
      while (held < count && !failure) {
        const next = await source.next();
        if (next.done) return;
        // A stream that somebody has given an encoding gives strings.
        const value: unknown = next.value;
        if (!(value instanceof Uint8Array)) throw new TypeError('A source gives bytes.');
        pieces.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
        held += value.byteLength;
      }
    } catch (error) {
      failure = { error };
    }
    if (failure && held === 0 && count > 0) throw failure.error;
  };
  const cut = (count: number) => {
    const all = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces, held);
    const taken = all.subarray(0, count);
    pieces = taken.length < all.length ? [all.subarray(count)] : [];
    held = all.length - taken.length;
    return taken;
  };

  const reader: ByteReader = {
    async peek(count) {
      await fill(count);
      const taken = cut(count);
      reader.unread(taken);
      return taken;
    },
    async take(count) {
      await fill(count);
      return cut(count);
    },
    async next(most = Infinity) {
      if (most <= 0) return undefined;
      await fill(1);
      if (held === 0) return undefined;
      const first = pieces.shift() ?? Buffer.alloc(0);
      held -= first.length;
      if (first.length <= most) return first.length > 0 ? first : reader.next(most);
      reader.unread(first.subarray(most));
      return first.subarray(0, most);
    },
    unread(bytes) {
      if (bytes.length === 0) return;
      pieces.unshift(bytes);
      held += bytes.length;
    },
    async skip(count) {
      let passed = 0;
      while (passed < count) {
        const piece = await reader.next(count - passed);
        if (!piece) break;
        passed += piece.length;
      }
      return passed;
    },
  };
  return reader;
}
