/**
 * Makes the many spellings of a character one, and remembers where each came from.
 *
 *     `20<zero-width>102`  → `20102`        `０ｘ４００` → `0x400`
 *     `&lt;EventID&gt;`    → `<EventID>`    `0×400`, `0х400` (Cyrillic) → `0x400`
 */
import { createNormalText, type NormalText } from './create-normal-text';

const entities = new Map(
  Object.entries({
    amp: '&',
    apos: "'",
    emsp: ' ',
    ensp: ' ',
    gt: '>',
    ldquo: '"',
    lt: '<',
    nbsp: ' ',
    quot: '"',
    rdquo: '"',
    thinsp: ' ',
    times: 'x',
    zwnj: '',
    lrm: '',
    rlm: '',
    shy: '',
    zwj: '',
    ZeroWidthSpace: '',
    NoBreak: '',
    mdash: '—',
    ndash: '–',
  }),
);

/** Characters that stand for another one in pasted references. */
const lookAlikes = new Map<string, string>([
  ...Array.from('“”„‟«»″').map((quote) => [quote, '"'] as const),
  ...Array.from('‘’‚‛‹›′').map((quote) => [quote, "'"] as const),
  ...Array.from('\u2010\u2011\u2212\uFE63').map((hyphen) => [hyphen, '-'] as const),
  ...Array.from('\u2028\u2029\u0085\v\f').map((lineEnd) => [lineEnd, '\n'] as const),
  ['×', 'x'],
  ['х', 'x'],
  ['Х', 'X'],
  ['о', 'o'],
  ['О', 'O'],
]);

const invisible = /^[\p{Cf}\uFE00-\uFE0F]$/u;
const blank = /^\p{Zs}$/u;
const keycap = '\u20E3';

/** Most of a text stands for itself: ASCII but for backslashes, ampersands and some line ends, and the letters of Latin-1. */
const plain = /[^\v\f\r&\\\u0080-\u00bf×\u0100-\uffff]+(?![\u20e3\ufe0f])/y;

/**
 * Normalises a text for the tokenizer.
 *
 * @param options.entities whether `&nbsp;` and its like are still to be decoded (once).
 * @example normalizeText('０ｘ４１１', { entities: false }).text // '0x411'
 */
export function normalizeText(original: string, options: { entities: boolean }): NormalText {
  const normal = createNormalText(original);
  for (let at = 0; at < original.length;) {
    plain.lastIndex = at;
    const [run] = plain.exec(original) ?? [];
    if (run !== undefined) {
      normal.append(run, at, at + run.length, true);
      at += run.length;
      continue;
    }
    const [character, length] = nextCharacter(original, at, options.entities);
    const end = at + length;
    // A keycap emoji ("2️⃣") is a picture of a digit, no digit.
    normal.append(isKeycap(original, end) ? '•' : normalizeCharacter(character), at, end, false);
    at = end;
  }
  return normal.build();
}

function nextCharacter(text: string, at: number, decode: boolean): [character: string, length: number] {
  const first = text.charAt(at);
  if (first === '\r') return ['\n', text.charAt(at + 1) === '\n' ? 2 : 1];
  if (first === '\\') {
    const escaped = decodeEscape(text, at);
    if (escaped) return escaped;
  }
  // Autocorrection makes a dash of the hyphen in a name.
  if (first === '–' && isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at + 1))) return ['-', 1];
  if (first === '&' && decode) {
    const entity = decodeEntity(text, at);
    if (entity) return entity;
  }
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return [character, character.length];
}

function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character);
}

/** Backslashes before a quote in JSON within JSON within JSON. */
const deepestEscape = 8;

/** Escapes of a JSON string that was pasted as it is (`\"`, `\r\n`), and Markdown's `Upload\_Failure`. */
function decodeEscape(text: string, at: number): [character: string, length: number] | undefined {
  if (text.startsWith('\\r\\n', at)) return ['\n', 4];
  if (/^[nt]$/.test(text.charAt(at + 1)) && isEscapedBlank(text, at))
    return [text.charAt(at + 1) === 'n' ? '\n' : '\t', 2];
  if (text.charAt(at + 1) === '_') return ['_', 2];
  if (/^[.!?)*-]$/.test(text.charAt(at + 1)) && /^[\p{L}\p{N}]$/u.test(text.charAt(at - 1)))
    return [text.charAt(at + 1), 2];
  let end = at;
  while (text.charAt(end) === '\\' && end - at < deepestEscape) end += 1;
  return text.charAt(end) === '"' ? ['"', end + 1 - at] : undefined;
}

/** `20102\nLevel`, `0x411\n"`; but `C:\temp\new` and `\\server\nas` are paths. */
function isEscapedBlank(text: string, at: number): boolean {
  return /^[\p{L}\p{N}.)"']$/u.test(text.charAt(at - 1)) && !/^\p{Ll}$/u.test(text.charAt(at + 2));
}

/** The longest entity that counts: `&ZeroWidthSpace;`. */
const longestEntity = 17;

function decodeEntity(text: string, at: number): [character: string, length: number] | undefined {
  const end = text.slice(at, at + longestEntity).indexOf(';');
  if (end < 2) return undefined;
  const name = text.slice(at + 1, at + end);
  const named = entities.get(name);
  if (named !== undefined) return [named, end + 1];
  if (!name.startsWith('#')) return undefined;
  const hex = name.charAt(1).toLowerCase() === 'x';
  const digits = name.slice(hex ? 2 : 1);
  if (!(hex ? /^[\da-f]+$/i : /^\d+$/).test(digits)) return undefined;
  const codePoint = Number.parseInt(digits, hex ? 16 : 10);
  return codePoint <= 0x10ffff ? [String.fromCodePoint(codePoint), end + 1] : undefined;
}

function isKeycap(text: string, end: number): boolean {
  const next = text.charAt(end);
  return next === keycap || (next === '\uFE0F' && text.charAt(end + 1) === keycap);
}

function normalizeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character === '\v' || character === '\f' ? '\n' : character;
  // Full-width forms stand 0xFEE0 above their ASCII twins (Unicode block FF00).
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0);
  const twin = lookAlikes.get(character);
  if (twin !== undefined) return twin;
  if (blank.test(character)) return ' ';
  return invisible.test(character) || character === keycap ? '' : character;
}
