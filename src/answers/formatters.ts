/** Numbers and times as a language writes them: each formatter is made once, which costs a hundred times what its use does. */
import type { LanguageChain } from '../catalog/catalog';

export interface Formatters {
  readonly number: Intl.NumberFormat;
  readonly percent: Intl.NumberFormat;
  /** Which form of a word a number takes. */
  readonly plural: Intl.PluralRules;
  /** A day in words; a time of a log, in 24 hours as logs write them; and the parts of one that tell the bars of a chart apart. */
  readonly longDate: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
  readonly clock: Intl.DateTimeFormat;
  readonly day: Intl.DateTimeFormat;
  readonly dayAndClock: Intl.DateTimeFormat;
  readonly dayAndYear: Intl.DateTimeFormat;
  readonly units: Readonly<Record<Unit, Intl.NumberFormat>>;
}

export type Unit = 'minute' | 'hour' | 'day' | 'week';

/** How many minutes each has, the shortest first. */
export const minutesIn: readonly (readonly [unit: Unit, minutes: number])[] = [
  ['minute', 1],
  ['hour', 60],
  ['day', 1440],
  ['week', 10_080],
];

/** A language chain is one of a few; what asks for other languages gets the catalog's. */
const made = new Map<string, Formatters>();

/**
 * The formatters of the first language of a chain that they know.
 *
 * @example formattersOf(['de']).number.format(5000) // '5.000'
 */
export function formattersOf(languages: LanguageChain): Formatters {
  const key = languages.join();
  const known = made.get(key);
  if (known) return known;
  const formatters = makeFormatters([...languages]);
  made.set(key, formatters);
  return formatters;
}

function makeFormatters(languages: string[]): Formatters {
  // Times of a log are said as they are written; a day or a clock of the server's own would be another.
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(languages, { timeZone: 'UTC', hourCycle: 'h23', ...options });
  const unit = (name: Unit) => new Intl.NumberFormat(languages, { style: 'unit', unit: name, unitDisplay: 'long' });
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const day = { day: 'numeric', month: 'short' } as const;
  return {
    number: new Intl.NumberFormat(languages),
    percent: new Intl.NumberFormat(languages, { style: 'percent' }),
    plural: new Intl.PluralRules(languages),
    longDate: date({ dateStyle: 'long' }),
    time: date({ dateStyle: 'medium', timeStyle: 'short' }),
    clock: date(clock),
    day: date(day),
    dayAndClock: date({ ...day, ...clock }),
    dayAndYear: date({ ...day, year: 'numeric' }),
    units: { minute: unit('minute'), hour: unit('hour'), day: unit('day'), week: unit('week') },
  };
}
