/** Finds every reference in one text: the scanner. */
import { blockTokens } from './context/block-tokens';
import { findOwners, type Owner } from './records/find-owners';
import { isPlainNumber } from './context/is-plain-number';
import type { Lexicon } from './lexicon';
import { normalizeText } from './text/normalize-text';
import { readBareEvent } from './readers/bare-event';
import { readHexCode } from './readers/hex-code';
import { readLabelledCode } from './readers/labelled-code';
import { readLabelledEvent } from './readers/labelled-event';
import { readName } from './readers/name';
import type { Reference } from './reference';
import { isFiveDigits, spanOf, type Reader, type Reading, type Scan } from './scan';
import { tokenize } from './text/tokens';

/** One reader a rule; the first that reads something at a token wins. A new family is one more line. */
const readers: readonly Reader[] = [readLabelledEvent, readLabelledCode, readHexCode, readBareEvent, readName];

export interface TextReading {
  /** In the order of the text. */
  readonly references: readonly Reference[];
  /** How many event records the text holds, of whatever owner. */
  readonly records: number;
}

/**
 * Reads a text once, from left to right; the time grows linearly with its length.
 *
 * @param options.entities whether HTML entities are still to be decoded.
 * @example findReferences('Ereignis-ID 20102', lexicon).references[0] // { kind: 'found', id: '20102', … }
 */
export function findReferences(text: string, lexicon: Lexicon, options = { entities: true }): TextReading {
  const normal = normalizeText(text, options);
  const tokens = tokenize(normal.text);
  const { owners, columns, records } = findOwners(tokens, lexicon);
  const scan: Scan = { tokens, blocked: blockTokens(tokens, lexicon), columns, lexicon, normal };

  const references: Reference[] = [];
  for (let at = 0; at < tokens.length;) {
    const reading = scan.blocked.has(at) ? undefined : (readAt(scan, at) ?? readForeignEvent(scan, at, owners.get(at)));
    references.push(
      ...(reading?.references ?? []).flatMap((reference) =>
        disown(reference, owners.get(at), columns.get(at) === 'id'),
      ),
    );
    at = reading?.next ?? at + 1;
  }
  return { references, records };
}

function readAt(scan: Scan, at: number) {
  for (const read of readers) {
    const reading = read(scan, at);
    if (reading) return reading;
  }
  return undefined;
}

/** `Log Name: ODJ Connector Service … 30132`: where only the source is known, a number of five digits is its event's. */
function readForeignEvent(scan: Scan, at: number, owner: Owner | undefined): Reading | undefined {
  const token = scan.tokens[at];
  if (owner?.id !== '' || !isFiveDigits(token) || !isPlainNumber(scan, at)) return undefined;
  const span = spanOf(scan, at);
  // The label says that the number is an event's; the text has none.
  return { references: [{ kind: 'unknown', family: 'event', id: token.text, span, label: span }], next: at + 1 };
}

/**
 * In somebody else's record an event is theirs, and a number or code says nothing about our connector; one of our names
 * is ours wherever it stands.
 */
function disown(reference: Reference, owner: Owner | undefined, isId: boolean): Reference[] {
  if (!owner || /^(?!0x)[a-z]/i.test(reference.span.text)) return [reference];
  const isEvent = 'id' in reference && !reference.id.startsWith('0x') && (reference.label !== undefined || isId);
  if (!isEvent || (owner.id !== '' && owner.id !== reference.id)) return [];
  return [{ kind: 'foreign', id: reference.id, source: owner.source, span: reference.span }];
}
