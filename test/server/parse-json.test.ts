import { parseJson } from '../../src/server/parse-json';

const parse = (text: string) => parseJson(Buffer.from(text));
const nest = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

it.each([
  ['an object', '{"a":[1,"ü",null]}', { a: [1, 'ü', null] }],
  ['a byte order mark', '\uFEFF{}', {}],
  [
    'brackets inside of strings',
    `{"a":"${'['.repeat(100)}\\"${'{'.repeat(100)}"}`,
    { a: `${'['.repeat(100)}"${'{'.repeat(100)}` },
  ],
  ['many brackets side by side', `[${'[],'.repeat(1000)}1]`, [...Array<unknown>(1000).fill([]), 1]],
])('reads %s', (_title, text, value) => {
  expect(parse(text)).toEqual({ ok: true, value });
});

it.each([
  ['nothing', '', 'the body is empty'],
  ['nothing but white space', ' \n', 'the body is empty'],
  ['half an object', '{"a":', 'the body is not valid JSON'],
  ['a bare word', 'hello', 'the body is not valid JSON'],
  ['two values', '{} {}', 'the body is not valid JSON'],
  ['65 levels', nest(65), 'the body is nested too deeply'],
  ['100,000 levels', '{"a":'.repeat(100_000), 'the body is nested too deeply'],
])('refuses %s', (_title, text, reason) => {
  expect(parse(text)).toEqual({ ok: false, reason });
});

it('reads 64 levels', () => {
  expect(parse(nest(64)).ok).toBe(true);
});

it.each([
  ['a lone continuation byte', [0x22, 0x80, 0x22]],
  ['a cut character', [0x22, 0xc3]],
  ['UTF-16', [0xff, 0xfe, 0x7b, 0x00]],
])('refuses %s', (_title, bytes) => {
  expect(parseJson(Buffer.from(bytes))).toEqual({ ok: false, reason: 'the body is not valid UTF-8' });
});

it.each(['__proto__', '\\u005f_proto__', 'constructor'])('drops the key %s at every depth', (key) => {
  const parsed = parse(`{"${key}":{"bad":1},"a":[{"${key}":{"prototype":{"bad":1}},"b":1}]}`);
  expect(parsed).toEqual({ ok: true, value: { a: [{ b: 1 }] } });
  const value = parsed.ok ? Object.assign({}, parsed.value) : {};
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect({}).not.toHaveProperty('bad');
});
