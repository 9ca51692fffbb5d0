/** Reads a log of any length piece by piece: whole records go through the recognition, what cannot be ours is only counted. */
import { findReferences } from '../find-references';
import type { Lexicon } from '../lexicon';
import { createTally, type LogSummary } from './create-tally';
import { createSieve } from './create-sieve';
import { findCut } from './find-cut';

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

/** In characters: enough for several records, and a fraction of a second. */
const pieceSize = 16 * 1024;

/** The names of a table's columns stand in its first line; one of them names the event. */
const tableHead = /^[^\n]*(event ?id|ereignis-?id|ereigniskennung|\bid\b|instanceid)[^\n]*$/i;

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
  const sieve = createSieve(lexicon);
  let pending = '';
  let head: string | undefined;

  /** The head of a table belongs to all of its rows. */
  function findHead(text: string): string {
    const [first = '', second = ''] = text.trimStart().split('\n');
    const isHead = /[;,\t|]/.test(first) && tableHead.test(first) && !/[{<]/.test(first);
    const isRuled = /^[ -]+\r?$/.test(second) && second.includes('---');
    if (isRuled) return `${first}\n${second}\n`;
    return isHead ? `${first}\n` : '';
  }

  function read(text: string, isFirst: boolean): void {
    const { own, foreign } = sieve(text);
    tally.addForeign(foreign);
    if (own === '') return;
    const table = isFirst ? '' : (head ?? '');
    for (const record of findReferences(`${table}${own}`, lexicon, { entities: false }).records) tally.add(record);
  }

  let isFirst = true;
  function readPieces(isLast: boolean): void {
    while (pending.length >= pieceSize || (isLast && pending !== '')) {
      head ??= findHead(pending);
      const piece = pending.slice(0, pieceSize);
      const cut = pending.length > pieceSize ? findCut(piece, head !== '') || findCut(pending, head !== '') : 0;
      if (cut === 0 && !isLast) return;
      const end = cut === 0 ? pending.length : cut;
      read(pending.slice(0, end), isFirst);
      isFirst = false;
      pending = pending.slice(end);
    }
  }

  return {
    begin() {
      pending = '';
      head = undefined;
      isFirst = true;
    },
    write(text) {
      pending += text;
      readPieces(false);
    },
    end: () => {
      readPieces(true);
    },
    summarize: () => tally.summarize(),
  };
}
