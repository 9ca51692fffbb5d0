/** From a message to what it says: the texts that belong to it, read, and put together without repeats. */
import { findReferences, type TextReading } from './find-references';
import type { EventRecord } from './records/describe-record';
import type { Lexicon } from './lexicon';
import type { Message } from './message';
import { readHtml } from './text/read-html';
import type { Found, Foreign, Misspelt, Reference, Unknown } from './reference';
import type { Span } from './reference';

/** One reference of a message, however often it is named. */
export type Named<R extends Reference> = R & { readonly count: number; readonly spans: readonly Span[] };

export interface MessageReading {
  readonly found: readonly Named<Found>[];
  readonly unknown: readonly Named<Unknown>[];
  readonly foreign: readonly Named<Foreign>[];
  readonly misspelt: readonly Named<Misspelt>[];
  /** Event records, of whatever owner. */
  readonly records: readonly EventRecord[];
  /** The author's own text without mentions, for the language and for greetings. */
  readonly text: string;
  /** The texts that it quotes. */
  readonly quotedText: string;
}

/**
 * Reads a message; references of quoted text come behind those of the message itself.
 *
 * @example readMessage({ text: '20102 und wieder 20102' }, lexicon).found[0]?.count // 2
 */
export function readMessage(message: Message, lexicon: Lexicon): MessageReading {
  const { own, quoted } = separateTexts(message);
  const readings = [...own, ...quoted].map(({ text, entities }) => findReferences(text, lexicon, { entities }));
  const references = readings.flatMap((reading: TextReading) => reading.references);
  const pick = <K extends Reference['kind']>(kind: K) =>
    unite(references.filter((reference): reference is Extract<Reference, { kind: K }> => reference.kind === kind));
  return {
    found: pick('found'),
    unknown: pick('unknown'),
    foreign: pick('foreign'),
    misspelt: pick('misspelt'),
    records: readings.flatMap(({ records }) => records),
    text: own.map(({ text }) => text.replace(/<at\b[^<>]*>[^<>]*<\/at>/gi, ' ')).join('\n'),
    quotedText: quoted.map(({ text }) => text).join('\n'),
  };
}

/** In characters: Teams takes 100 KB for a whole message, and the parser's time grows faster than unclosed tags. */
const longestHtml = 100_000;

interface Text {
  readonly text: string;
  /** Whether entities are still to be decoded. */
  readonly entities: boolean;
}

function separateTexts({ text, html = '', quoted = [] }: Message): { own: Text[]; quoted: Text[] } {
  const parts = readHtml(html.slice(0, longestHtml));
  const lines = separateQuotedLines(text);
  const fromHtml = (part: string): Text[] => (part.trim() === '' ? [] : [{ text: part, entities: false }]);
  const fromText = (part: string): Text[] => (part.trim() === '' ? [] : [{ text: part, entities: true }]);
  // The HTML twin keeps what the plain text loses. Only where the plain text says more is it read as well.
  const mirrored = isSubsequence(text, parts.visible) && html !== '';
  return {
    own: [...fromHtml(parts.own), ...(mirrored ? [] : fromText(lines.own))],
    quoted: [...fromHtml(parts.quoted), ...(mirrored ? [] : fromText(lines.quoted)), ...quoted.flatMap(fromText)],
  };
}

/** Lines that start with `>` quote somebody; the rest is the author's. */
function separateQuotedLines(text: string): { own: string; quoted: string } {
  if (!/^[ \t]*(>|&gt;)/m.test(text)) return { own: text, quoted: '' };
  const lines = text.split('\n');
  const isQuoted = (line: string) => /^[ \t]{0,9}(>|&gt;)/.test(line);
  return { own: lines.filter((line) => !isQuoted(line)).join('\n'), quoted: lines.filter(isQuoted).join('\n') };
}

/** Whether the letters and digits of one text stand in another in the same order: a linear test for "is the same message". */
function isSubsequence(text: string, within: string): boolean {
  const wanted = text.replace(/<[^<>]*>|&#?\w{1,8};|[^\p{L}\p{N}]/gu, '');
  let at = 0;
  for (const character of within) {
    if (character === wanted.charAt(at)) at += 1;
  }
  return at >= wanted.length;
}

function unite<R extends Reference>(references: readonly R[]): Named<R>[] {
  const byKey = new Map<string, { first: R; spans: Span[] }>();
  for (const reference of references) {
    const key = 'id' in reference ? reference.id : reference.span.text.toLowerCase();
    const known = byKey.get(key);
    if (known) known.spans.push(reference.span);
    else byKey.set(key, { first: reference, spans: [reference.span] });
  }
  return [...byKey.values()].map(({ first, spans }) => ({ ...first, count: spans.length, spans }));
}
