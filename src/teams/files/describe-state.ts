/** How far the reading of files is: what their acknowledgement says, from the first moment to the last. */
import type { NoticeAnswer } from '../../answers/answer';
import { answerNotice } from '../../answers/answer-notice';
import { describeNames, mostNamed } from '../../answers/describe-reading';
import { fillText } from '../../answers/fill-text';
import type { Catalog, LanguageChain } from '../../catalog/catalog';
import { sayBytes } from '../../files/limits';
import type { ReadProgress } from '../../files/log-file';
import type { DroppedFile } from './read-attachments';

/** `progress` is nothing before the first byte. */
export type FileState =
  | { readonly kind: 'filesTaken'; readonly progress?: Pick<ReadProgress, 'bytes' | 'totalBytes'> | undefined }
  | { readonly kind: 'filesRead'; readonly bytes: number; readonly unread: readonly string[] }
  | { readonly kind: 'filesGivenUp' };

/**
 * The acknowledgement of files in a state.
 *
 * @example describeState({ kind: 'filesTaken' }, files, catalog, ['en']).title // 'Reading your log'
 */
export function describeState(
  state: FileState,
  files: readonly Pick<DroppedFile, 'name'>[],
  catalog: Catalog,
  languages: LanguageChain,
): NoticeAnswer {
  const { files: words } = catalog.words(languages);
  const names = files.map(({ name }) => name);
  const values = { files: describeNames(names, catalog, languages, mostNamed) };
  switch (state.kind) {
    case 'filesTaken': {
      const { bytes, totalBytes } = state.progress ?? {};
      const read = bytes === undefined ? '' : sayBytes(bytes);
      const progress =
        totalBytes === undefined
          ? fillText(words.progress, { read })
          : fillText(words.progressOf, { read, total: sayBytes(totalBytes) });
      const more = [...(bytes === undefined ? [] : [progress]), words.follows];
      return answerNotice(state.kind, catalog, languages, { values, more });
    }
    case 'filesRead': {
      const size = sayBytes(state.bytes);
      return answerNotice(state.kind, catalog, languages, { values: { ...values, size }, more: state.unread });
    }
    case 'filesGivenUp':
      return answerNotice(state.kind, catalog, languages, { values });
  }
}
