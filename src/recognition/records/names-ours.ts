/** Says where one of our names stands as a source, or as the metric of a record. */
import type { Lexicon } from '../lexicon';
import { isWord } from '../scan';
import type { Token } from '../text/tokens';

/**
 * Whether a source is one of our names, and so none: `Log Name: Upload_Failure`.
 *
 * @example isEntryName('Upload_Failure', lexicon) // true
 */
export function isEntryName(source: string, lexicon: Lexicon): boolean {
  // The value of a field may run on into the next cell.
  const name = source.replace(/ ?(?<![0-9])[0-9]+$/, '');
  return lexicon.names.find(name.split(/[ _]/), name.includes(' ') ? [' '] : []) !== undefined;
}

/**
 * Whether a record carries our metric for its own event: it is ours, whoever wrote it down.
 *
 * @example hasOurMetric(tokens, 0, 40, '20102', lexicon) // true for a record 20102 with "PkcsCertIssue_Failure"
 */
export function hasOurMetric(
  tokens: readonly Token[],
  start: number,
  end: number,
  id: string,
  lexicon: Lexicon,
): boolean {
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (!isWord(token) || !token.text.includes('_')) continue;
    const named = lexicon.names.find(token.text.split('_'), []);
    if (named !== undefined && named === id) return true;
  }
  return false;
}
