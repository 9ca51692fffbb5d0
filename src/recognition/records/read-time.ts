/**
 * Reads the time at which a record was written.
 *
 *     `SystemTime='2021-03-11T07:42:10.123Z'`, `2021-03-11 07:42:10 +0100`   with a zone
 *     `11.03.2021 07:42:10`, `3/11/2021 7:42:10 AM`, `2021-03-11 07:42:10`   without one
 *     `time="08:42:10.123-060" date="03-11-2021"` (CMTrace: UTC = local + bias, in minutes), `\/Date(1615448530000)\/`
 */

export interface RecordTime {
  /** `2021-03-11T07:42:10Z`; without the `Z` where the record does not tell its zone. */
  readonly text: string;
  /** Whether it is in UTC. */
  readonly zoned: boolean;
}

const patterns = [
  /(?<iso>\d{4}-\d{2}-\d{2})[T ](?<clock>\d{1,2}:\d{2}:\d{2})(?:[.,]\d{1,9})?(?: ?(?<zone>Z|UTC|[+-]\d{2}:?\d{2}))?(?!\d)/,
  /(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}),? (?<clock>\d{1,2}:\d{2}(?::\d{2})?)/,
  /(?<one>\d{1,2})\/(?<two>\d{1,2})\/(?<year>\d{4}),? (?<clock>\d{1,2}:\d{2}(?::\d{2})?)(?: ?(?<half>[AP]M))?/,
  /time="(?<clock>\d{1,2}:\d{2}:\d{2})(?:\.\d{1,7})?(?<bias>[+-]\d{1,4})?" date="(?<month>\d{1,2})-(?<day>\d{1,2})-(?<year>\d{4})"/,
  /Date\((?<epoch>\d{12,14})\)/,
].map(({ source }) => source);

/** One pattern, so that the first time of a record wins, whatever its shape; a group's name stands in it once a shape. */
const anyTime = new RegExp(patterns.map((source, index) => source.replace(/\(\?<(\w+)>/g, `(?<$1${index}>`)).join('|'));

/** A record begins with its time or has it in its head; what a description tells is another time. In characters. */
const searched = 4000;

/**
 * The first time in a record's text and where it stands there, or nothing.
 *
 * @example readTime('Datum: 11.03.2021 07:42:10') // { time: { text: '2021-03-11T07:42:10', zoned: false }, start: 7, end: 26 }
 */
export function readTime(text: string): { time: RecordTime; start: number; end: number } | undefined {
  const match = anyTime.exec(text.slice(0, searched));
  const time = match?.groups && toTime(match.groups);
  return time && { time, start: match.index, end: match.index + match[0].length };
}

function toTime(groups: Record<string, string | undefined>): RecordTime | undefined {
  const given = Object.entries(groups).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const parts = Object.fromEntries(given.map(([name, value]) => [name.replace(/\d$/, ''), value]));
  if (parts.epoch !== undefined) return format(Number(parts.epoch), true);

  const [hour = 0, minute = 0, second = 0] = (parts.clock ?? '').split(':').map(Number);
  const [year = 0, month = 0, day = 0] = readDate(parts);
  const time = Date.UTC(year, month - 1, day, toHour(hour, parts.half), minute, second);
  const isReal = month >= 1 && month <= 12 && new Date(time).getUTCDate() === day;
  if (!isReal) return undefined;
  if (parts.bias !== undefined) return format(time + Number(parts.bias) * minutes, true);
  return parts.zone === undefined ? format(time, false) : format(time - readOffset(parts.zone), true);
}

/** In milliseconds. */
const minutes = 60_000;

function readDate({ iso, year, month, day, one, two, half }: Record<string, string>): number[] {
  if (iso !== undefined) return iso.split('-').map(Number);
  if (one === undefined || two === undefined) return [year, month, day].map(Number);
  // With AM or PM it is an American date; else the day stands first, unless that cannot be.
  const isMonthFirst = half !== undefined || Number(two) > 12;
  return [year, isMonthFirst ? one : two, isMonthFirst ? two : one].map(Number);
}

function toHour(hour: number, half: string | undefined): number {
  return half === undefined ? hour : (hour % 12) + (half === 'PM' ? 12 : 0);
}

/** `+01:00`, `-0730`, `Z`; in milliseconds. */
function readOffset(zone: string): number {
  const [, sign, hours = '', rest = ''] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest)) * minutes;
}

function format(time: number, zoned: boolean): RecordTime {
  return { text: `${new Date(time).toISOString().slice(0, 19)}${zoned ? 'Z' : ''}`, zoned };
}
