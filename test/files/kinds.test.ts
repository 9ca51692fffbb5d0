/** Which files are read, by content first, and how the others are answered. */
import { fileOf, readAll } from '../support/read-all';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

it.each(['a.xml', 'a.csv', 'a.json', 'a.log', 'a.svclog', 'a.txt', 'A.LOG', 'a', 'a.png', 'a.evtx', 'a.zip'])(
  'reads text under the name %s',
  async (name) => {
    const { files, problems } = await readAll([fileOf(name, 'Event 20102')]);
    expect(files).toEqual([{ name, text: 'Event 20102', isEnded: true }]);
    expect(problems).toEqual([]);
  },
);

it.each([
  ['a picture', png],
  ['a picture named as a log', png, 'a.log'],
  ['a PDF, which begins like text', '%PDF-1.7 and then many readable words'],
  ['a cabinet', 'MSCF and then many readable words'],
  ['bytes of a program', Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256))],
])('says that it does not know %s', async (_, bytes, name = 'a.bin') => {
  expect(await readAll([fileOf(name, bytes)])).toEqual({
    files: [],
    skipped: [],
    problems: [{ code: 'UNKNOWN_KIND', file: name }],
  });
});

it('reads a log in which a crash has left a block of zeros', async () => {
  const bytes = Buffer.concat([Buffer.from('20102\n'.repeat(900)), Buffer.alloc(200), Buffer.from('20103')]);
  expect((await readAll([fileOf('u_ex.log', bytes)])).files[0]?.text).toMatch(/20103$/);
});

it('says that a file is empty', async () => {
  expect((await readAll([fileOf('a.log', '')])).problems).toEqual([{ code: 'EMPTY', file: 'a.log' }]);
});

it('shows a name without folders and without characters that turn it around', async () => {
  const names = ['../../etc/passwd', 'C:\\logs\\ndes.log', 'a\u202egol.exe\u0007', '', '/', '..', 'x'.repeat(300)];
  const { files } = await readAll(names.map((name) => fileOf(name, 'text')));
  expect(files.map(({ name }) => name)).toEqual([
    'passwd',
    'ndes.log',
    'agol.exe',
    '?',
    '?',
    '?',
    `${'x'.repeat(120)}…`,
  ]);
});
