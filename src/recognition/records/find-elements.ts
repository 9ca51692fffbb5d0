/** Finds the events of a text that are written in XML: each `<Event>` with its end is one record, whatever it holds. */
import type { Token } from '../text/tokens';
import { isMark } from '../scan';

export interface Element {
  /** Its tag, and the token behind its closing one. */
  readonly start: number;
  readonly end: number;
  /** Where Event Viewer's copy says "Event Xml:" before it: the same record again. */
  readonly label: number | undefined;
}

/**
 * The events in XML, in the order of the text; one without an end is none.
 *
 * @example findElements(tokenize('<Event><EventID>7</EventID></Event>')) // [{ start: 0, end: 5, label: undefined }]
 */
export function findElements(tokens: readonly Token[]): Element[] {
  const elements: Element[] = [];
  let start: number | undefined;
  tokens.forEach(({ kind, text }, at) => {
    if (kind !== 'tag') return;
    if (/^<event[\s>]/i.test(text)) start = at;
    else if (start !== undefined && text.toLowerCase() === '</event>') {
      elements.push({ start, end: at + 1, label: findLabel(tokens, start) });
      start = undefined;
    }
  });
  return elements;
}

/** "Event Xml:", "Ereignis-XML:" in the line before. */
function findLabel(tokens: readonly Token[], start: number): number | undefined {
  let at = start - 1;
  while (tokens[at]?.kind === 'space' || tokens[at]?.kind === 'newline') at -= 1;
  const isLabel =
    isMark(tokens[at], ':') &&
    tokens[at - 1]?.lower === 'xml' &&
    ['event', 'ereignis'].includes(tokens[at - 3]?.lower ?? '');
  return isLabel ? at - 3 : undefined;
}
