/** A normal text and where each of its characters came from. */
import type { Span } from '../reference';

export interface NormalText {
  readonly text: string;
  /** The place in the original text of a range of the normal one. */
  originalSpan(start: number, end: number): Span;
}

/** A range of the original text and where it begins in the normal one. */
interface Piece {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Each of its characters stands for itself; else all of them together for what stands there. */
  readonly isPlain: boolean;
}

export interface NormalTextBuilder {
  /** What stands in the normal text for the next range of the original one. */
  append(normal: string, start: number, end: number, isPlain: boolean): void;
  build(): NormalText;
}

/**
 * Begins the normal text of another one.
 *
 * @example
 * const normal = createNormalText('0×411');
 * normal.append('0', 0, 1, true);
 * normal.append('x', 1, 2, false);
 * normal.append('411', 2, 5, true);
 * normal.build().originalSpan(0, 2).text // '0×'
 */
export function createNormalText(original: string): NormalTextBuilder {
  let text = '';
  const pieces: Piece[] = [];

  return {
    append(normal, start, end, isPlain) {
      if (normal !== '') pieces.push({ at: text.length, start, end, isPlain });
      text += normal;
    },
    build: () => ({
      text,
      originalSpan(start, end) {
        const from = start < text.length ? placeIn(findPiece(pieces, start), start, 'start') : original.length;
        const to = end > 0 && end <= text.length ? placeIn(findPiece(pieces, end - 1), end, 'end') : from;
        return { start: from, end: to, text: original.slice(from, to) };
      },
    }),
  };
}

/** The piece that a place of the normal text stands in. */
function findPiece(pieces: readonly Piece[], place: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.at ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

function placeIn(piece: Piece | undefined, place: number, edge: 'start' | 'end'): number {
  if (!piece) return 0;
  return piece.isPlain ? piece.start + place - piece.at : piece[edge];
}
