/** What happens later: regularly, or after a while. */
export interface Timers {
  /** Does something regularly until the function that it returns is called. */
  every(interval: number, action: () => void): () => void;
  /** Resolves after a while, or as soon as the signal is aborted. */
  wait(duration: number, signal?: AbortSignal): Promise<void>;
}

/** The system's own; in milliseconds. */
export const systemTimers: Timers = {
  every(interval, action) {
    const timer = setInterval(action, interval);
    return () => {
      clearInterval(timer);
    };
  },
  wait: (duration, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(end, signal?.aborted ? 0 : duration);
      signal?.addEventListener('abort', end);
      function end() {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      }
    }),
};
