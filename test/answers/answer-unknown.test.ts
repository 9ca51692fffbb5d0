import fc from 'fast-check';
import { answerUnknown } from '../../src/answers/answer-unknown';
import { viewMessage } from '../../src/answers/view-message';
import { suggestNeighbours } from '../../src/answers/suggest-neighbours';
import { answerOfKind, catalog, idsOf, readText } from '../support/answers';

const entryTexts = ['de', 'en'].flatMap((language) =>
  catalog.entries.flatMap((entry) => {
    const { summary, meaning, causes, steps } = catalog.texts(entry, [language]);
    return [summary, meaning, ...causes, ...steps];
  }),
);

describe('an unknown reference', () => {
  it.each([
    ['event 20103', 'Event 20103 is not among the documented events', ['20102', '20100']],
    ['Ereignis 20503', 'Event 20503 is not among the documented events', ['20502', '20501', '20500']],
    ['event 99', 'Event 99 is not among the documented events', []],
    ['0x00000420', 'Diagnostic code 0x00000420 is not documented', ['0x00000410', '0x00000400', '0x00000411']],
    ['0x00000412', 'Diagnostic code 0x00000412 is not documented', ['0x00000411', '0x00000410', '0x00000402']],
    ['0x00000406', 'Diagnostic code 0x00000406 is a gap', ['0x00000405', '0x00000404', '0x00000408']],
    ['0x00000407', 'Diagnostic code 0x00000407 is a gap', ['0x00000408', '0x00000405', '0x00000409']],
    ['PkcsCertIsue_Failure', '“PkcsCertIsue_Failure” is not the name', ['20102']],
    ['Source: MsiInstaller Event ID: 11707', 'Event 11707 belongs to “MsiInstaller”', []],
  ])('is named, with neighbours at most: “%s”', (text, sentence, suggested) => {
    const answer = answerOfKind('unknown', text);
    expect(answer.sentences).toEqual([expect.stringContaining(sentence)]);
    expect(idsOf(answer.suggestions)).toEqual(suggested);
    expect(answer.suggestionsTitle === '').toBe(suggested.length === 0);
  });

  it.each([
    ['event 20103', 'Not in the catalog'],
    ['event 20103 PkcsCertIsue_Failure', 'Not in the catalog'],
    ['Source: MsiInstaller Event ID: 11707', 'Not an event of the connector'],
    ['PkcsCertIsue_Failure', 'No such name'],
  ])('has a title that says what is wrong: “%s”', (text, title) => {
    expect(answerOfKind('unknown', text).title).toBe(title);
  });

  it('is told to be checked where nothing is near, and never taken for a good sign', () => {
    expect(answerOfKind('unknown', 'event 99').advice).toEqual([
      expect.stringContaining('Compare the number'),
      expect.stringContaining('can still point to a real problem'),
    ]);
    expect(answerOfKind('unknown', 'event 20103').advice).toHaveLength(1);
    expect(answerOfKind('unknown', 'PkcsCertIsue_Failure').advice).toEqual([]);
  });

  it('never gets a neighbour’s text, whatever its number', () => {
    const events = fc.integer({ min: 10_000, max: 29_999 }).map((value) => `event ${String(value)}`);
    const codes = fc.integer({ min: 0x400, max: 0x4ff }).map((value) => `0x${value.toString(16).padStart(8, '0')}`);
    fc.assert(
      fc.property(fc.oneof(events, codes), fc.constantFrom('de', 'en'), (text, language) => {
        const reading = readText(text);
        fc.pre(reading.unknown.length === 1);
        const view = viewMessage(reading, catalog, [language]);
        if (view?.kind !== 'unknown') throw new Error(`“${text}” is no unknown reference.`);
        const { suggestions, ...said } = answerUnknown(view, catalog, [language]);
        expect(suggestions.length).toBeLessThanOrEqual(3);
        expect(said.sentences.join(' ')).toContain(reading.unknown[0]?.id);
        expect(entryTexts.filter((entryText) => JSON.stringify(said).includes(entryText))).toEqual([]);
      }),
    );
  });
});

describe('several unknown references', () => {
  it('of one kind have a sentence together, and three suggestions', () => {
    const answer = answerOfKind('unknown', 'events 20103, 20203 and 20303, PkcsCertIsue_Failure');
    expect(answer.sentences).toEqual([
      'These are not among the documented events of the Intune certificate connector: 20103, 20203, 20303.',
      expect.stringContaining('PkcsCertIsue_Failure'),
    ]);
    expect(answer.summary).toBe('Not in the catalog: 20103, 20203, 20303, PkcsCertIsue_Failure');
    expect(answer.suggestions).toHaveLength(3);
    expect(new Set(idsOf(answer.suggestions)).size).toBe(3);
  });
});

describe('a neighbour', () => {
  it.each([
    ['20103', ['20102', '20100'], 'one digit away, and of the same hundred'],
    ['20199', ['20102', '20100'], 'of the same hundred'],
    ['30102', ['20102', '10102'], 'one digit away'],
    ['30199', [], 'neither'],
    ['2010', ['2000', '2020', '2050'], 'one digit away'],
    ['201020', [], 'of another length'],
    ['0x00000499', ['0x00000409', '0x00000411', '0x00000410'], 'a code of the same family'],
    ['0x00000300', ['0x00000400'], 'a code one digit away'],
    ['0x00000311', ['0x00000411'], 'a code one digit away'],
    ['0x0FFFFFFE', [], 'near a generic code only'],
    ['0x00000006', [], 'near a generic code only'],
  ])('of %s is one of %j: %s', (unknown, neighbours) => {
    expect(suggestNeighbours(unknown, catalog)).toEqual(neighbours);
  });
});
