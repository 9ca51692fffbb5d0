/** One line for each thing that was read beside the entries: nothing that the user pasted is passed over in silence. */
import type { Catalog, LanguageChain } from '../catalog/catalog';
import { fillText } from './fill-text';
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
  const { unknown, foreign, misspelt, snippet, more } = rest ?? nothingElse;
  const ids = unknown.map(({ id }) => id);
  const lines = [
    ...(snippet ? [words.snippet] : []),
    ...(ids.length > 0 ? [fillText(words.unknown, { ids: shorten(ids, words.more) })] : []),
    ...foreign.map(({ id, source }) => fillText(words.foreign, { id, source })),
    ...misspelt.map(({ text, suggested }) => {
      const names = suggested.map((id) => catalog.find(id)?.name ?? id).join(', ');
      return fillText(words.misspelt, { text, names });
    }),
  ];
  const left = Math.max(0, lines.length - mostLines) + more;
  return [...lines.slice(0, mostLines), ...(left > 0 ? [fillText(words.more, { count: left })] : [])];
}

/** The first ids, and how many there are besides. */
function shorten(ids: readonly string[], more: string): string {
  const rest = ids.length - mostLines;
  return [...ids.slice(0, mostLines), ...(rest > 0 ? [fillText(more, { count: rest })] : [])].join(', ');
}
