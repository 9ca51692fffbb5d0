/** The name of a file as it may be shown: without folders, without characters that do something else than show. */

/** The longest name of a file on NTFS is 255; a card shows less. */
const longest = 120;

/**
 * Takes the last part of a path, whichever way its folders are separated.
 *
 * @example cleanName('..\\..\\etc/ndes\u0007.log') // 'ndes.log'
 */
export function cleanName(path: string): string {
  const parts = path.split(/[/\\]/).filter((part) => part !== '');
  // Control characters, the format characters that turn a text around, and what begins the place of a value in a card.
  const name = (parts.at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\$(?=[${])/g, '')
    .trim();
  if (name === '' || name === '.' || name === '..') return '?';
  return name.length > longest ? `${name.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : name;
}
