import { answerError } from '../../src/answers/answer-error';
import { answerHelp } from '../../src/answers/answer-help';
import { catalog, languages, readText } from '../support/answers';

describe.each(languages)('the help in %s', (language) => {
  const help = answerHelp('asked', catalog, [language]);

  it.each(help.examples)('has an example that says what it opens: “$title”', ({ title, ids }) => {
    expect(readText(title).found.map(({ id }) => id)).toEqual(ids);
  });

  it('has three examples', () => {
    expect(help.examples).toHaveLength(3);
  });

  it('says where its knowledge ends', () => {
    expect(help.limits[0]).toMatch(/\b19 \w+.*\b12 \w+.*6\.1806.*2020/);
    expect(help.limits.join(' ')).toMatch(/2022/);
  });

  it('links the article, its next steps and the script', () => {
    expect(help.links.map(({ url }) => url)).toEqual([
      expect.stringMatching(/troubleshoot-certificate-connector-events$/),
      expect.stringMatching(/troubleshoot-scep-certificate-profiles$/),
      'https://aka.ms/intuneconnectorverificationscript',
    ]);
  });

  it('says what is the matter where nothing was found, and only there', () => {
    const found = answerHelp('nothing-found', catalog, [language]);
    expect(found.notice).toMatch(/Connector|connector/);
    expect(found.summary).toBe(found.notice);
    expect(help.notice).toBe('');
  });

  it('welcomes with another title than it helps', () => {
    const welcome = answerHelp('welcome', catalog, [language]);
    expect(welcome.title).not.toBe(help.title);
    const { title, summary, view } = help;
    expect({ ...welcome, title, summary, view }).toEqual(help);
  });
});

it.each([
  ['de', 'Referenz 7F3A9C21'],
  ['en', 'Reference 7F3A9C21'],
])('an error in %s is calm and names its reference', (language, reference) => {
  const answer = answerError('7F3A9C21', catalog, [language]);
  expect(answer).toMatchObject({ kind: 'error', language, reference });
  expect(answer.summary).toBe(`${answer.title}. ${reference}`);
  expect(answer.sentence).not.toMatch(/error|exception|stack/i);
});
