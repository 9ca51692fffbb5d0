/** Watches how much memory a process takes while it does something. */

/** In milliseconds. */
const interval = 5;

export const residentMegabytes = () => process.memoryUsage.rss() / 1024 / 1024;

/**
 * Begins to watch; `look` is for work that lets no timer run, `stop` ends it and says the peak, in megabytes above the beginning.
 *
 * @example const memory = watchMemory(); await read(file); memory.stop() // 34.2
 */
export function watchMemory(): { look(): void; stop(): number } {
  const idle = residentMegabytes();
  let peak = idle;
  const look = () => {
    peak = Math.max(peak, residentMegabytes());
  };
  const timer = setInterval(look, interval);
  return {
    look,
    stop() {
      clearInterval(timer);
      look();
      return peak - idle;
    },
  };
}
