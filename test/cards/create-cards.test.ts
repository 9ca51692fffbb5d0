import { createCards, mostBytes, type Card } from '../../src/cards/create-cards';
import { cardKinds } from '../../src/cards/load-templates';
import { answerError } from '../../src/answers/answer-error';
import { schemaErrors } from '../support/adaptive-card-schema';
import { answerOfKind, catalog, codes, events, languages } from '../support/answers';
import { cards, everyCard, type NamedCard } from '../support/every-card';
import { nodesOf } from '../support/nodes-of';

/** The titles of the cards that break a rule. */
const offenders = (breaks: (named: NamedCard) => boolean) => everyCard.filter(breaks).map(({ title }) => title);
const nodesWith = (card: Card, property: string) => nodesOf(card).filter((node) => property in node);

describe('the cards that are looked at', () => {
  it('are every entry and every event with every code in every language, and all kinds', () => {
    const questions = catalog.entries.length + events.length * codes.length;
    expect(everyCard.length).toBeGreaterThan(languages.length * questions);
    expect(new Set(everyCard.map(({ answer }) => answer.kind))).toEqual(new Set(cardKinds));
  });
});

describe('every card', () => {
  it('is valid against the schema of Adaptive Cards 1.5', () => {
    expect(everyCard.flatMap(({ title, card }) => schemaErrors(card).map((error) => `${title}: ${error}`))).toEqual([]);
  });

  it('needs no newer version than 1.5, and no host of its own but the width', () => {
    expect(offenders(({ card }) => card.version !== '1.5')).toEqual([]);
    expect(offenders(({ card }) => JSON.stringify(card.msteams) !== '{"width":"Full"}')).toEqual([]);
  });

  it('fits into 25 KB of UTF-8', () => {
    expect(mostBytes).toBe(25 * 1024);
    expect(offenders(({ card }) => Buffer.byteLength(JSON.stringify(card), 'utf8') > 25 * 1024)).toEqual([]);
  });

  it('says in which language it speaks', () => {
    expect(offenders(({ card, answer }) => card.lang !== answer.language)).toEqual([]);
  });

  it('can be read aloud, and as one line where no card is shown', () => {
    expect(offenders(({ card }) => !/\w{3}/.test(String(card.speak)))).toEqual([]);
    expect(offenders(({ card, answer }) => card.fallbackText !== answer.summary || answer.summary === '')).toEqual([]);
  });

  it('has a value for every binding', () => {
    expect(offenders(({ card }) => /\$\{|undefined|\[object|\{\w+\}/.test(JSON.stringify(card)))).toEqual([]);
  });

  it('has no empty text and no list without elements', () => {
    const isEmpty = (value: unknown) =>
      (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
    expect(offenders(({ card }) => nodesOf(card).some((node) => Object.values(node).some(isEmpty)))).toEqual([]);
  });

  it('has ids that are unique, and only targets that exist', () => {
    expect(
      offenders(({ card }) => {
        const ids = nodesWith(card, 'id').map(({ id }) => id);
        const targets = nodesWith(card, 'targetElements').flatMap(({ targetElements }) => targetElements as string[]);
        return new Set(ids).size !== ids.length || !targets.every((target) => ids.includes(target));
      }),
    ).toEqual([]);
  });

  it('leaves the colours to the host', () => {
    // The last one is a name for charts, which have no other for what is neither good nor bad; hosts choose its shade.
    const colours = new Set(['Good', 'Warning', 'Attention', 'Accent', 'categoricalBlue']);
    const styles = new Set(['heading', 'emphasis']);
    const isFixed = ({ color = 'Good', style = 'heading', ...node }) =>
      !colours.has(color) || !styles.has(style) || 'backgroundImage' in node;
    expect(offenders(({ card }) => nodesOf(card).some(isFixed))).toEqual([]);
    expect(offenders(({ card }) => /#[0-9a-f]{6}\b|"Media"|rgb\(/i.test(JSON.stringify(card)))).toEqual([]);
  });

  it('has a button of an older host beside each Action.Execute, with the same data', () => {
    const executes = everyCard.flatMap(({ card }) => nodesOf(card).filter(({ type }) => type === 'Action.Execute'));
    expect(executes.length).toBeGreaterThan(everyCard.length);
    for (const { data, title, verb, fallback } of executes) {
      expect(fallback).toEqual({ type: 'Action.Submit', title, data });
      expect(verb).toBe((data as { verb: string }).verb);
    }
  });

  it('has at most four actions at its end, and links over https only', () => {
    expect(offenders(({ card }) => ((card.actions ?? []) as unknown[]).length > 4)).toEqual([]);
    expect(
      offenders(({ card }) => nodesWith(card, 'url').some(({ url }) => !String(url).startsWith('https://'))),
    ).toEqual([]);
  });

  it('is the same each time it is made', () => {
    expect(offenders(({ card, answer }) => JSON.stringify(cards.render(answer)) !== JSON.stringify(card))).toEqual([]);
  });
});

describe('a card that is too large for Teams', () => {
  const answer = answerError('7F3A9C21', catalog, ['de']);
  const bytesOf = (sentence: string) => Buffer.byteLength(JSON.stringify(cards.render({ ...answer, sentence })));

  it('is not made; one byte less is', () => {
    const room = mostBytes - bytesOf('');
    // The sentence stands in the card twice: shown and spoken. An umlaut has two bytes.
    const fitting = 'ü'.repeat(Math.floor((room - overhead()) / 4));
    expect(bytesOf(fitting)).toBeLessThanOrEqual(mostBytes);
    expect(bytesOf(fitting)).toBeGreaterThan(mostBytes - 8);
    expect(() => bytesOf(`${fitting}üü`)).toThrow(expect.objectContaining({ code: 'CARD_TOO_LARGE' }));
  });

  /** An empty sentence makes no element at all. */
  function overhead(): number {
    return bytesOf('x') - bytesOf('') - 2;
  }
});

it('a catalog is enough to make cards: the shipped templates are the default', () => {
  expect(createCards(catalog).render(answerOfKind('entry', '20102')).type).toBe('AdaptiveCard');
});
