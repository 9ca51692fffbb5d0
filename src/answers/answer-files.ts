/** Answers log files that were dropped: their digest, with what could not be read. */
import type { Catalog, LanguageChain } from '../catalog/catalog';
import type { LogSummary } from '../recognition/log/create-tally';
import type { DigestAnswer, NoticeAnswer } from './answer';
import { answerDigest } from './answer-digest';
import { answerNotice } from './answer-notice';
import { describeNames, describeReading, mostNamed, type UnreadFiles } from './describe-reading';
import { fillText } from './fill-text';
import { viewLog } from './view-log';

export interface FilesRead extends UnreadFiles {
  readonly summary: LogSummary;
}

export interface FilesNamed {
  readonly names: readonly string[];
  /** How much of them was read, such as `12 MB`. */
  readonly size: string;
}

/**
 * Answers about files.
 *
 * @example answerFiles(await readLogs(files, lexicon), { names: ['ndes.log'], size: '12 MB' }, catalog, ['en']).kind // 'digest'
 */
export function answerFiles(
  read: FilesRead,
  { names, size }: FilesNamed,
  catalog: Catalog,
  languages: LanguageChain,
): DigestAnswer | NoticeAnswer {
  const { summary, problems } = read;
  const unread = describeUnread(read, catalog, languages);
  const view = viewLog(summary, catalog);
  if (view.pairs.length === 0 && summary.records === 0 && problems.length > 0) {
    const [reason = '', ...others] = unread;
    return answerNotice('filesUnread', catalog, languages, { values: { reason }, more: others });
  }
  const digest = answerDigest(view, catalog, languages);
  const files = describeNames(names, catalog, languages, mostNamed);
  const from = fillText(catalog.words(languages).files.from, { files, size });
  return { ...digest, also: [from, ...unread, ...digest.also] };
}

/**
 * What could not be read of files, as a card says it.
 *
 * @example describeUnread({ problems: [], skipped: ['photo.png'] }, catalog, ['en']) // ['Skipped, because it is no log: photo.png.']
 */
export function describeUnread(unread: UnreadFiles, catalog: Catalog, languages: LanguageChain): string[] {
  return describeReading(unread, catalog, languages, { most: mostNamed, isDropped: true });
}
