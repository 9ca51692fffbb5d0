/** Finds what was never filled in: a placeholder that went into the package would be shown to people. */
import type { Problem } from '../../src/catalog/problem';
import { listTexts } from './list-texts';

const placeholder = /\$\{|\{\{|\}\}|<[^<>]*>|\b(TODO|FIXME|TBD|lorem ipsum)\b/i;

/**
 * The texts that still hold a placeholder.
 *
 * @example checkPlaceholders({ id: '${{APP}}' }, 'manifest/manifest.json')[0]?.what // 'id holds a placeholder'
 */
export function checkPlaceholders(value: unknown, file: string): Problem[] {
  return listTexts(value)
    .filter(([, text]) => placeholder.test(text))
    .map(([place]) => ({ file, what: `${place} holds a placeholder`, fix: 'Write what is meant in its place.' }));
}
