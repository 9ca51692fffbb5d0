/** The rows of a list of entries: as many as a card holds, the others behind a button. */
import type { Catalog, Entry, LanguageChain } from '../catalog/catalog';
import type { More } from './answer';
import { describeTitle } from './describe-entry';
import { fillText } from './fill-text';
import { formatCount } from './format-count';
import { packView } from './read-view';
import type { View } from './view';

/** A view whose rows may be more than a card holds. */
type PagedView = Extract<View, { kind: 'found' | 'digest' | 'list' | 'search' }>;

/** Twelve rows are two phone screens. */
const mostRows = 12;

/** Of what is left, as many are named as a reader looks through; the button shows all. */
const mostNames = 24;

/** In characters of JSON: what a card has beside its frame, and what a row takes beside the view that leads back. */
const list = { room: 22_500, rowSize: 900 };
/** With a chart in the frame, and a count and times in the row. */
const table = { room: 19_800, rowSize: 1150 };

/** The ways to other pages and to the other language carry the view six times in all. */
const waysOf = 6;

export interface Page<T> {
  readonly items: readonly T[];
  /** Nothing when no item is left. */
  readonly more: More | undefined;
  /** The page before; nothing on the first one. */
  readonly previous: View | undefined;
  /** "13–24 of 31", where the page is not all. */
  readonly range: string;
}

/**
 * The page of a list that a view shows, and what comes after it. Each row carries its view twice, in the action and in its fallback,
 * so a large view has fewer rows a page.
 *
 * @example describePage(thirteenIds, toEntry, viewOf(thirteenIds), catalog, ['en']).more?.text // 'More (1): 20402'
 */
export function describePage<T>(
  all: readonly T[],
  entryOf: (item: T) => Entry | undefined,
  view: PagedView,
  catalog: Catalog,
  languages: LanguageChain,
): Page<T> {
  // Every page of a list is as long as the first one.
  const viewSize = JSON.stringify({ ...packView(view), from: 1000 }).length;
  const { room, rowSize } = view.kind === 'digest' ? table : list;
  const size = Math.max(1, Math.min(mostRows, Math.floor((room - waysOf * viewSize) / (rowSize + 2 * viewSize))));
  const from = Math.min(view.from ?? 0, Math.max(0, all.length - 1));
  const items = all.slice(from, from + size);
  const rest = all.slice(from + size);
  const { more, range } = catalog.words(languages).entries;
  const number = (count: number) => formatCount(count, languages);
  const entries = rest.slice(0, mostNames).flatMap((item) => entryOf(item) ?? []);
  // An event with several codes has several rows.
  const names = new Set(entries.map((entry) => describeTitle(entry, catalog, languages)));
  const ids = [...names, ...(rest.length > entries.length ? ['…'] : [])].join(', ');
  return {
    items,
    more:
      rest.length === 0
        ? undefined
        : { text: fillText(more, { count: number(rest.length), ids }), view: { ...view, from: from + size } },
    previous: from === 0 ? undefined : { ...view, from: Math.max(0, from - size) },
    range:
      items.length === all.length
        ? ''
        : fillText(range, { first: number(from + 1), last: number(from + items.length), count: number(all.length) }),
  };
}
