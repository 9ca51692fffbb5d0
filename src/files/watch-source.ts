/** A source's pieces, until it ends or the time is over. */
import { setImmediate } from 'node:timers/promises';

/** Pieces that lie ready must not keep the process from everything else for longer than this, in milliseconds. */
const longestTurn = 20;

/** Waits for a piece, but no longer than the signal allows; no piece stays in memory because of the signal. */
async function nextPiece(source: AsyncIterator<Uint8Array>, signal: AbortSignal): Promise<IteratorResult<Uint8Array>> {
  signal.throwIfAborted();
  let giveUp: (() => void) | undefined;
  try {
    return await new Promise((resolve, reject) => {
      giveUp = () => {
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', giveUp);
      source.next().then(resolve, reject);
    });
  } finally {
    if (giveUp) signal.removeEventListener('abort', giveUp);
  }
}

/**
 * Watches over a source.
 *
 * @param onBytes is told how long each piece is.
 * @throws what the source throws, or the signal's reason.
 * @example for await (const piece of watchSource(source, signal, count)) use(piece)
 */
export async function* watchSource(
  source: AsyncIterator<Uint8Array>,
  signal: AbortSignal,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  let turnBegan = performance.now();
  for (;;) {
    if (performance.now() - turnBegan > longestTurn) {
      await setImmediate();
      turnBegan = performance.now();
    }
    const next = await nextPiece(source, signal);
    if (next.done) return;
    onBytes(next.value.length);
    yield next.value;
  }
}
