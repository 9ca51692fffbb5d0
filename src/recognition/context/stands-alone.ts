/** Decides whether a number or hex value stands alone, or is a piece of something longer. */
import { isFiveDigits, isMark, isNumber, isWord, type Scan } from '../scan';
import type { Token } from '../text/tokens';
import { looseLabels } from '../vocabulary/labels';

const openers = '"\'`([{<>|*!?;,…•–—&→«»';
const currency = /^\p{Sc}$/u;

/**
 * Whether a five-digit number is a word of its own: no piece of a version, an amount, a date, a phone number, a path,
 * a `key=value` or a ticket's name.
 *
 * @example standsAlone(scan, at) // true for "(20102)", false for "20102.5", ":20102", "INC-20102", "sshd[20102]"
 */
export function standsAlone(scan: Scan, at: number): boolean {
  const isKnown = (token: Token | undefined) =>
    isWord(token) && (scan.lexicon.events.has(token.text) || isEntryName(scan, token));
  return allowsBefore(scan.tokens, at, isKnown) && allowsAfter(scan.tokens, at, isKnown);
}

type Test = (token: Token | undefined) => boolean;

function allowsBefore(tokens: readonly Token[], at: number, isKnown: Test): boolean {
  const before = tokens[at - 1];
  const farther = tokens[at - 2];
  if (before?.kind !== 'mark') return !isWord(before);
  if (before.text === '[') return !isWord(farther);
  if (before.text === ',') return !isNumber(farther) || isFiveDigits(farther) || isKnown(farther);
  if (before.text === '-') return isFaultWord(farther) || (isFiveDigits(farther) && !isMark(tokens[at - 3], '-'));
  if (before.text === '#') return isFaultWord(farther);
  if (before.text === '+') return isFiveDigits(farther);
  if (before.text === '/') return isKnown(farther) || isHex(farther) || (isWord(farther) && farther.text.length === 1);
  if (before.text === ':' && isMark(farther, '"')) return looseLabels.has(tokens[at - 3]?.lower ?? '');
  if (before.text === ':' && isHex(farther)) return true;
  if (before.text === ':' || before.text === '=')
    return looseLabels.has(farther?.lower ?? '') && !isDotted(tokens, at - 2);
  if ('–—'.includes(before.text)) return isWord(farther) || farther?.kind === 'space';
  if (before.text === '~') return isMark(farther, '~');
  if (before.text === '_') return true;
  return openers.includes(before.text) || isOtherSymbol(before.text);
}

/** `process.thread.id=20102`: the id of what stands before the full stop; `event.id=20102` is the event's. */
function isDotted(tokens: readonly Token[], label: number): boolean {
  return (
    isMark(tokens[label - 1], '.') &&
    isWord(tokens[label - 2]) &&
    !/event|ereignis/.test(tokens[label - 2]?.lower ?? '')
  );
}

function allowsAfter(tokens: readonly Token[], at: number, isKnown: Test): boolean {
  const after = tokens[at + 1];
  const farther = tokens[at + 2];
  if (after?.kind !== 'mark') return !isWord(after);
  switch (after.text) {
    case '.':
      return !isMark(farther, '-') && !isFileOrHost(tokens, at + 1);
    case ',':
      return !isMark(farther, '-') && (!isNumber(farther) || isFiveDigits(farther) || isKnown(farther));
    case ':':
      // `20102:M` is a process and its role in a log of Redis.
      return !isNumber(farther) && !(isWord(farther) && farther.text.length === 1);
    case '-':
      if (isFiveDigits(farther)) return !isMark(tokens[at + 3], '-');
      return (
        !isWord(farther) || isKnown(farther) || isHex(farther) || isGermanCompound(farther) || isFaultWord(farther)
      );
    case '/':
      return isKnown(farther) || isHex(farther) || !isWord(farther);
    case '+':
      return isFiveDigits(farther);
    case '–':
    case '—':
      return !isNumber(farther) || isFiveDigits(farther);
    case '~':
      return isMark(farther, '~');
    case '%':
    case '\\':
    case '@':
    case '°':
    case '‰':
    case '#':
      return false;
    default:
      return !currency.test(after.text);
  }
}

function isEntryName({ lexicon }: Scan, { text }: Token): boolean {
  return lexicon.names.find(text.split('_'), []) !== undefined;
}

/** "Event-20102", "Error#20102", "20102-error": what the number names. */
function isFaultWord(token: Token | undefined): boolean {
  return isWord(token) && /^(event|ereignis|error|fehler|failure|warning|eventid|id)$/.test(token.lower);
}

const fileEndings = new Set(
  `
  aspx bak bat cab cc cer cfg cmd com conf corp cpp crt cs csv de dll dmp doc docx etl evt evtx exe gif gz htm
  html ini java jpeg jpg js json lan local log md msi msix net org p12 pdf pem pfx php png ps1 psm1 py reg sql
  svclog sys tar tmp ts txt xls xlsx xml yaml yml zip
`
    .trim()
    .split(/\s+/),
);

/** Whether a full stop begins the ending of a file or the rest of a host's name: `20102.log`, `20102.contoso.com`. */
export function isFileOrHost(tokens: readonly Token[], dot: number): boolean {
  const part = tokens[dot + 1];
  if (!isWord(part)) return false;
  const isLonger = isMark(tokens[dot + 2], '.') && isWord(tokens[dot + 3]);
  return /^[0-9]/.test(part.text) || fileEndings.has(part.lower) || (isLonger && /^\p{Ll}/u.test(part.text));
}

/** An emoji or an arrow before a number is decoration; a currency or an ASCII sign means something. */
function isOtherSymbol(text: string): boolean {
  return (text.codePointAt(0) ?? 0) > 0x7f && !currency.test(text) && !'±≈≥≤№§°'.includes(text);
}

/** "20102-Fehler", "0x411-Ereignis": the German way to name an error after its number. */
function isGermanCompound(token: Token | undefined): boolean {
  return isWord(token) && /^\p{Lu}\p{Ll}{3,}$/u.test(token.text);
}

function isHex(token: Token | undefined): boolean {
  return isWord(token) && /^0x[0-9a-f]+$/i.test(token.text);
}

/**
 * Whether a hex code is a word of its own: no offset (`+0x411`), no address in a path or a mail, no flags of a sum.
 *
 * @example codeStandsAlone(scan, at) // true for "Code:0x411", false for "ntdll+0x411" and "0x411.txt"
 */
export function codeStandsAlone({ tokens, lexicon }: Scan, at: number): boolean {
  const isEvent = (index: number) => lexicon.events.has(tokens[index]?.text ?? '');
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (isMark(before, '+@$%!\\^') || isMark(after, '+%\\@^')) return false;
  if (isMark(after, '`') && /^[0-9a-f]{8}$/i.test(tokens[at + 2]?.text ?? '')) return false;
  const joined = tokens[at - 2]?.text ?? '';
  if (isMark(before, '-') && !isEvent(at - 2) && !/^(\p{L}{4,}|0x[0-9a-f]+|[0-9a-f]{8,10}|[0-9]{5})$/iu.test(joined))
    return false;
  if (isMark(before, '~') && !isMark(tokens[at - 2], '~')) return false;
  if (isMark(before, '.') && /^[0-9]/.test(tokens[at - 2]?.text ?? '')) return false;
  // "Run() + 0x411": an offset in a stack trace.
  if (before?.kind === 'space' && isMark(tokens[at - 2], '+') && isMark(tokens[at - 4], ')')) return false;
  const isPart = /^(0x)?[a-f]*[0-9][0-9a-f]*$/i.test(tokens[at - 2]?.text ?? '') && !isEvent(at - 2);
  if (isMark(before, ':') && isPart) return false;
  if (isMark(after, '.') && isFileOrHost(tokens, at + 1)) return false;
  if (isMark(after, ':') && isWord(tokens[at + 2]))
    return isEvent(at + 2) || !/^(0x)?[0-9]/i.test(tokens[at + 2]?.text ?? '');
  return true;
}
