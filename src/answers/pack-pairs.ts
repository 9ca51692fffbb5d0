/**
 * The pairs of a digest as a button carries them: a third of their size, so that a card has room for its rows.
 *
 *     qptrcy;20102,x400,12,0Z,hsr;1052,,1,,     the earliest time in seconds; then for each pair
 *                                               event, code, count, seconds until its first time (a Z where it is UTC), from there to its last
 *
 * Seconds are written to the base of 36.
 */
import { toMilliseconds } from './format-when';
import type { Pair } from './view';

/** In characters; more was not made here. */
const longest = 4000;

/** The end of the year 9999: what a time can say. */
const lastSecond = 253_402_300_799;

/**
 * Packs pairs.
 *
 * @example packPairs([['20102', '0x00000400', 12, '2021-03-11T07:42:10Z', '2021-03-11T14:05:00Z']]) // 'qpsm7m;20102,x400,12,0Z,hpm'
 */
export function packPairs(pairs: readonly Pair[]): string {
  const starts = pairs.map(([, , , first]) => first).filter((first) => first !== '');
  const start = starts.length === 0 ? 0 : Math.min(...starts.map(toSeconds));
  const packed = pairs.map(([id, code, count, first, last]) => {
    const isTimed = first !== '' && last !== '';
    const from = isTimed ? (toSeconds(first) - start).toString(36) + (first.endsWith('Z') ? 'Z' : '') : '';
    const length = isTimed ? (toSeconds(last) - toSeconds(first)).toString(36) : '';
    return [packId(id), packId(code), count, from, length].join();
  });
  return [start.toString(36), ...packed].join(';');
}

/**
 * The pairs that were packed; nothing where one of them is none.
 *
 * @example unpackPairs('0;20102,x400,12,,') // [['20102', '0x00000400', 12, '', '']]
 */
export function unpackPairs(value: unknown): Pair[] | undefined {
  if (typeof value !== 'string' || value.length > longest) return undefined;
  const [start = '', ...packed] = value.split(';');
  if (!/^[0-9a-z]{1,8}$/.test(start)) return undefined;
  const pairs = packed.map((text) => unpackPair(text, parseInt(start, 36)));
  return pairs.every((pair) => pair !== undefined) ? pairs : undefined;
}

const pattern = /^([^,]+),([^,]*),(\d{1,15}),(?:([0-9a-z]{1,8})(Z?),([0-9a-z]{1,8})|,)$/;

function unpackPair(text: string, start: number): Pair | undefined {
  const [, id = '', code = '', count = '', from, zone = '', length = ''] = pattern.exec(text) ?? [];
  const event = unpackId(id);
  const beside = code === '' ? '' : unpackId(code);
  if (event === undefined || beside === undefined) return undefined;
  if (from === undefined) return [event, beside, Number(count), '', ''];
  const first = start + parseInt(from, 36);
  const last = first + parseInt(length, 36);
  if (last > lastSecond) return undefined;
  return [event, beside, Number(count), toTime(first) + zone, toTime(last) + zone];
}

function toSeconds(time: string): number {
  return toMilliseconds(time) / 1000;
}

function toTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}

/** Codes have eight digits, of which the first ones are mostly zeros. */
function packId(id: string): string {
  return /^0x[0-9A-F]{8}$/.test(id) ? id.replace(/^0x0{0,7}/, 'x') : id;
}

/** The id of an entry, or of an event or code that is none. */
function unpackId(text: string): string | undefined {
  const [, digits] = /^x([0-9A-F]{1,8})$/.exec(text) ?? [];
  if (digits !== undefined) return `0x${digits.padStart(8, '0')}`;
  return /^(\d{1,10}|0x[0-9A-F]{1,9}|phrase:[a-z0-9-]{1,100}|HTTP \d{3})$/.test(text) ? text : undefined;
}
