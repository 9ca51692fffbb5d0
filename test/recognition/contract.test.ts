/**
 * The contract of recognition, message by message: what is found, what is never found, and what kind of answer it makes.
 * `contract-cases.jsonl` holds what docs/adr/0002 demands, `decided-cases.jsonl` what it left open and we decided.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answerMessage } from '../../src/answers/answer-message';
import { chooseLanguage } from '../../src/answers/choose-language';
import type { Message } from '../../src/recognition/message';
import { toMachineAnswer, type MachineAnswer } from '../../src/terminal/machine-answer';
import { catalog, read } from '../support/recognise';

interface Case {
  readonly id: string;
  readonly input: Message & { readonly locale?: string; readonly watch?: boolean };
  readonly expect: Partial<MachineAnswer> & { readonly suggested_has?: string[] };
  readonly why?: string;
}

function reply({ input }: Case): MachineAnswer {
  const reading = read(input);
  const languages = chooseLanguage({ locales: [input.locale], text: reading.text, available: catalog.languages });
  const answer = answerMessage(reading, catalog, languages, { watch: input.watch ?? false });
  return toMachineAnswer(reading, answer, catalog);
}

describe.each(readdirSync(__dirname).filter((file) => file.endsWith('.jsonl')))('%s', (file) => {
  const cases = readFileSync(join(__dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case);

  it.each(cases.map((example) => [example.id, example.why ?? '', example] as const))('%s: %s', (_id, _why, example) => {
    const { suggested_has: suggested = [], ...expected } = example.expect;
    const answer = reply(example);
    expect(answer).toMatchObject(expected);
    expect(answer.suggested).toEqual(expect.arrayContaining(suggested));
  });
});
