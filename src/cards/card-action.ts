/** What a pressed button says: the ids to answer about. The version lets buttons of old cards keep working. */

/** The verb of every button that opens entries. */
const openVerb = 'open';

export interface CardAction {
  readonly verb: typeof openVerb;
  /** Raised when the data changes its meaning; older versions stay readable. */
  readonly version: 1;
  readonly ids: readonly string[];
  readonly language: string;
}

/**
 * The data of a button that opens entries.
 *
 * @example createCardAction(['20102'], 'de') // { verb: 'open', version: 1, ids: ['20102'], language: 'de' }
 */
export function createCardAction(ids: readonly string[], language: string): CardAction {
  return { verb: openVerb, version: 1, ids, language };
}

/** More ids than the longest list has are nobody's button. */
const mostIds = 200;

/**
 * Reads the data of a pressed button; nothing when it is not one of ours.
 *
 * @example readCardAction({ verb: 'open', version: 1, ids: ['20102'], language: 'de' })?.ids // ['20102']
 */
export function readCardAction(value: unknown): CardAction | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { verb, version, ids, language } = value as Partial<Record<keyof CardAction, unknown>>;
  if (verb !== openVerb || version !== 1 || !Array.isArray(ids) || ids.length > mostIds) return undefined;
  if (!ids.every((id) => typeof id === 'string')) return undefined;
  return createCardAction([...new Set(ids)], typeof language === 'string' ? language : '');
}
