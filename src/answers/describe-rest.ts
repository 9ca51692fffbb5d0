/** One line for each thing that was read beside the entries: nothing that the user pasted is passed over in silence. */
import type { Catalog, LanguageChain } from '../catalog/catalog';
import { fillText } from './fill-text';
import { limitLines } from './limit-lines';
import { nothingElse, type Rest } from './view';

/** More lines than these are noise under an answer. */
const mostLines = 5;

/**
 * The lines about unknown, foreign and misspelt references that ride along with an answer.
 *
 * @example describeRest(view.rest, catalog, ['en']) // ['Also read, but not in the catalog: 20103']
 */
export function describeRest(rest: Rest | undefined, catalog: Catalog, languages: LanguageChain): string[] {
  const { also: words } = catalog.words(languages);
  const { unknown, foreign, misspelt, snippet, file, more } = rest ?? nothingElse;
  const ids = unknown.map(({ id }) => id);
  const lines = [
    ...(snippet ? [words.snippet] : []),
    ...(file ? [words.file] : []),
    ...(ids.length > 0
      ? [fillText(words.unknown, { ids: limitLines(ids, { most: mostLines, more: words.more }).join(', ') })]
      : []),
    ...foreign.map(({ id, source }) => fillText(words.foreign, { id, source })),
    ...misspelt.map(({ text, suggested }) => {
      const names = suggested.map((id) => catalog.find(id)?.name ?? id).join(', ');
      return fillText(words.misspelt, { text, names });
    }),
  ];
  return limitLines(lines, { most: mostLines, more: words.more, left: more });
}
