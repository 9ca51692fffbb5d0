/** What the soak measures, and what it makes of it. */

/** RSS in bytes, by the second at which it was read. */
export type Samples = readonly (readonly [second: number, bytes: number])[];

/** So much more memory than in the second minute is a leak. */
export const mostGrowth = 0.1;

/**
 * How much the memory of the last minute differs from that of the second; nothing for a soak of less than three minutes.
 *
 * @example growthOf(samples, 180) // 0.03
 */
export function growthOf(samples: Samples, seconds: number): number | undefined {
  if (seconds < 180) return undefined;
  const early = mean(samples, 60, 120);
  return (mean(samples, seconds - 60, seconds) - early) / early;
}

function mean(samples: Samples, from: number, to: number): number {
  const values = samples.filter(([second]) => second >= from && second < to).map(([, bytes]) => bytes);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The value that so many of the values do not exceed.
 *
 * @example quantile([1, 2, 3, 4], 0.5) // 2
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/**
 * A table of two columns.
 *
 * @example formatTable([['turns', '12']]) // '  turns  12'
 */
export function formatTable(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
}
