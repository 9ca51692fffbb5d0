/** The parts that several answers share in a terminal: an entry's first line, its row, a section. */
import { styleText } from 'node:util';
import type { Row, Verdict } from '../answers/answer';
import { formatVerdict } from '../answers/describe-entry';
import type { Outcome } from '../catalog/schema';

const colourOf: Readonly<Record<Outcome, 'green' | 'yellow' | 'red' | 'cyan'>> = {
  success: 'green',
  warning: 'yellow',
  failure: 'red',
  information: 'cyan',
};

export interface Style {
  readonly title: (text: string) => string;
  /** The first line of an entry, on its own and in a list. */
  readonly head: (verdict: Verdict) => string;
  readonly verdict: (verdict: Verdict) => string;
  readonly row: (row: Row) => string;
  /** A title and its lines; nothing without lines. */
  readonly section: (title: string, lines: readonly string[]) => string[];
  readonly bullets: (lines: readonly string[]) => string[];
  /** What matters least, behind an empty line. */
  readonly small: (lines: readonly string[]) => string[];
}

/**
 * Creates the style of a terminal.
 *
 * @example createStyle(false).bullets(['a cause']) // ['  - a cause']
 */
export function createStyle(colours: boolean): Style {
  const paint = (style: Parameters<typeof styleText>[0], text: string) => (colours ? styleText(style, text) : text);
  const title = (text: string) => paint('bold', text);
  const verdict = (of: Verdict) => paint(colourOf[of.outcome], formatVerdict(of));
  return {
    title,
    verdict,
    head: (of) => paint(['bold', colourOf[of.outcome]], formatVerdict(of)),
    row: (row) => `  ${verdict(row.verdict)}: ${row.sentence}`,
    section: (name, lines) => (lines.length === 0 ? [] : ['', title(name), ...lines]),
    bullets: (lines) => lines.map((line) => `  - ${line}`),
    small: (lines) => (lines.length === 0 ? [] : ['', ...lines.map((line) => paint('dim', line))]),
  };
}
