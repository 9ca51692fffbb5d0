import fc from 'fast-check';
import type { SpokenAnswer } from '../../src/answers/answer';
import { CardError, mostBytes } from '../../src/cards/create-cards';
import { schemaErrors } from '../support/adaptive-card-schema';
import { answerOfKind, answerTo, languages } from '../support/answers';
import { cards } from '../support/every-card';
import { nodesOf } from '../support/nodes-of';

const foreign = (source: string) =>
  `<Event><System><Provider Name="${source}"/><EventID>1000</EventID></System></Event>`;
const markdown = [
  '${x}',
  '[x](https://evil.example)',
  '**bold** _it_',
  '~~x~~ `code`',
  '# title',
  '<at>all</at>',
  '{{x}}',
];

const typesOf = (answer: SpokenAnswer, text: string) =>
  nodesOf(cards.render(answer))
    .filter((node) => typeof node.text === 'string' && node.text.includes(text))
    .map(({ type }) => type);

describe('text of a user', () => {
  it.each([
    ['[x](https://evil.example)', 'xhttps'],
    ['**bold** _it_', 'bold _it_'],
    ['# title', 'title'],
    ['${title} {id}', 'title id'],
  ])('keeps of a source named “%s” only what names are made of, where no Markdown is read', (source, shown) => {
    expect(typesOf(answerOfKind('unknown', foreign(source)), `“${shown}”`)).toEqual(['TextRun']);
    expect(typesOf(answerOfKind('entry', `20102 keeps coming back:\n${foreign(source)}`), `“${shown}”`)).toEqual([
      'TextRun',
    ]);
  });

  it('never becomes a link', () => {
    for (const text of [foreign('[x](https://evil.example)'), '[PkcsCertIsue_Failure](https://evil.example)']) {
      const urls = nodesOf(cards.render(answerOfKind('unknown', text))).flatMap(({ url = [] }) => url);
      expect(urls).toEqual([]);
    }
  });

  it('loses its markup around a misspelt name', () => {
    expect(typesOf(answerOfKind('unknown', '**PkcsCertIsue_Failure**'), 'PkcsCertIsue_Failure')).toEqual(['TextRun']);
    expect(typesOf(answerOfKind('unknown', '**PkcsCertIsue_Failure**'), '**')).toEqual([]);
  });

  it('stands in no TextBlock, whatever the message: those hold words of the catalog alone', () => {
    const words = new Set(
      languages.flatMap((language) =>
        [
          '20102 with 0x00000400',
          '20100',
          '20102 and 20100',
          'event 20103',
          foreign('x'),
          'PkcsCertIsue_Failure',
          'help',
        ].flatMap((text) => textBlocksOf(answerTo(text, { language }))),
      ),
    );
    for (const source of markdown) {
      for (const text of [foreign(source), `20102 ${foreign(source)}`, `${source} PkcsCertIsue_Failure ${source}`]) {
        expect(textBlocksOf(answerTo(text)).filter((shown) => !words.has(shown))).toEqual([]);
      }
    }
  });

  it('is never computed', () => {
    const answer = { ...answerOfKind('unknown', foreign('x')), sentences: ['A source named ${20000 + 102}.'] };
    expect(cardOrRefusal(answer)).not.toContain('20102');
  });
});

describe('any message', () => {
  const pieces = fc.constantFrom(
    ...markdown,
    ...['20102', '20100', '0x00000400', '0x00000406', '0x0FFFFFFF', 'event 20103', 'PkcsCertIsue_Failure', 'Hilfe'],
    ...[
      'Source: ',
      'Quelle: ',
      'Event ID: ',
      'Ereignis-ID ',
      '{"ProviderName": "',
      '<Provider Name="',
      '"/>',
      '\n',
      ' ',
    ],
  );
  const messages = fc.array(
    fc.oneof(pieces, fc.string({ maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 5 })),
    {
      maxLength: 40,
    },
  );

  it('gets a valid card that fits', () => {
    fc.assert(
      fc.property(messages, fc.constantFrom(...languages), (parts, language) => {
        const text = parts.join('');
        const answer = answerTo(text, { language });
        if (answer.kind === 'silent') throw new Error('a message to the bot gets an answer');
        const card = cards.render(answer);
        expect(schemaErrors(card)).toEqual([]);
        expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(mostBytes);
        expect(card.lang).toBe(language);
      }),
      { numRuns: 300 },
    );
  });
});

function textBlocksOf(answer: ReturnType<typeof answerTo>): string[] {
  if (answer.kind === 'silent') return [];
  return nodesOf(cards.render(answer))
    .filter(({ type }) => type === 'TextBlock')
    .map(({ text }) => String(text));
}

/** A card that must not leave is refused; that is as good as one that shows the text. */
function cardOrRefusal(answer: SpokenAnswer): string {
  try {
    return JSON.stringify(cards.render(answer));
  } catch (error) {
    if (error instanceof CardError) return error.message;
    throw error;
  }
}
