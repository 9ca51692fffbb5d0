/** What could not be read of log files, in one line each: the same words in a card and in a terminal. */
import type { Catalog, LanguageChain } from '../catalog/catalog';
import type { Words } from '../catalog/content';
import { fillText } from './fill-text';
import { limitLines } from './limit-lines';

export interface UnreadFiles {
  readonly problems: readonly {
    readonly code: keyof Words['files']['problems'];
    readonly file: string;
    readonly detail?: string;
  }[];
  /** The names of members of archives that are no logs. */
  readonly skipped: readonly string[];
}

/** A card names so many files and says so much about them: each name may be long. */
export const mostNamed = 5;

export interface ReadingOptions {
  /** The most lines, and the most names in a line. */
  readonly most?: number;
  /** Whether the files were dropped in Teams: then what is not found is to be dropped again. */
  readonly isDropped?: boolean;
}

/**
 * The lines about files that could not be read, or not to their end, and about what was skipped.
 *
 * @example describeReading({ problems: [{ code: 'EMPTY', file: 'a.log' }], skipped: [] }, catalog, ['en']) // ['a.log: empty.']
 */
export function describeReading(
  { problems, skipped }: UnreadFiles,
  catalog: Catalog,
  languages: LanguageChain,
  { most = Infinity, isDropped = false }: ReadingOptions = {},
): string[] {
  const { files: words, also } = catalog.words(languages);
  const lines = problems.map(({ code, file, detail = '' }) => {
    const text = isDropped && code === 'NOT_FOUND' ? words.notFetched : words.problems[code];
    return fillText(text, { file, detail }).trimEnd();
  });
  const names = describeNames(skipped, catalog, languages, most);
  return [
    ...limitLines(lines, { most, more: also.more }),
    ...(skipped.length > 0 ? [fillText(words.skipped, { files: names })] : []),
  ];
}

/**
 * The names of files in one line.
 *
 * @example describeNames(['a.log', 'b.evtx', 'c.log'], catalog, ['en'], 2) // 'a.log, b.evtx, and 1 more'
 */
export function describeNames(
  names: readonly string[],
  catalog: Catalog,
  languages: LanguageChain,
  most: number,
): string {
  return limitLines(names, { most, more: catalog.words(languages).also.more }).join(', ');
}
