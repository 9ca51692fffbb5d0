/** Events in XML, one or many: `<Event …>…</Event>`, with or without `<Events>` around them. */
import type { Marks } from '../create-marks';
import type { Shape } from '../shape';
import { sortRecords } from '../sort-records';
import { lines } from './lines';

const closing = '</Event>';
const opening = /<Event[\s>]/;
/** What stands between events without saying anything. */
const frame = /<\?xml[^>]*>|<\/?Events[^>]*>/g;

export const events: Shape = {
  begins: (text) => /^\s*<(?:\?xml|Events?)\b/.test(text),
  findEnd: (text) => findEndOfElements(text, closing),
  sort(text, marks) {
    const units: string[] = [];
    const between: string[] = [];
    for (let start = 0; start < text.length;) {
      const found = text.indexOf(closing, start);
      const end = found < 0 ? text.length : found + closing.length;
      const unit = text.slice(start, end);
      const first = unit.search(opening);
      const before = unit.slice(0, Math.max(first, 0)).replace(frame, '').trim();
      if (before !== '') between.push(before);
      if (first >= 0) units.push(unit.slice(first));
      start = end;
    }
    const records = sortRecords(units, marks, readSources);
    return { own: [...records.own, ...sortBetween(between, marks)], foreign: records.foreign };
  },
};

/**
 * Where the last element ends that is whole; 0 where none is.
 *
 * @example findEndOfElements('<Event/></Event><Event>', '</Event>') // 16
 */
export function findEndOfElements(text: string, tag: string): number {
  const end = text.lastIndexOf(tag);
  return end < 0 ? 0 : end + tag.length;
}

function sortBetween(texts: readonly string[], marks: Marks): string[] {
  return texts.flatMap((text) => lines.sort(text, marks).own);
}

function readSources(event: string): string[] {
  const [, provider] = /<Provider\s[^>]{0,500}?Name\s*=\s*["']([^"']*)/.exec(event) ?? [];
  return provider === undefined ? [] : [provider];
}
