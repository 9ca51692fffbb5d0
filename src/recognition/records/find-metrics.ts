/** Finds the connector's metrics, alone or inside a description: `{"Metric":{"Dimensions":{"DiagnosticCode":"0x00000400", …},"Name":"PkcsCertIssue_Failure"}}`. */
import { isMark, isWord } from '../scan';
import type { Token } from '../text/tokens';
import type { Field } from './field';
import { skip } from './field-names';
import { endOfLine } from './record-bounds';

export interface Metric {
  /** The first token, and the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** Its name, where it says one. */
  readonly fields: readonly Field[];
}

/**
 * The metrics of a text, in its order.
 *
 * @example findMetrics(tokenize('{"Metric":{"Name":"Upload_Failure"}}'))[0]?.fields[0]?.value // 'Upload_Failure'
 */
export function findMetrics(tokens: readonly Token[]): Metric[] {
  const metrics: Metric[] = [];
  for (let at = 0; at < tokens.length;) {
    if (!isMetric(tokens, at)) {
      at += 1;
      continue;
    }
    const end = endOfMetric(tokens, at);
    metrics.push({ start: isMark(tokens[at - 2], '{') ? at - 2 : at, end, fields: findName(tokens, at, end) });
    at = end;
  }
  return metrics;
}

function isMetric(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'metric' && isMark(tokens[at - 1], '"');
}

/** Its closing bracket; where the brackets do not match before the next metric or an empty line, its line. */
function endOfMetric(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let index = at + 1; index < tokens.length && !isMetric(tokens, index); index += 1) {
    const token = tokens[index];
    if (token?.kind === 'newline' && tokens[index + 1]?.kind === 'newline') break;
    if (isMark(token, '{')) depth += 1;
    else if (isMark(token, '}')) depth -= 1;
    // The object that "Metric" is the key of ends with the bracket behind its own.
    if (depth < 0) return index + 1;
  }
  return endOfLine(tokens, at, tokens.length);
}

/** The last `"Name": "…"`: a dimension may be called so, too, and stands before it. */
function findName(tokens: readonly Token[], start: number, end: number): Field[] {
  for (let at = end - 1; at > start; at -= 1) {
    if (tokens[at]?.lower !== 'name' || !isMark(tokens[at + 1], '"')) continue;
    const value = tokens[skip(tokens, at + 2, ':"')];
    return isWord(value) ? [{ name: 'metricname', at, value: value.text, start: value.start, end: value.end }] : [];
  }
  return [];
}
