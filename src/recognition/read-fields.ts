/**
 * Reads the fields of event records out of a text.
 *
 *     `Log Name: X`, `"ProviderName": "X"`, `EventCode=20102`, `<Channel>X</Channel>`, a table's cells
 */
import { isMark, isWord, joinWords } from './scan';
import type { Token } from './tokens';
import { isRecordField } from './vocabulary/record-fields';

export interface Field {
  /** Without blanks and in lower case: `logname`. */
  readonly name: string;
  readonly at: number;
  readonly value: string;
}

/** A value is a name, not a sentence: longer ones are cut here. */
const longestValue = 24;

/**
 * The fields of a text, in its order.
 *
 * @example readFields(tokenize('Source: MsiInstaller'))[0] // { name: 'source', at: 0, value: 'MsiInstaller' }
 */
export function readFields(tokens: readonly Token[]): Field[] {
  const fields: Field[] = [];
  for (let at = 0; at < tokens.length;) {
    const tag = readTagField(tokens, at);
    const name = tag ? undefined : readFieldName(tokens, at);
    if (tag) fields.push(tag);
    if (name) fields.push({ name: name.text, at, value: valueFrom(tokens, name.value) });
    at = name?.next ?? at + 1;
  }
  return fields;
}

/** `<Provider Name="X"/>`, `<Channel>X</Channel>`, `<EventID>20102</EventID>`. */
function readTagField(tokens: readonly Token[], at: number): Field | undefined {
  const token = tokens[at];
  if (token?.kind !== 'tag') return undefined;
  if (/^<provider\s/i.test(token.text)) return { name: 'provider', at, value: token.lower };
  if (token.lower !== 'channel' && token.lower !== 'eventid') return undefined;
  return { name: token.lower, at, value: valueFrom(tokens, at + 1) };
}

interface FieldName {
  readonly text: string;
  /** What a lost line end glued on before it: `Service` of `ServiceEvent ID:`. */
  readonly glue: string;
  /** The first token behind the name, and the first of its value. */
  readonly next: number;
  readonly value: number;
}

/** `Log Name:`, `"ProviderName":`, `Quelle=`, a cell before a tab, and `KeineQuelle:` where a line end was lost. */
function readFieldName(tokens: readonly Token[], at: number): FieldName | undefined {
  if (!isWord(tokens[at])) return undefined;
  for (const last of [at + 2, at]) {
    const joined = last === at || tokens[at + 1]?.text === ' ' || isMark(tokens[at + 1], '-');
    const name = joined && isWord(tokens[last]) ? findFieldName(joinWords(tokens, at, last)) : undefined;
    if (!name || (name.text === 'id' && !startsLine(tokens, at))) continue;
    const next = last + 1;
    const separator = skip(tokens, next, '"\'');
    if (isMark(tokens[separator], ':=')) return { ...name, next, value: skip(tokens, separator + 1, '"\'') };
    if (tokens[next]?.kind === 'space' && tokens[next].text.includes('\t')) return { ...name, next, value: next + 1 };
  }
  return undefined;
}

/** "Id" is a field only where a line or an object starts: a "Handle-ID" is no event's. */
function startsLine(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.kind === 'space' || isMark(tokens[before], '"\'{,')) before -= 1;
  return before < 0 || tokens[before]?.kind === 'newline';
}

function findFieldName(written: string): { text: string; glue: string } | undefined {
  const seams = [0, written.search(/(?<=[\p{Ll}\p{N}])\p{Lu}/u), written.search(/\p{Lu}\p{Ll}+$/u)];
  for (const seam of seams.filter((at) => at >= 0)) {
    const text = written.slice(seam).toLowerCase();
    if (isRecordField(text)) return { text, glue: written.slice(0, seam) };
  }
  return undefined;
}

function valueFrom(tokens: readonly Token[], start: number): string {
  let end = start;
  let glue = '';
  while (end < tokens.length && end < start + longestValue) {
    const token = tokens[end];
    if (token?.kind === 'newline' || token?.kind === 'tag' || isMark(token, '"…|;,')) break;
    const field = end > start ? readFieldName(tokens, end) : undefined;
    if (field) {
      glue = field.glue;
      break;
    }
    end += 1;
  }
  const value = tokens.slice(start, end).map(({ text }) => text);
  // A source's name is said in the answer, so it keeps only what names are made of.
  return `${value.join('')}${glue}`.replace(/[^\p{L}\p{N} ._()/-]/gu, '').trim();
}

function skip(tokens: readonly Token[], start: number, marks: string): number {
  let at = start;
  while (tokens[at]?.kind === 'space' || isMark(tokens[at], marks)) at += 1;
  return at;
}
