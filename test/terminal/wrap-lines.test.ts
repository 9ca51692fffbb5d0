import { wrapLines } from '../../src/terminal/wrap-lines';

describe('a text on a screen', () => {
  it('is broken between words, below the first word of its line', () => {
    expect(wrapLines('one two three', 8)).toBe('one two\nthree');
    expect(wrapLines('  - one two three', 12)).toBe('  - one two\n    three');
    expect(wrapLines('  1. one two three', 12)).toBe('  1. one two\n     three');
    expect(wrapLines('  12 ×  one two three', 15)).toBe('  12 ×  one two\n        three');
    expect(wrapLines('      one two three', 13)).toBe('      one two\n      three');
  });

  it('keeps its empty lines, and a word that is longer than a line', () => {
    expect(wrapLines('one\n\nhttps://example.com/a/long/address two', 8)).toBe(
      'one\n\nhttps://example.com/a/long/address\ntwo',
    );
  });

  it('is as wide with colours as without', () => {
    expect(wrapLines('\x1b[31mone two\x1b[39m three', 13)).toBe('\x1b[31mone two\x1b[39m three');
  });
});
