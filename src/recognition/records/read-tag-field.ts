/** Reads the fields of an event record in XML: `<Provider Name="X"/>`, `<EventID>20102</EventID>`, `<TimeCreated SystemTime="…"/>`. */
import type { Token } from '../text/tokens';
import type { Field } from './field';
import { cleanName, readValue } from './read-value';

/** Elements whose value is an attribute; a service trace says its source and its level so. */
const nameFields: ReadonlyMap<string, string> = new Map([
  ['provider', 'providername'],
  ['source', 'tracesource'],
  ['subtype', 'tracelevel'],
]);
const withAttribute = /^<(provider|source|subtype|timecreated)\s/i;
const nameAttribute = /\sname\s*=/i;
const timeAttribute = /\ssystemtime\s*=/i;

/** Elements with the value between their tags. */
const elements = new Set(['channel', 'eventid', 'level', 'message', 'applicationdata']);

/**
 * The field that a tag begins, or nothing.
 *
 * @example readTagField(tokenize('<EventID>20102</EventID>'), 0) // { name: 'eventid', at: 0, value: '20102', start: 9, end: 14 }
 */
export function readTagField(tokens: readonly Token[], at: number): Field | undefined {
  const token = tokens[at];
  if (token?.kind !== 'tag') return undefined;
  if (elements.has(token.lower)) return readElement(tokens, at, token);
  const element = withAttribute.exec(token.text)?.[1]?.toLowerCase();
  return element === undefined ? undefined : readAttribute(token, at, element);
}

/** `<Data Name="Level">` is named like an element, and is none. */
function readElement(tokens: readonly Token[], at: number, { text, lower }: Token): Field | undefined {
  const isElement = text.slice(1, lower.length + 1).toLowerCase() === lower && !text.endsWith('/>');
  return isElement ? { name: lower, at, ...readValue(tokens, { value: at + 1 }) } : undefined;
}

function readAttribute({ text, start }: Token, at: number, element: string): Field | undefined {
  const name = nameFields.get(element) ?? 'systemtime';
  const match = (name === 'systemtime' ? timeAttribute : nameAttribute).exec(text);
  if (!match) return element === 'provider' ? { name, at, value: '', start, end: start } : undefined;
  let from = match.index + match[0].length;
  while (/^\s$/.test(text.charAt(from))) from += 1;
  if (/^["']$/.test(text.charAt(from))) from += 1;
  let to = from;
  while (to < text.length && !`"'>`.includes(text.charAt(to))) to += 1;
  return { name, at, value: cleanName(text.slice(from, to)), start: start + from, end: start + to };
}
