/** Breaks lines between words, so that no terminal breaks them within one. */
import { stripVTControlCharacters } from 'node:util';

/** What a line begins with: blanks, and the mark of a list; what follows is set below its first word. */
const lead = /^ *(?:- |\d\. |\d[\d.,]* × {2})?/;

/**
 * Wraps the lines of a text to a width; colours take no room, a word that is longer than a line stays whole.
 *
 * @example wrapLines('  - one two three', 12) // '  - one two\n    three'
 */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const [start = ''] = lead.exec(line) ?? [];
  const lines: string[] = [];
  let current = start;
  let length = start.length;
  let isEmpty = true;
  for (const word of line.slice(start.length).split(' ')) {
    const size = stripVTControlCharacters(word).length;
    if (!isEmpty && length + 1 + size > width) {
      lines.push(current);
      current = ' '.repeat(start.length);
      length = start.length;
      isEmpty = true;
    }
    current += isEmpty ? word : ` ${word}`;
    length += isEmpty ? size : size + 1;
    isEmpty = false;
  }
  return [...lines, current].join('\n');
}
