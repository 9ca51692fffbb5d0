/**
 * Rules 4 and 8: an entry's name in its spellings, and words that almost are one.
 *
 *     `pkcscertissue_failure`, `Upload-Failure`, "PKCS cert issue failure"  → found
 *     `PkcsCertIsue_Failure`                                                → misspelt
 *     "upload failure", `Upload_Failure.log`, `Some.UnknownError`           → nothing
 */
import { isFileOrHost } from '../context/stands-alone';
import { isMark, isWord, plainWord, spanOf, type Reader, type Scan } from '../scan';

export const readName: Reader = (scan, at) => {
  const token = scan.tokens[at];
  if (!isWord(token) || !/^\p{L}/u.test(token.text)) return undefined;
  const written = spellings(scan, at);
  if ((written.length === 0 && !isIdentifier(token.text)) || isMemberOrTag(scan, at)) return undefined;

  for (const { last, pieces, separators } of written.reverse()) {
    if (continues(scan, last)) continue;
    const id = scan.lexicon.names.find(pieces, separators);
    if (id !== undefined) return { references: [{ kind: 'found', id, span: spanOf(scan, at, last) }], next: last + 1 };
  }
  return readMisspelt(scan, at);
};

/** `Some.UnknownError`, `Error::UnknownError`, `@upload_failure`, `x-upload-failure`: a piece of somebody else's identifier. */
function isMemberOrTag({ tokens }: Scan, at: number): boolean {
  const [before, farther] = [tokens[at - 1], tokens[at - 2]];
  if (isMark(before, '$@#')) return true;
  if (isMark(before, ':')) return isMark(farther, ':');
  if (isMark(before, '-'))
    return isWord(farther) ? /^\p{L}/u.test(farther.text) : farther !== undefined && farther.kind !== 'newline';
  return isMark(before, '.\\') && isWord(farther) && /^\p{L}/u.test(farther.text);
}

interface Spelling {
  readonly last: number;
  readonly pieces: readonly string[];
  readonly separators: readonly string[];
}

/** The word at a token, the two words from there, … as long as a name begins so. */
function spellings({ tokens, lexicon }: Scan, at: number): Spelling[] {
  const found: Spelling[] = [];
  const pieces: string[] = [];
  const separators: string[] = [];
  let letters = '';
  for (let index = at, token = tokens[at]; isWord(token); index += 2, token = tokens[index]) {
    letters += plainWord(token.text);
    if (!lexicon.names.isStart(letters)) break;
    pieces.push(...token.text.split('_').filter((word) => word !== ''));
    found.push({ last: index, pieces: [...pieces], separators: [...separators] });
    const separator = tokens[index + 1]?.text.replace(/^ +$/, ' ') ?? '';
    if (separator !== ' ' && separator !== '-') break;
    separators.push(separator);
  }
  return found;
}

/** `Upload_Failure.log` is a file, `Upload_Failure-2` another name. */
function continues({ tokens }: Scan, last: number): boolean {
  const [after, farther] = [tokens[last + 1], tokens[last + 2]];
  if (isMark(after, '.')) return !/^0x/i.test(farther?.text ?? '') && isFileOrHost(tokens, last + 1);
  if (isMark(after, '-'))
    return isWord(farther) && !/^(\p{Lu}\p{Ll}|[0-9]{5}$|(error|event|fehler)$)/u.test(farther.text);
  return isMark(after, '\\@');
}

function isIdentifier(word: string): boolean {
  return /_|\p{Ll}\p{Lu}/u.test(word);
}

/** Only what is shaped like an identifier, or "certificate expires" would be corrected. */
function readMisspelt(scan: Scan, at: number): ReturnType<Reader> {
  const word = scan.tokens[at]?.text ?? '';
  if (!isIdentifier(word) || continues(scan, at)) return undefined;
  const suggested = scan.lexicon.names.findSimilar(word);
  if (suggested.length === 0) return undefined;
  return { references: [{ kind: 'misspelt', suggested, span: spanOf(scan, at) }], next: at + 1 };
}
