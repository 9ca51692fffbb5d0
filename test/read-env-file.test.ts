import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvFile } from '../src/read-env-file';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'env-file-'));
  path = join(folder, '.env');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function read(content: string | Buffer) {
  writeFileSync(path, content);
  return readEnvFile(path, {});
}

describe('a sound file', () => {
  it.each([
    ['a plain value', 'PORT=80', { PORT: '80' }],
    ['an empty file', '', {}],
    ['comments and blank lines', '\n# PORT=1\n   \n\t# x\nPORT=80 # the usual\n', { PORT: '80' }],
    ['an empty value', 'PORT=\nLOG_LEVEL=info', { PORT: '', LOG_LEVEL: 'info' }],
    ['an empty value with a comment', 'PORT= # none', { PORT: '' }],
    ['export', 'export PORT=80', { PORT: '80' }],
    ['spaces around the equals sign', '  PORT =  80  ', { PORT: '80' }],
    ['Windows line ends', 'PORT=80\r\nLOG_LEVEL=info\r\n', { PORT: '80', LOG_LEVEL: 'info' }],
    ['a byte order mark', '\uFEFFPORT=80', { PORT: '80' }],
    ['umlauts', 'NAME=Müller', { NAME: 'Müller' }],
    ['a # between quotes', `A='1#2'`, { A: '1#2' }],
    ['a value over several lines', 'A="one\ntwo = 2\nthree" # end\nB=1', { A: 'one\ntwo = 2\nthree', B: '1' }],
    ['an escaped quote', 'A="say \\"hi\\""', { A: 'say \\"hi\\"' }],
    ['a backslash before the closing quote', 'A="C:\\temp\\"', { A: 'C:\\temp\\' }],
    ['a quote inside of a value', `A=it's`, { A: `it's` }],
    ['a value with an equals sign', 'A=b=c==', { A: 'b=c==' }],
  ])('may have %s', (_title, content, environment) => {
    expect(read(content)).toEqual({ environment, problems: [] });
  });
});

describe('a broken file', () => {
  it.each([
    ['a line without an equals sign', 'PORT=80\nLOG_LEVEL info\n', [2]],
    ['several of them, each', 'one\nPORT=80\r\n\r\ntwo\n', [1, 4]],
    ['a key with a space', 'LOG LEVEL=info', [1]],
    ['a value without a key', '=80', [1]],
    ['a quote that never closes', 'PORT=80\nA="open\nLOG_LEVEL=info', [2]],
    ['text after a closing quote', `A='one' two`, [1]],
    ['a # inside of a value, which cuts it', 'A=before#after', [1]],
    ['a broken line after a value over several lines', 'A="1\n2\n3"\nbroken', [4]],
    ['bytes that are no UTF-8', Buffer.from([0x41, 0x3d, 0x31, 0x0a, 0x42, 0x3d, 0xff]), [2]],
    ['UTF-16, which PowerShell likes to write', Buffer.from('\uFEFFPORT=80', 'utf16le'), [1]],
    ['a NUL', 'PORT=80\nA=\0', [2]],
  ])('is told about %s, by its line', (_title, content, lines) => {
    const { problems } = read(content);
    expect(problems.map(({ file }) => file)).toEqual(lines.map((line) => `${path}:${line}`));
    expect(problems.every(({ fix }) => fix.length > 0)).toBe(true);
  });

  it('is told about without a word of its content, which may be a secret', () => {
    const { problems } = read('a secret\nA="a secret\n');
    expect(problems).toHaveLength(2);
    expect(JSON.stringify(problems)).not.toContain('secret');
  });
});

it('does without a file', () => {
  expect(readEnvFile(path, { PORT: '80' })).toEqual({ environment: { PORT: '80' }, problems: [] });
});

it('says that the file is a directory', () => {
  mkdirSync(path);
  expect(readEnvFile(path, {}).problems).toEqual([{ file: path, what: 'is a directory', fix: expect.any(String) }]);
});

it('says that the file cannot be read', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(readEnvFile(join(folder, 'file', '.env'), {}).problems[0]?.what).toContain('cannot be read (ENOTDIR)');
});

it('lets a variable of the process win, even an empty one', () => {
  writeFileSync(path, 'PORT=1\nMicrosoftAppId=2\nLOG_LEVEL=debug');
  const { environment } = readEnvFile(path, { PORT: '80', MicrosoftAppId: '' });
  expect(environment).toEqual({ PORT: '80', MicrosoftAppId: '', LOG_LEVEL: 'debug' });
});
