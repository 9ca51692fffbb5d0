/** Records in JSON: a list, indented or not, or an object a line. */
import { readPlainSources } from '../plain-fields';
import type { Shape } from '../shape';
import { sortRecords } from '../sort-records';

const firstKey = /^[\s,[\]]*\{\s*"(\w+)"\s*:/;
/** An object of a list as `ConvertTo-Json` indents it. */
const indentedEnd = /\n {0,4}\},?\r?\n/g;
/** A line end that no line of JSON follows. */
const behindObjects = /\}[\s,\]]{0,20}\n(?=[^\s{}[\],"])/;

export const objects: Shape = {
  begins: (text) => firstKey.test(text),
  findEnd(text) {
    const other = behindObjects.exec(text);
    return other ? other.index + other[0].length : (findEnds(text).at(-1) ?? 0);
  },
  sort(text, marks) {
    const ends = [...findEnds(text), text.length];
    const units = ends.map((end, at) => text.slice(at === 0 ? 0 : ends[at - 1], end)).filter((unit) => /\w/.test(unit));
    return sortRecords(units, marks, readPlainSources);
  },
};

/** Behind each object that another one with the same first key follows, else behind each that its indentation closes. */
function findEnds(text: string): number[] {
  const [, key = ''] = firstKey.exec(text) ?? [];
  const ends: number[] = [];
  const next = new RegExp(`\\},?\\r?\\n?\\{"${key}"`, 'g');
  for (const { index } of text.matchAll(next)) ends.push(index + 1);
  if (ends.length === 0) for (const match of text.matchAll(indentedEnd)) ends.push(match.index + match[0].length);
  return ends;
}
