/** What an answer is about, without a word of the message: small enough for a button's data, enough to say it again. */
import type { Timeline } from '../recognition/log/create-timeline';
import type { Unknown } from '../recognition/reference';

/** What was read beside the entries, as the answer names it. */
export interface Rest {
  readonly unknown: readonly { readonly id: string; readonly family: Unknown['family'] }[];
  readonly foreign: readonly { readonly id: string; readonly source: string }[];
  readonly misspelt: readonly { readonly text: string; readonly suggested: readonly string[] }[];
  /** Whether the message holds a code snippet, whose text Teams does not hand over. */
  readonly snippet: boolean;
  /** Whether a file hangs on the message, which Teams does not hand over there. */
  readonly file: boolean;
  /** How many more there are than fit into a button. */
  readonly more: number;
}

export const nothingElse: Rest = { unknown: [], foreign: [], misspelt: [], snippet: false, file: false, more: 0 };

/**
 * Whether nothing was read beside the entries.
 *
 * @example isEmpty(nothingElse) // true
 */
export function isEmpty({ unknown, foreign, misspelt, snippet, file }: Rest): boolean {
  return unknown.length + foreign.length + misspelt.length === 0 && !snippet && !file;
}

/**
 * What was read beside the entries of a view.
 *
 * @example restOf({ kind: 'about' }) // nothingElse
 */
export function restOf(view: View): Rest {
  return ('rest' in view ? view.rest : undefined) ?? nothingElse;
}

/** An event or code of a log, the code beside it, how often the two came, and when first and last; '' for what there is none of. */
export type Pair = readonly [entry: string, code: string, count: number, first: string, last: string];

interface Paged {
  /** How many rows come before the first one that is shown. */
  readonly from?: number;
}

export interface FoundView extends Paged {
  readonly kind: 'found';
  readonly ids: readonly string[];
  /** How often the entries are named that are named often. */
  readonly counts?: Readonly<Record<string, number>>;
  readonly rest?: Rest;
}

/** Records of a log that are not ours: how many, and the sources that most of them name. */
export interface ForeignRecords {
  readonly count: number;
  readonly sources: readonly (readonly [source: string, count: number])[];
}

export interface DigestView extends Paged {
  readonly kind: 'digest';
  /** In the order in which they are to be looked at. */
  readonly pairs: readonly Pair[];
  readonly records: number;
  readonly foreign?: ForeignRecords;
  /** How many pairs are left out, which are the least urgent. */
  readonly left?: number;
  readonly timeline?: Timeline;
  readonly rest?: Rest;
}

export type View =
  | FoundView
  | DigestView
  | { readonly kind: 'unknown'; readonly rest: Rest }
  | ({ readonly kind: 'search'; readonly ids: readonly string[] } & Paged)
  /** `request` in words of the list's vocabulary. */
  | ({ readonly kind: 'list'; readonly request: string } & Paged)
  | { readonly kind: 'help'; readonly occasion: HelpOccasion }
  | { readonly kind: 'about' };

/** What the catalog alone can answer. */
export type CatalogView = Exclude<View, { kind: 'about' }>;

export const helpOccasions = [
  'asked',
  'nothing-found',
  'snippet',
  'file',
  'old-button',
  'welcome',
  'welcome-shared',
] as const;

/** Why the help is shown: it opens with another sentence. */
export type HelpOccasion = (typeof helpOccasions)[number];

/**
 * The view of entries.
 *
 * @example viewOf(['20102']) // { kind: 'found', ids: ['20102'] }
 */
export function viewOf(ids: readonly string[]): FoundView {
  return { kind: 'found', ids };
}

/**
 * The entries that a view tells about by itself; those of a search are guesses.
 *
 * @example idsOf({ kind: 'digest', records: 2, pairs: [['20102', '0x00000400', 2, '', '']] }) // ['20102', '0x00000400']
 */
export function idsOf(view: View): readonly string[] {
  if (view.kind === 'found') return view.ids;
  if (view.kind !== 'digest') return [];
  return [...new Set(view.pairs.flatMap(([id, code]) => (code === '' ? [id] : [id, code])))];
}
