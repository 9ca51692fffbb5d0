/** Says where text of another kind begins or ends, so that no record reaches into it: entries of traces, a web server's log. */
import type { Token } from '../text/tokens';
import type { TraceEntry } from './find-trace-entries';
import type { WebLog } from './read-web-log';

/**
 * The positions of a text in which a record before them ends.
 *
 * @example findStops(tokens, [{ kind: 'cmtrace', start: 40, end: 90 }], webLog) // [40, 90]
 */
export function findStops(tokens: readonly Token[], traces: readonly TraceEntry[], webLog: WebLog): number[] {
  const stops: number[] = [];
  for (const { kind, start, end } of traces) {
    // A description has lines with a time of their own; behind an empty line they are a log.
    if (kind !== 'line') stops.push(start, end);
    else if (isBehindEmptyLine(tokens, start)) stops.push(start);
  }
  for (const { start, end } of webLog.lines) stops.push(start, end);
  return stops.sort((one, other) => one - other);
}

function isBehindEmptyLine(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === 'newline' && tokens[at - 2]?.kind === 'newline';
}
