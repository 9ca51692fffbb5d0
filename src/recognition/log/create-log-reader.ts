/** Reads a log of any length piece by piece: what may be ours goes through the recognition, the rest is only counted. */
import { findReferences } from '../find-references';
import type { Lexicon } from '../lexicon';
import { createMarks } from './create-marks';
import { createTally, type LogSummary } from './create-tally';
import type { Shape, Units } from './shape';
import { events } from './shapes/events';
import { fields } from './shapes/fields';
import { lines } from './shapes/lines';
import { objects } from './shapes/objects';
import { endsTable, findTable, type Table } from './shapes/table';
import { traces } from './shapes/traces';
import { findWebLog } from './shapes/web-log';

export interface LogReader {
  /** A file begins. */
  begin(): void;
  /** The next piece of the file. */
  write(text: string): void;
  /** The file is complete. */
  end(): void;
  /** What all files hold. */
  summarize(): LogSummary;
}

/** The first that a text begins with; lines are everything else. */
const shapes: readonly Shape[] = [events, traces, objects, fields, lines];

/** In characters, as all of these: enough for several records, and a fraction of a second. */
const pieceSize = 16 * 1024;

/** An event has at most 64 KB by the format of Windows' log, and its XML escapes some characters; what is longer is torn. */
const longestRecord = 256 * 1024;

/** A file that is no longer than what people can paste into Teams (28 KB) is read like a paste, word by word. */
const longestPaste = 32 * 1024;

/**
 * Creates a reader of logs.
 *
 * @example
 * const reader = createLogReader(lexicon);
 * reader.begin();
 * reader.write('2021-03-11 07:42:10 Event ID 20102, DiagnosticCode 0x00000400\n');
 * reader.end();
 * reader.summarize().pairs[0]?.event // '20102'
 */
export function createLogReader(lexicon: Lexicon): LogReader {
  const tally = createTally();
  const marks = createMarks(lexicon);
  let pending = '';
  let isLarge = false;
  let table: Table | undefined;
  let waiting = '';
  let last: Units | undefined;

  function readPieces(isLast: boolean): void {
    while (pending !== '' && (isLast || pending.length >= pieceSize)) {
      table = continueTable();
      const shape = table?.rows ?? shapes.find((one) => one.begins(pending)) ?? lines;
      const end = shape.findEnd(pending.slice(0, pieceSize)) || shape.findEnd(pending) || endAnyway(isLast);
      if (end === 0) return;
      if (shape !== last) recogniseWaiting();
      last = shape;
      read(pending.slice(0, end), shape);
      pending = pending.slice(end);
    }
  }

  /** Behind a table another may begin. */
  function continueTable(): Table | undefined {
    if (table && !endsTable.test(pending)) return table;
    const next = findWebLog(pending) ?? findTable(pending);
    // What waits belongs under the head before it.
    if (table || next) recogniseWaiting();
    if (next) pending = pending.slice(pending.indexOf(next.head) + next.head.length);
    return next;
  }

  function endAnyway(isLast: boolean): number {
    if (isLast) return pending.length;
    if (pending.length < longestRecord) return 0;
    return pending.lastIndexOf('\n') + 1 || pending.length;
  }

  function read(text: string, shape: Units): void {
    const { own, foreign } = shape.sort(text, marks);
    tally.addForeign(foreign);
    for (const unit of own) {
      // An empty line would end a table.
      waiting += unit.endsWith('\n') ? unit : `${unit}\n`;
      if (waiting.length >= pieceSize) recogniseWaiting();
    }
  }

  /** Few long texts are read faster than many short ones. */
  function recogniseWaiting(): void {
    const text = waiting;
    waiting = '';
    if (text !== '') recognise(text);
  }

  function recognise(text: string): void {
    const { records, loose } = findReferences((table?.head ?? '') + text, lexicon, { entities: false });
    for (const record of records) tally.add(record);
    for (const id of loose) tally.addLoose(id);
  }

  return {
    begin() {
      pending = '';
      isLarge = false;
      table = undefined;
      last = undefined;
    },
    write(text) {
      pending += text;
      isLarge ||= pending.length > longestPaste;
      if (isLarge) readPieces(false);
    },
    end: () => {
      if (!isLarge) recognise(pending);
      else readPieces(true);
      recogniseWaiting();
    },
    summarize: () => tally.summarize(),
  };
}
