/** How a digest looks in a terminal: its table, and its bars. */
import type { Chart, DigestAnswer } from '../answers/answer';
import type { Words } from '../catalog/content';
import type { Style } from './create-style';

/**
 * A digest as lines of text.
 *
 * @example formatDigest(answer, catalog.words(['en']), createStyle(false))[0] // '42 event records'
 */
export function formatDigest(answer: DigestAnswer, words: Words, style: Style): string[] {
  return [
    style.title(answer.title),
    answer.advice,
    ...formatTable(answer, style),
    ...[answer.more?.text ?? ''].filter(Boolean),
    ...style.section(words.digest.observed, style.bullets(answer.observed)),
    ...(answer.chart ? style.section(answer.chart.title, drawBars(answer.chart)) : []),
    ...style.small(answer.also),
    ...style.small(answer.footer),
  ];
}

/** Counts below each other, and beside each what it counts. */
function formatTable({ rows }: DigestAnswer, { verdict }: Style): string[] {
  const counts = alignRight(rows.map(({ count }) => `  ${count} ×`));
  return rows.flatMap((row, index) => {
    const indent = ' '.repeat(counts[index]?.length ?? 0);
    const more = [row.sentence, row.when].filter(Boolean);
    return ['', `${counts[index] ?? ''}  ${verdict(row.verdict)}`, ...more.map((text) => `${indent}  ${text}`)];
  });
}

/** In characters: beside the longest time and count it stays within 80 columns. */
const longestBar = 40;

function drawBars({ bars }: Chart): string[] {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const labels = alignRight(bars.map(({ label }) => label));
  const values = alignRight(bars.map(({ value }) => String(value)));
  return bars.map(({ value }, index) => {
    const bar = '█'.repeat(Math.ceil((value / most) * longestBar));
    return `  ${labels[index] ?? ''}  ${values[index] ?? ''} ${bar}`.trimEnd();
  });
}

function alignRight(texts: readonly string[]): string[] {
  const width = Math.max(0, ...texts.map(({ length }) => length));
  return texts.map((text) => text.padStart(width));
}
