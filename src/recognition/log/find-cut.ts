/**
 * Says where a log may be cut without tearing a record apart.
 *
 *     behind `</Event>` and `</E2ETraceEvent>`, between two objects of a JSON list, at an empty line between two lists of fields,
 *     at the end of a table's row, at the end of a line that begins with its time
 */

/** An object of a list as `ConvertTo-Json` indents it, and one that begins with the same key as the first one. */
const indentedObject = /\n {0,4}\},?\r?\n/g;
const firstKey = /^[\s[]*\{\s*"(\w+)"/;

/** A line that begins with its time, or a CMTrace entry: such a log has a record a line. */
const timedLine = /^(<!\[LOG\[|\[?\d{4}-\d{2}-\d{2}[T ,]|\[?\d{1,2}[./]\d{1,2}[./]\d{4}[ ,])/;

/**
 * The end of the last whole record in a text; 0 where none is whole.
 *
 * @param isTable whether the log has a head, and a row a line.
 * @example findCut('<Event>1</Event><Event>2') // 16
 */
export function findCut(text: string, isTable: boolean): number {
  for (const tag of ['</Event>', '</E2ETraceEvent>']) {
    const end = text.lastIndexOf(tag);
    if (end >= 0) return end + tag.length;
  }
  if (/^\s*<(\?xml|Events?|E2ETraceEvent)\b/.test(text)) return 0;
  const [, key] = firstKey.exec(text) ?? [];
  if (key !== undefined) return endOfObject(text, key);
  if (isTable) return endOfRow(text);
  if (hasTimedLines(text)) return text.lastIndexOf('\n') + 1;
  const empty = Math.max(text.lastIndexOf('\n\n') + 2, text.lastIndexOf('\n\r\n') + 3);
  return empty > 3 ? empty : text.length > longestRecord ? text.lastIndexOf('\n') + 1 : 0;
}

/** In characters: what has no empty line for so long is no list of fields. */
const longestRecord = 64 * 1024;

/**
 * Whether each line of a log is an entry of its own.
 *
 * @example hasTimedLines('2021-03-11 07:42:10 INFO started') // true
 */
export function hasTimedLines(text: string): boolean {
  return timedLine.test(text.trimStart());
}

function endOfObject(text: string, key: string): number {
  const compact = Math.max(text.lastIndexOf(`},{"${key}"`), text.lastIndexOf(`}\n{"${key}"`));
  if (compact > 0) return compact + 2;
  let end = 0;
  for (const match of text.matchAll(indentedObject)) end = match.index + match[0].length;
  return end;
}

/** A row may hold line ends within quotes. */
function endOfRow(text: string): number {
  let end = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (character === '\n' && !quoted) end = at + 1;
  }
  return end;
}
