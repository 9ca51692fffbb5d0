/** The line that says how far the reading of files is. */
import { fillText } from '../answers/fill-text';
import { formattersOf } from '../answers/formatters';
import type { Catalog, LanguageChain } from '../catalog/catalog';
import { sayBytes } from '../files/limits';
import type { ReadProgress } from '../files/log-file';

/** How far it is, and since when, in milliseconds. */
export type ProgressState = ReadProgress & { readonly elapsed: number };

/** In characters. */
const barLength = 20;
const shortestName = 12;

/**
 * The line for a width; what has no room is left out, the least important first, and at last the name is cut.
 *
 * @example formatProgress({ file: 'ndes.log', bytes: 3e7, totalBytes: 6e7, elapsed: 2000 }, 80, catalog, ['en'])
 * // 'ndes.log  50%  [██████████░░░░░░░░░░]  29 MB of 57 MB  14 MB/s  2 s left'
 */
export function formatProgress(
  { file, bytes, totalBytes, elapsed }: ProgressState,
  width: number,
  catalog: Catalog,
  languages: LanguageChain,
): string {
  const { progressBar: words } = catalog.words(languages).files;
  const speed = elapsed > 0 ? (bytes / elapsed) * 1000 : 0;
  const rate = fillText(words.rate, { rate: sayBytes(speed) });
  if (!totalBytes) return fit(file, [sayBytes(bytes), rate], width);
  // A file that is written to while it is read becomes longer than it said.
  const share = Math.min(1, bytes / totalBytes);
  const full = Math.floor(share * barLength);
  const seconds = Math.ceil((totalBytes - Math.min(bytes, totalBytes)) / Math.max(1, speed));
  return fit(
    file,
    [
      formattersOf(languages).percent.format(Math.floor(share * 100) / 100),
      `[${'█'.repeat(full)}${'░'.repeat(barLength - full)}]`,
      fillText(words.of, { bytes: sayBytes(Math.min(bytes, totalBytes)), total: sayBytes(totalBytes) }),
      rate,
      ...(seconds > 0 ? [fillText(words.left, { seconds })] : []),
    ],
    width,
  );
}

/** As many of the parts as leave room for a name that says something. */
function fit(name: string, parts: readonly string[], width: number): string {
  const kept = [...parts];
  const room = () => width - kept.reduce((sum, part) => sum + part.length + 2, 0);
  while (kept.length > 1 && room() < Math.min(shortestName, widthOf(name))) kept.pop();
  return [cut(name, room()), ...kept].filter((part) => part !== '').join('  ');
}

function cut(name: string, width: number): string {
  if (widthOf(name) <= width) return name;
  const characters = Array.from(name);
  while (characters.length > 0 && widthOf(characters.join('')) > width - 1) characters.pop();
  return characters.length === 0 ? '' : `${characters.join('')}…`;
}

/** In columns, at the most: characters of East Asia and pictures take two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character >= '\u1100' && character !== '…' ? 2 : 1), 0);
}
