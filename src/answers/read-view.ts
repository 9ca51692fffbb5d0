/** A view as a button carries it, and as it comes back: everything may have been written by somebody else. */
import type { Timeline } from '../recognition/log/create-timeline';
import { packPairs, unpackPairs } from './pack-pairs';
import { helpOccasions, isEmpty, type ForeignRecords, type Rest, type View } from './view';

/** More than the longest list has; what is longer was not made here. */
const mostItems = 250;

/** The longest name of an entry is a log line of some eighty characters. */
const longestText = 120;

/**
 * A view as a button carries it: the pairs of a digest packed, and of what else was read only what there is.
 *
 * @example packView({ kind: 'digest', pairs: [['20102', '', 1, '', '']], records: 1 }) // { kind: 'digest', pairs: '0;20102,,1,,', records: 1 }
 */
export function packView(view: View): object {
  const pairs = view.kind === 'digest' ? { pairs: packPairs(view.pairs) } : {};
  const rest = 'rest' in view && view.rest ? { rest: packRest(view.rest) } : {};
  return { ...view, ...pairs, ...rest };
}

function packRest(rest: Rest): object {
  const isSaid = (value: unknown) => (Array.isArray(value) ? value.length > 0 : Boolean(value));
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => isSaid(value)));
}

/**
 * The view that a value is, with nothing in it that is not a view's; nothing where it is none.
 *
 * @example readView({ kind: 'found', ids: ['20102'], more: 1 }) // { kind: 'found', ids: ['20102'] }
 */
export function readView(value: unknown): View | undefined {
  if (!isRecord(value)) return undefined;
  const from = readNumber(value.from);
  const rest = value.rest === undefined ? undefined : readRest(value.rest);
  const page = from === undefined || from === 0 ? {} : { from };
  const paged = { ...(rest && { rest }), ...page };
  switch (value.kind) {
    case 'found': {
      const ids = readList(value.ids, readText);
      const counts = readCounts(value.counts);
      return ids && { kind: 'found', ids: [...new Set(ids)], ...(counts && { counts }), ...paged };
    }
    case 'digest': {
      const pairs = unpackPairs(value.pairs);
      const records = readNumber(value.records);
      const [foreign, left] = [readForeign(value.foreign), readNumber(value.left)];
      const timeline = readTimeline(value.timeline);
      const parts = { ...(foreign && { foreign }), ...(left && { left }), ...(timeline && { timeline }), ...paged };
      return pairs && records !== undefined ? { kind: 'digest', pairs, records, ...parts } : undefined;
    }
    case 'unknown':
      return rest && !isEmpty(rest) ? { kind: 'unknown', rest } : undefined;
    case 'search': {
      const ids = readList(value.ids, readText);
      return ids && { kind: 'search', ids, ...page };
    }
    case 'list': {
      const request = readText(value.request);
      return request === undefined ? undefined : { kind: 'list', request, ...page };
    }
    case 'help': {
      const occasion = helpOccasions.find((name) => name === value.occasion);
      return occasion && { kind: 'help', occasion };
    }
    case 'about':
      return { kind: 'about' };
    default:
      return undefined;
  }
}

function readRest(value: unknown): Rest | undefined {
  if (!isRecord(value)) return undefined;
  const unknown = readList(value.unknown ?? [], (item) => {
    const [id, family] = isRecord(item) ? [readCode(item.id), families.find((name) => name === item.family)] : [];
    return id === undefined || family === undefined ? undefined : { id, family };
  });
  const foreign = readList(value.foreign ?? [], (item) => {
    const [id, source] = isRecord(item) ? [readCode(item.id), readText(item.source)] : [];
    return id === undefined || source === undefined ? undefined : { id, source };
  });
  const misspelt = readList(value.misspelt ?? [], (item) => {
    const [text, suggested] = isRecord(item) ? [readText(item.text), readList(item.suggested, readText)] : [];
    return text === undefined || suggested === undefined ? undefined : { text, suggested };
  });
  if (!unknown || !foreign || !misspelt) return undefined;
  return {
    unknown,
    foreign,
    misspelt,
    snippet: value.snippet === true,
    file: value.file === true,
    more: readNumber(value.more) ?? 0,
  };
}

const families = ['event', 'diagnostic-code', 'hresult'] as const;

/** A time that is none is not said. */
function readTime(value: unknown): string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/.test(value) && Date.parse(value) > 0
    ? value
    : '';
}

function readForeign(value: unknown): ForeignRecords | undefined {
  if (!isRecord(value)) return undefined;
  const count = readNumber(value.count);
  const sources = readList(value.sources, (item) => {
    const [source, times] = Array.isArray(item) ? [readText(item[0]), readNumber(item[1])] : [];
    return source === undefined || times === undefined ? undefined : ([source, times] as const);
  });
  return count && sources ? { count, sources } : undefined;
}

/** In minutes, a century: what is longer leads to times that are none. */
const longestStep = 52_560_000;

function readTimeline(value: unknown): Timeline | undefined {
  if (!isRecord(value)) return undefined;
  const [from, step, counts] = [readTime(value.from), readNumber(value.step), readList(value.counts, readNumber)];
  return from === '' || !step || step > longestStep || !counts ? undefined : { from, step, counts };
}

function readCounts(value: unknown): Record<string, number> | undefined {
  if (!isRecord(value)) return undefined;
  const counts = Object.entries(value).slice(0, mostItems);
  return Object.fromEntries(
    counts.flatMap(([id, count]) => (readNumber(count) === undefined ? [] : [[id, count]])),
  ) as Record<string, number>;
}

/** All items or nothing: a list with one strange item is not ours. */
function readList<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value) || value.length > mostItems) return undefined;
  const items = value.map(read).filter((item) => item !== undefined);
  return items.length === value.length ? items : undefined;
}

/** A card that holds a binding of its own would be taken for an unfinished one. */
function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= longestText && !value.includes('${') ? value : undefined;
}

/** An event ID, or a code in hexadecimal. */
function readCode(value: unknown): string | undefined {
  return typeof value === 'string' && /^(\d{1,10}|0x[0-9A-F]{1,9})$/.test(value) ? value : undefined;
}

function readNumber(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
