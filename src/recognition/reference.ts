/** What recognition finds: places in a message that name a catalog entry, or that look as if they did. */

/** A place in the text that was read; `text` is what stands there. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Place {
  /** The number, code or name itself. */
  readonly span: Span;
  /** The label that made it a reference, where it needed one: `Ereignis-ID`. */
  readonly label?: Span;
}

/** A catalog entry. */
export type Found = Place & { readonly kind: 'found'; readonly id: string };

/** An event ID, diagnostic code or HRESULT that is no entry; never answered with another one. */
export type Unknown = Place & {
  readonly kind: 'unknown';
  readonly family: 'event' | 'diagnostic-code' | 'hresult';
  readonly id: string;
};

/** An event of somebody else's log. */
export type Foreign = Place & { readonly kind: 'foreign'; readonly id: string; readonly source: string };

/** A word that is almost an entry's name: a suggestion, never an answer. */
export type Misspelt = Place & { readonly kind: 'misspelt'; readonly suggested: readonly string[] };

export type Reference = Found | Unknown | Foreign | Misspelt;
