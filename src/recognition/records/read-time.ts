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

type Group = string | undefined;

interface Shape {
  /** Sticky: the place is known. */
  readonly pattern: RegExp;
  /** What its groups say; nothing where that is no time. */
  readonly read: (match: readonly Group[]) => RecordTime | undefined;
}

const shapes: readonly Shape[] = [
  {
    pattern:
      /(\d{4})-(\d{2})-(\d{2})[T ](\d{1,2}):(\d{2}):(\d{2})(?:[.,]\d{1,9})?(?: ?(Z|UTC|[+-]\d{2}:?\d{2}))?(?!\d)/y,
    read: ([, year, month, day, hour, minute, second, zone]) =>
      toTime(year, month, day, hour, minute, second, zone === undefined ? undefined : -readOffset(zone)),
  },
  {
    pattern: /(\d{1,2})\.(\d{1,2})\.(\d{4}),? (\d{1,2}):(\d{2})(?::(\d{2}))?/y,
    read: ([, day, month, year, hour, minute, second]) => toTime(year, month, day, hour, minute, second),
  },
  {
    pattern: /(\d{1,2})\/(\d{1,2})\/(\d{4}),? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AP]M))?/y,
    read([, one, two, year, hour, minute, second, half]) {
      // With AM or PM it is an American date; else the day stands first, unless that cannot be.
      const isMonthFirst = half !== undefined || Number(two) > 12;
      const [month, day] = isMonthFirst ? [one, two] : [two, one];
      return toTime(year, month, day, toHour(Number(hour), half), minute, second);
    },
  },
  {
    pattern: /time="(\d{1,2}):(\d{2}):(\d{2})(?:\.\d{1,7})?([+-]\d{1,4})?" date="(\d{1,2})-(\d{1,2})-(\d{4})"/y,
    read: ([, hour, minute, second, bias, month, day, year]) =>
      toTime(year, month, day, hour, minute, second, bias === undefined ? undefined : Number(bias)),
  },
  { pattern: /Date\((\d{12,14})\)/y, read: ([, epoch]) => format(Number(epoch), true) },
];

/** One pattern, so that the first time of a record wins, whatever its shape. */
const anyTime = new RegExp(shapes.map(({ pattern }) => pattern.source).join('|'));

/** A record begins with its time or has it in its head; what a description tells is another time. In characters. */
const searched = 4000;

/**
 * The first time in a record's text and where it stands there, or nothing.
 *
 * @example readTime('Datum: 11.03.2021 07:42:10') // { time: { text: '2021-03-11T07:42:10', zoned: false }, start: 7, end: 26 }
 */
export function readTime(text: string): { time: RecordTime; start: number; end: number } | undefined {
  const head = text.slice(0, searched);
  const start = head.search(anyTime);
  if (start < 0) return undefined;
  for (const { pattern, read } of shapes) {
    pattern.lastIndex = start;
    const match = pattern.exec(head);
    if (!match) continue;
    const time = read(match);
    return time && { time, start, end: start + match[0].length };
  }
  return undefined;
}

/** @param bias the minutes from the clock to UTC, where the record tells its zone. */
function toTime(
  year: Group,
  month: Group,
  day: Group,
  hour: Group | number,
  minute: Group,
  second: Group = '0',
  bias?: number,
): RecordTime | undefined {
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const isReal = Number(month) >= 1 && Number(month) <= 12 && new Date(time).getUTCDate() === Number(day);
  if (!isReal) return undefined;
  return bias === undefined ? format(time, false) : format(time + bias * 60_000, true);
}

function toHour(hour: number, half: Group): number {
  return half === undefined ? hour : (hour % 12) + (half === 'PM' ? 12 : 0);
}

/** `+01:00`, `-0730`, `Z`; in minutes. */
function readOffset(zone: string): number {
  const [, sign, hours = '', rest = ''] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest));
}

function format(time: number, zoned: boolean): RecordTime {
  return { text: `${new Date(time).toISOString().slice(0, 19)}${zoned ? 'Z' : ''}`, zoned };
}
