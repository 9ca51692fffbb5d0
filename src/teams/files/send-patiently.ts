/** Sends what no redelivery would ask for again. */
import { readSendFailure } from '../turns/read-send-failure';
import type { Timers } from './timers';

/** In milliseconds. Teams' own limit of 60 messages in 30 s is over by then, and a connector that is exchanged is there again. */
const waits = [10_000, 30_000];

/**
 * Sends, and once or twice more where surely nothing was posted and it may work a little later.
 *
 * @throws what the last try throws.
 * @example await sendPatiently(() => sendLater(reference, post), timers, signal)
 */
export async function sendPatiently(
  send: () => Promise<void>,
  timers: Pick<Timers, 'wait'>,
  signal: AbortSignal,
): Promise<void> {
  for (const wait of waits) {
    try {
      await send();
      return;
    } catch (error) {
      if (signal.aborted || !readSendFailure(error)?.askAgain) throw error;
    }
    await timers.wait(wait, signal);
  }
  await send();
}
