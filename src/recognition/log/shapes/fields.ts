/**
 * Records as lists of fields: Event Viewer's text, `Format-List`, `wevtutil … /f:text`. A record begins with the field with which the
 * first one does; behind an empty line a description may go on.
 */
import { readFirstField, readPlainSources } from '../plain-fields';
import type { Shape } from '../shape';
import { sortRecords } from '../sort-records';
import { findStructure } from './lines';

export const fields: Shape = {
  begins: (text) => findFirst(text) !== undefined,
  findEnd(text) {
    const other = findStructure(text);
    if (other > 0) return other;
    return Math.max(0, text.lastIndexOf(`\n${findFirst(text) ?? ''}`));
  },
  sort(text, marks) {
    const first = findFirst(text);
    const units =
      first === undefined ? [text] : text.split(`\n${first}`).map((unit, at) => (at > 0 ? first : '') + unit);
    return sortRecords(units, marks, readPlainSources);
  },
};

/** Above each record `wevtutil` writes its number, and Event Viewer's details a branch. */
const titles = /^\s*(Event\[|- System)/;

function findFirst(text: string): string | undefined {
  const [, title] = titles.exec(text) ?? [];
  return title ?? readFirstField(text);
}
