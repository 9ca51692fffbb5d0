/** The progress of `ask --file`, on a screen of paper and with a clock that the test turns. */
import { Readable, Writable } from 'node:stream';
import { createProgress } from '../../src/terminal/create-progress';
import { formatProgress } from '../../src/terminal/format-progress';
import { catalog } from '../support/answers';

const state = { file: 'ndes.log', bytes: 30 * 1024 * 1024, totalBytes: 60 * 1024 * 1024, elapsed: 2000 };

describe('the line of progress', () => {
  it('says what is read, how far it is, how fast, and how long it takes', () => {
    expect(formatProgress(state, 80, catalog, ['en'])).toBe(
      'ndes.log  50%  [██████████░░░░░░░░░░]  30 MB of 60 MB  15 MB/s  2 s left',
    );
    expect(formatProgress(state, 80, catalog, ['de'])).toBe(
      'ndes.log  50\u00a0%  [██████████░░░░░░░░░░]  30 MB von 60 MB  15 MB/s  noch 2 s',
    );
  });

  it('leaves out what has no room, and cuts the name at last', () => {
    const line = (width: number, file = state.file) => formatProgress({ ...state, file }, width, catalog, ['en']);
    expect(line(60)).toBe('ndes.log  50%  [██████████░░░░░░░░░░]  30 MB of 60 MB');
    expect(line(40)).toBe('ndes.log  50%  [██████████░░░░░░░░░░]');
    expect(line(20)).toBe('ndes.log  50%');
    expect(line(12)).toBe('ndes.l…  50%');
    expect(line(2)).toBe('50%');
    expect(line(20, '証明書コネクタの記録.log')).toBe('証明書コネクタ…  50%');
  });

  it('does without a share where nobody knows the size', () => {
    expect(formatProgress({ ...state, totalBytes: undefined }, 80, catalog, ['en'])).toBe('ndes.log  30 MB  15 MB/s');
    expect(formatProgress({ ...state, totalBytes: 0 }, 80, catalog, ['en'])).toBe('ndes.log  30 MB  15 MB/s');
  });

  it('stays at the whole where a file has become longer, and says no time that is over', () => {
    expect(formatProgress({ ...state, bytes: 2 ** 30 }, 80, catalog, ['en'])).toMatch(
      /^ndes\.log {2}100% {2}\[█{20}\] {2}60 MB of 60 MB {2}512 MB\/s$/,
    );
  });
});

describe('progress', () => {
  function start({ isTTY = true, redraws = true } = {}) {
    const screen = { written: '', time: 0 };
    const errors = Object.assign(
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          screen.written += chunk.toString();
          done();
        },
      }),
      { isTTY, columns: 40 },
    );
    const terminal = {
      input: Readable.from([]),
      output: errors,
      errors,
      colours: false,
      redraws,
      now: () => screen.time,
    };
    const progress = createProgress(terminal, ({ bytes }, width) => `${String(bytes)} in ${String(width)}`);
    const show = (time: number, bytes: number) => {
      screen.time = time;
      progress.show({ file: 'a.log', bytes, totalBytes: 100 });
    };
    return { screen, show, end: progress.end };
  }

  it('says nothing of what is done within a second', () => {
    const { screen, show, end } = start();
    show(100, 50);
    show(999, 100);
    end();
    expect(screen.written).toBe('');
  });

  it('draws one line in its place, ten times a second at the most, and takes it away', () => {
    const { screen, show, end } = start();
    show(1000, 10);
    show(1050, 11);
    show(1100, 12);
    expect(screen.written.match(/\d+ in \d+/g)).toEqual(['10 in 39', '12 in 39']);
    expect(screen.written).not.toContain('\n');
    end();
    expect(screen.written.endsWith('\x1b[1G\x1b[2K')).toBe(true);
    const { length } = screen.written;
    end();
    expect(screen.written).toHaveLength(length);
  });

  it.each([
    ['a pipe', { isTTY: false }],
    ['a screen that cannot draw in place', { redraws: false }],
  ])('says nothing on %s', (_what, screenOf) => {
    const { screen, show, end } = start(screenOf);
    show(5000, 10);
    end();
    expect(screen.written).toBe('');
  });
});
