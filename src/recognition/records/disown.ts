/** Says what references mean in the record that they stand in: somebody else's events are foreign, whatever their number. */
import type { Lexicon } from '../lexicon';
import type { Found, Reference, Unknown } from '../reference';
import type { Reading, Scan } from '../scan';
import { findAdjacentSource } from './adjacent-source';
import type { Owner } from './find-owners';

/** What is known of the place where a reading stands. */
interface Place {
  /** Whose record it is in, if it is somebody else's. */
  readonly owner: Owner | undefined;
  /** Whether it is a cell under a head that names an event's ID. */
  readonly isId: boolean;
}

/**
 * The references of a reading, as they count where they stand.
 *
 * @param at its first token.
 * @example disown(scan, at, reading, { owner: { source: 'Disk', id: '7' }, isId: false })[0]?.kind // 'foreign'
 */
export function disown(scan: Scan, at: number, reading: Reading, place: Place): readonly Reference[] {
  const { references } = reading;
  const isId = place.isId || isListedBehindOwn(references, place.owner);
  const owner = place.owner ?? findOwnerBeside(scan, at, reading);
  return owner ? references.flatMap((one) => disownOne(one, owner, isId, scan.lexicon)) : references;
}

/**
 * In somebody else's record an event is theirs, and a diagnostic code or an unknown HRESULT says nothing about our
 * connector; a related code, a log line and one of our names mean the same wherever they stand.
 */
function disownOne(reference: Reference, owner: Owner, isId: boolean, lexicon: Lexicon): Reference[] {
  if (/^(?!0x)[a-z]/i.test(reference.span.text) || !isRecordsOwn(reference, lexicon)) return [reference];
  const isEvent = !reference.id.startsWith('0x') && (reference.label !== undefined || isId);
  if (!isEvent || (owner.id !== '' && owner.id !== reference.id && !isId)) return [];
  return [{ kind: 'foreign', id: reference.id, source: owner.source, span: reference.span }];
}

/** "DCOM Event 10010": whose event it is stands beside it, in a sentence and without a field's name. */
function findOwnerBeside(scan: Scan, at: number, { references: [first], next }: Reading): Owner | undefined {
  if (first?.label === undefined || !('id' in first) || !isRecordsOwn(first, scan.lexicon)) return undefined;
  const source = findAdjacentSource(scan, at, next - 1);
  return source === undefined ? undefined : { source, id: first.id };
}

/** "Source: Outlook, Event ID: 20102 and 20302": the list behind the record's own id is of its events, too. */
function isListedBehindOwn([first]: readonly Reference[], owner: Owner | undefined): boolean {
  return owner !== undefined && first?.label !== undefined && 'id' in first && first.id === owner.id;
}

/** Whether the meaning of a reference depends on the record that it stands in. */
function isRecordsOwn(reference: Reference, lexicon: Lexicon): reference is Found | Unknown {
  if (reference.kind === 'found') {
    return lexicon.events.has(reference.id) || lexicon.codes.get(Number(reference.id)) === reference.id;
  }
  return reference.kind === 'unknown';
}
