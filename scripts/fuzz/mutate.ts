/** Breaks a file in the ways in which files break, and in the ways in which somebody would break one. */

/** Random numbers that come again for the same seed (mulberry32). */
export function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Numbers at which lengths and offsets go wrong. */
const edges = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff];

/**
 * Changes a file at up to ten places.
 *
 * @example mutate(Buffer.from('20102'), createRandom(1))
 */
export function mutate(bytes: Buffer, random: (below: number) => number): Buffer {
  let file = Buffer.from(bytes);
  for (let change = 1 + random(10); change > 0 && file.length > 4; change -= 1) {
    // Half of the changes near the front, where headers are.
    const at = random(random(2) === 0 ? Math.min(600, file.length) : file.length);
    const length = Math.min(1 + random(2000), file.length - at);
    const part = file.subarray(at, at + length);
    const changes = [
      () => (file = file.subarray(0, random(10) === 0 ? at : file.length)),
      () => (file[at] = (file[at] ?? 0) ^ (1 << random(8))),
      () => (file[at] = random(256)),
      () => file.writeUInt32LE(edges[random(edges.length)] ?? 0, Math.min(at, file.length - 4)),
      () => (file = Buffer.concat([file.subarray(0, at), part, part, file.subarray(at + length)])),
      () => (file = Buffer.concat([file.subarray(0, at), Buffer.alloc(length, random(256)), file.subarray(at)])),
      () => (file = Buffer.concat([file.subarray(0, at), file.subarray(at + length)])),
    ];
    changes[random(changes.length)]?.();
  }
  return file;
}
