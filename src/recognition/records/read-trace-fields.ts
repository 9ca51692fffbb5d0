/** Reads what an entry of a trace says beside its text: CMTrace's component and type, the text behind a line's time. */
import { isMark, type Scan } from '../scan';
import type { Token } from '../text/tokens';
import type { Field } from './field';
import type { TraceEntry } from './find-trace-entries';
import { readTime } from './read-time';

/** `component="NDESPlugin"`, `type="3"`, and the time, whose two attributes are read as one. */
const attributes: ReadonlyMap<string, string> = new Map([
  ['time', 'time'],
  ['component', 'component'],
  ['type', 'tracetype'],
]);

/**
 * The fields of an entry; a service trace has them in its elements.
 *
 * @example readTraceFields({ kind: 'line', start: 0, end: 16 }, scan)[0]?.name // 'message'
 */
export function readTraceFields(entry: TraceEntry, { tokens, normal }: Pick<Scan, 'tokens' | 'normal'>): Field[] {
  const { kind, start, end } = entry;
  if (kind === 'cmtrace') return readCmTrace(tokens, entry);
  if (kind === 'service-trace') return [];
  const [from, to] = [tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  const time = readTime(normal.text.slice(from, to));
  return time ? [{ name: 'linetext', at: start, value: '', start: from + time.end, end: to, isWhole: true }] : [];
}

function readCmTrace(tokens: readonly Token[], { start, end }: TraceEntry): Field[] {
  // Behind `<![LOG[`; its attributes stand behind the `]LOG]!>` that ends the text.
  let close = end;
  while (close > start + 5 && !(tokens[close]?.text === 'LOG' && isMark(tokens[close - 1], ']'))) close -= 1;
  const from = tokens[start + 4]?.end ?? 0;
  const to = tokens[close - 1]?.start ?? from;
  const text = { name: 'linetext', at: start, value: '', start: from, end: to, isWhole: true };
  return [text, ...readAttributes(tokens, close, end)];
}

function readAttributes(tokens: readonly Token[], first: number, end: number): Field[] {
  const fields: Field[] = [];
  for (let at = first; at < end; at += 1) {
    const name =
      isMark(tokens[at + 1], '=') && isMark(tokens[at + 2], '"') ? attributes.get(tokens[at]?.lower ?? '') : undefined;
    if (name === undefined) continue;
    let last = at + 3;
    while (last < end && !isMark(tokens[last], '"')) last += 1;
    const value = tokens
      .slice(at + 3, last)
      .map(({ text }) => text)
      .join('');
    const start = (name === 'time' ? tokens[at] : tokens[at + 3])?.start ?? 0;
    fields.push({ name, at, value, start, end: tokens[last]?.start ?? start });
  }
  return fields;
}
