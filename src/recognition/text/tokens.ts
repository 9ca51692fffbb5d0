/**
 * Cuts a normal text into tokens, once, from left to right.
 *
 *     `Ereignis-ID: 20102`      → word mark word mark space word
 *     `<EventID>20102</EventID>` → tag word tag
 */

export interface Token {
  readonly kind: 'word' | 'mark' | 'space' | 'newline' | 'tag';
  readonly text: string;
  /** Where it stands in the normal text. */
  readonly start: number;
  readonly end: number;
  /** In lower case; of a tag its name, or the value of its attribute `Name`, which says what its content is. */
  readonly lower: string;
}

const word = /[\p{L}\p{Nd}\p{M}_]+/uy;

/**
 * The tokens of a text; together they cover it without gaps.
 *
 * @example tokenize('ID: 20102').map(({ kind }) => kind) // ['word', 'mark', 'space', 'word']
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (kind: Token['kind'], start: number, end: number, lower?: string) => {
    const piece = text.slice(start, end);
    tokens.push({ kind, text: piece, start, end, lower: lower ?? piece });
  };

  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    let end = at + 1;
    if (code === lineFeed) push('newline', at, end);
    else if (isBlank(code)) {
      while (isBlank(text.charCodeAt(end))) end += 1;
      push('space', at, end);
    } else {
      end = endOfWord(text, at);
      if (end > at) pushWord(at, end);
      else {
        const tag = code === lessThan ? readTag(text, at) : undefined;
        end = tag?.end ?? at + lengthAt(text, at);
        push(tag ? 'tag' : 'mark', at, end, (tag?.name ?? text.slice(at, end)).toLowerCase());
      }
    }
    at = end;
  }
  return tokens;

  /** Underscores around a word are Markdown, those within belong to the name. */
  function pushWord(start: number, end: number): void {
    let from = start;
    let to = end;
    while (from < to && text.charCodeAt(from) === underscore) from += 1;
    while (to > from && text.charCodeAt(to - 1) === underscore) to -= 1;
    for (let at = start; at < from; at += 1) push('mark', at, at + 1);
    if (from < to) push('word', from, to, text.slice(from, to).toLowerCase());
    for (let at = to; at < end; at += 1) push('mark', at, at + 1);
  }
}

const lineFeed = 10;
const lessThan = 60;
const underscore = 95;

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** In code units: a character beyond the first plane has two. */
function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function endOfWord(text: string, start: number): number {
  word.lastIndex = start;
  return word.test(text) ? word.lastIndex : start;
}

/**
 * A well-formed tag: `<name`, attributes, `>`. Anything else that starts with `<` is a mark, so `<20102>` stays readable.
 * Each quoted value ends at the next quote of its kind and the scan stops at the first misfit, so all scans together
 * are linear in the text.
 */
function readTag(text: string, start: number): { end: number; name: string } | undefined {
  let at = start + 1;
  const closing = text.charAt(at) === '/';
  if (closing) at += 1;
  const nameEnd = skipName(text, at);
  if (nameEnd === at) return undefined;
  let name = text.slice(at, nameEnd);
  at = nameEnd;

  for (;;) {
    const afterBlank = skipBlank(text, at);
    if (text.charAt(afterBlank) === '>') return { end: afterBlank + 1, name: closing ? `/${name}` : name };
    if (text.startsWith('/>', afterBlank)) return { end: afterBlank + 2, name };
    const attributeEnd = skipName(text, afterBlank);
    if (afterBlank === at || attributeEnd === afterBlank) return undefined;
    const attribute = text.slice(afterBlank, attributeEnd);
    at = attributeEnd;
    const equals = skipBlank(text, at);
    if (text.charAt(equals) !== '=') continue;
    const value = readValue(text, skipBlank(text, equals + 1));
    if (!value) return undefined;
    at = value.end;
    if (attribute.toLowerCase() === 'name') name = value.text;
  }
}

function readValue(text: string, start: number): { end: number; text: string } | undefined {
  const quote = text.charAt(start);
  if (quote === '"' || quote === "'") {
    let end = start + 1;
    while (end < text.length && text.charAt(end) !== quote && text.charAt(end) !== '<') end += 1;
    return text.charAt(end) === quote ? { end: end + 1, text: text.slice(start + 1, end) } : undefined;
  }
  let end = start;
  while (end < text.length && !' \t\n<>"\''.includes(text.charAt(end))) end += 1;
  return end > start ? { end, text: text.slice(start, end) } : undefined;
}

function skipName(text: string, start: number): number {
  let end = start;
  while (end < text.length && isNameCharacter(text.charCodeAt(end), end === start)) end += 1;
  return end;
}

/** ASCII letters first, then also digits and `-_:.` (enough of XML's rule for names). */
function isNameCharacter(code: number, first: boolean): boolean {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return true;
  return !first && ((code >= 48 && code <= 58) || code === 45 || code === 46 || code === 95);
}

function skipBlank(text: string, start: number): number {
  let end = start;
  while (' \t\n'.includes(text.charAt(end)) && end < text.length) end += 1;
  return end;
}
