import type { EntryAnswer, SpokenAnswer } from '../../src/answers/answer';
import { readCardAction } from '../../src/cards/card-action';
import { answerOfKind, catalog } from '../support/answers';
import { cards, everyCard, textsOf } from '../support/every-card';
import { nodesOf } from '../support/nodes-of';

/** Every text of an answer that a reader should see; what a machine reads of it is left out. */
function visibleTexts(value: unknown, key = ''): string[] {
  if (
    ['kind', 'language', 'outcome', 'summary', 'url', 'ids', 'id', 'view', 'previous', 'request', 'bars'].includes(key)
  )
    return [];
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (value === undefined) return [];
  return Object.entries(value as object).flatMap(([name, inner]) =>
    visibleTexts(inner, Array.isArray(value) ? key : name),
  );
}

const shownBy = (answer: SpokenAnswer) => textsOf(cards.render(answer)).join('\n').replaceAll('\u00a0', ' ');

it('every text of every answer is on its card', () => {
  const missing = everyCard.flatMap(({ title, answer }) => {
    const shown = shownBy(answer);
    return visibleTexts(answer)
      .filter((text) => !shown.includes(text))
      .map((text) => `${title}: ${text}`);
  });
  expect(missing).toEqual([]);
});

describe('the card of an entry', () => {
  // One code explains the event, another is not listed for it, and an event is unknown.
  const answer = answerOfKind('entry', '20102 with 0x00000400 and 0x00000411, and event 20199', 'de');
  const card = cards.render(answer);

  it('opens with the verdict: id, name, symbol and word', () => {
    const [verdict] = card.body as { inlines: { text: string; fontType?: string }[] }[];
    const line = verdict?.inlines
      .map(({ text }) => text)
      .join('')
      .replaceAll('\u00a0', ' ');
    expect(line).toBe('20102 · PkcsCertIssue_Failure — ✖ Fehler');
    expect(verdict?.inlines[0]?.fontType).toBe('Monospace');
  });

  it('goes from the meaning to what the message adds, the steps, where to look, related entries and the source', () => {
    const shown = shownBy(answer);
    const stops = [
      answer.verdict.name,
      answer.meaning[0],
      answer.inMessage[0],
      answer.steps[0],
      answer.lookAt[0],
      answer.related.title,
      answer.also[0],
      answer.footer[0],
      answer.footer[1],
      answer.links[0]?.title,
    ].map((text) => shown.indexOf(text ?? 'nothing'));
    expect(stops).toEqual([...stops].sort((one, other) => one - other));
    expect(Math.min(...stops)).toBeGreaterThanOrEqual(0);
  });

  it('numbers its steps', () => {
    expect(answer.steps.length).toBeGreaterThan(1);
    for (const [index, step] of answer.steps.entries()) {
      expect(shownBy(answer)).toContain(`${String(index + 1)}.\n${step}`);
    }
  });

  it('ends with the best guide as its button, and every guide with its address', () => {
    const sets = nodesOf(card).filter(({ type }) => type === 'ActionSet');
    expect(sets.at(-1)?.actions).toEqual([{ type: 'Action.OpenUrl', ...answer.links[0] }]);
    const urls = nodesOf(card).flatMap(({ url = [] }) => url);
    expect([...urls].sort()).toEqual(answer.links.map(({ url }) => url).sort());
  });

  it.each<[string, Partial<EntryAnswer>, string]>([
    ['what the message adds', { inMessage: [] }, 'In Ihrer Nachricht'],
    ['steps', { steps: [] }, 'Was zu tun ist'],
    ['causes', { causes: [] }, 'Mögliche Ursachen'],
  ])('has no heading for %s where there are none', (_what, change, heading) => {
    expect(shownBy(answer)).toContain(heading);
    expect(shownBy({ ...answer, ...change })).not.toContain(heading);
  });

  it('says nothing of the message where the message says nothing more', () => {
    expect(shownBy(answerOfKind('entry', '20102 with 0x0FFFFFFF', 'de'))).not.toContain('In Ihrer Nachricht');
  });

  it.each([
    ['20100', 'Good'],
    ['20501', 'Warning'],
    ['20102', 'Attention'],
    ['10010', 'Accent'],
  ])('of %s has the colour %s of its outcome', (id, colour) => {
    const [verdict] = cards.render(answerOfKind('entry', id)).body as { inlines: { color?: string }[] }[];
    expect(verdict?.inlines.at(-1)?.color).toBe(colour);
  });
});

describe('a row of a card', () => {
  it('opens its entry, in the language of the card', () => {
    const rows = everyCard.flatMap(({ answer, card }) =>
      nodesOf(card)
        .filter(({ selectAction }) => (selectAction as { type?: string } | undefined)?.type === 'Action.Execute')
        .map(({ items, selectAction }) => ({ answer, items, action: (selectAction as { data: unknown }).data })),
    );
    expect(rows.length).toBeGreaterThan(1000);
    for (const { answer, items, action } of rows) {
      const [label, name] = textsOf({ body: items });
      const opened = readCardAction(action);
      expect(opened).toMatchObject({ verb: 'open', version: 2, language: answer.language });
      const view = opened?.verb === 'open' ? opened.view : undefined;
      if (view?.kind === 'unknown') continue;
      const entry = catalog.find(view?.kind === 'found' ? (view.ids[0] ?? '') : '');
      expect([entry?.id, catalog.words([answer.language]).entry.logLine]).toContain(label);
      expect(name).toContain(entry?.name);
    }
  });
});
