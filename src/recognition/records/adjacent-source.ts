/**
 * Finds a source of Windows right beside an event in a sentence.
 *
 *     "DCOM Event 10010", "Event 1000 Application Error", "Event ID 4005 (Winlogon)", "Quelle Application Error" in its line
 */
import { isMark, isWord, type Scan } from '../scan';
import { knownSources } from '../vocabulary/known-sources';
import { sourceFields } from '../vocabulary/record-fields';
import { wordList } from '../vocabulary/word-list';

/**
 * The name of the source that stands directly before or behind a range of tokens, as it is written.
 *
 * @example findAdjacentSource(scan, 2, 4) // 'DCOM' for "DCOM Event 10010"
 */
export function findAdjacentSource(scan: Scan, first: number, last: number): string | undefined {
  return (
    sourceAt(scan, skipMarks(scan, last + 1, 1), 1) ??
    sourceAt(scan, skipMarks(scan, first - 1, -1), -1) ??
    sourceOfLine(scan, last)
  );
}

/** Between an event and its source: a blank, a bracket, "from". */
const longestGap = 5;

function skipMarks({ tokens }: Scan, start: number, step: 1 | -1): number {
  let at = start;
  const limit = start + step * longestGap;
  while (
    at !== limit &&
    (tokens[at]?.kind === 'space' || isMark(tokens[at], '()[]:-–"') || joints.has(tokens[at]?.lower ?? ''))
  )
    at += step;
  return at;
}

const joints = wordList('from in of von vom aus the dem im source quelle');

/** The sources by the word that stands nearest to the event: the last one before it, the first one behind it. */
const byLast = groupByWord(-1);
const byFirst = groupByWord(0);

function groupByWord(index: 0 | -1): ReadonlyMap<string, (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const source of knownSources) {
    const word = source.at(index) ?? '';
    groups.set(word, [...(groups.get(word) ?? []), source]);
  }
  return groups;
}

function sourceAt({ tokens }: Scan, at: number, step: 1 | -1): string | undefined {
  const sources = (step === 1 ? byFirst : byLast).get(tokens[at]?.lower ?? '');
  if (!sources) return undefined;
  for (const words of sources) {
    const length = 2 * words.length - 1;
    const start = step === 1 ? at : at - length + 1;
    const isHere = words.every(
      (word, index) =>
        tokens[start + 2 * index]?.lower === word &&
        isJoinedTo(tokens[start + 2 * index + 1], index < words.length - 1),
    );
    if (isHere)
      return tokens
        .slice(start, start + length)
        .map(({ text }) => text)
        .join('');
  }
  return undefined;
}

function isJoinedTo(token: Scan['tokens'][number] | undefined, inside: boolean): boolean {
  return !inside || token?.kind === 'space' || isMark(token, '-');
}

/** "Ereignis 1000 aus dem Anwendungsprotokoll, Quelle Application Error": the word for a source, farther on in the line. */
function sourceOfLine(scan: Scan, last: number): string | undefined {
  const { tokens } = scan;
  for (let at = last + 1; at < last + 14 && tokens[at] && tokens[at]?.kind !== 'newline'; at += 1) {
    if (isWord(tokens[at]) && sourceFields.has(tokens[at]?.lower ?? ''))
      return sourceAt(scan, skipMarks(scan, at + 1, 1), 1);
  }
  return undefined;
}
