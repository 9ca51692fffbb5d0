/** How a code is written: `0x` and eight hex digits. */

/**
 * The canonical id of a code's value.
 *
 * @example formatCode(0x411) // '0x00000411'
 */
export function formatCode(value: number): string {
  return `0x${value.toString(16).toUpperCase().padStart(8, '0')}`;
}

/** The codes of this connector are 0x400 and up (source article); other values belong to other products. */
export function isDiagnosticRange(value: number): boolean {
  return value >= 0x400 && value <= 0x4ff;
}

/**
 * The hex digits of a word with or without `0x`; the letter O counts as zero behind `0x` or `Ox`.
 *
 * @example readHexDigits('0xOOOOO411') // '00000411'
 */
export function readHexDigits(word: string): string | undefined {
  const prefixed = /^[0o]x/i.test(word);
  const digits = prefixed ? word.slice(2).replace(/o/gi, '0') : word;
  return /^[0-9a-f]{1,9}$/i.test(digits) ? digits : undefined;
}

/** An HRESULT or NTSTATUS that reports an error: 0x8… or 0xC…; 0xFFFFFFFF is everybody's minus one. */
export function isErrorValue(value: number): boolean {
  const top = Math.floor(value / 2 ** 28);
  return (top === 0x8 || top === 0xc) && value !== 0x80000000;
}
