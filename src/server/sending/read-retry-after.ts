/** Reads what a server asks us to wait. */

/**
 * The milliseconds of a `Retry-After` header: seconds or a date (RFC 9110, 10.2.3); nothing where it says neither.
 *
 * @example
 * readRetryAfter('2')    // 2000
 * readRetryAfter('soon') // undefined
 */
export function readRetryAfter(header: string | undefined, now: number = Date.now()): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
