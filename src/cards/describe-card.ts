/** An answer as the data of its template: every binding has a value, lists may be empty. */
import type { EntryAnswer, More, Row, SpokenAnswer, Verdict } from '../answers/answer';
import type { Catalog } from '../catalog/catalog';
import type { Outcome } from '../catalog/schema';
import { fillText } from '../answers/fill-text';
import { viewOf, type View } from '../answers/view';
import { createCardAction } from './card-action';
import { describeButtons, describeWays, openView } from './describe-buttons';

/** Semantic colours of the host, so that light, dark and high contrast all read. */
const colours: Readonly<Record<Outcome, string>> = {
  success: 'Good',
  warning: 'Warning',
  failure: 'Attention',
  information: 'Accent',
};

/** Views to go back to, the nearest first: from this card, and from those that it opens. */
export interface Ways {
  readonly back: readonly View[];
  readonly trail: readonly View[];
}

/**
 * The data that a kind's template is expanded with.
 *
 * @example describeCard(answer, { back: [], trail: [] }, catalog).verdict // { id: '20102', …, colour: 'Attention' }
 */
export function describeCard(answer: SpokenAnswer, { back, trail }: Ways, catalog: Catalog): object {
  const { language, summary } = answer;
  const words = catalog.words([language]);
  const rowOf = (row: Row) => ({
    verdict: describeVerdict(row.verdict),
    sentence: row.sentence,
    open: fillText(words.entries.open, {
      id: row.verdict.label === row.verdict.id ? row.verdict.id : row.verdict.name,
    }),
    action: createCardAction(openView(row.view ?? viewOf([row.verdict.id]), trail), language),
  });
  /** The line that names what is left, and the button that shows it. */
  const moreOf = (more: More | undefined) => ({
    more: lines([more?.text ?? '']),
    moreActions: more
      ? [
          {
            title: words.actions.more,
            action: createCardAction(openView(more.view, back), language),
          },
        ]
      : [],
  });
  const common = {
    language,
    summary,
    buttons: describeButtons(answer),
    ways: describeWays(answer, back, catalog),
  };

  switch (answer.kind) {
    case 'entry':
      return {
        ...common,
        speak: [speakVerdict(answer.verdict), ...answer.meaning].join(' '),
        verdict: describeVerdict(answer.verdict),
        meaning: lines(answer.meaning),
        inMessage: lines(answer.inMessage),
        steps: answer.steps.map((text, index) => ({ mark: `${String(index + 1)}.`, text })),
        lookAt: lines(answer.lookAt),
        causes: bullets(answer.causes),
        rows: answer.related.rows.map(rowOf),
        related: hasRelated(answer) ? lines([answer.related.title]) : [],
        notes: lines([answer.related.note]),
        also: lines(answer.also),
        footer: lines(answer.footer),
        // The best guide is the card's button, the others are links in the text.
        links: answer.links.slice(0, 1),
        guides: answer.links.slice(1),
        titles: {
          inMessage: { text: words.entry.inMessage },
          steps: { text: words.entry.steps },
          lookAt: { text: words.entry.lookAt },
          causes: { text: words.entry.causes },
          guides: { text: words.entry.guides },
        },
      };
    case 'entries':
      return {
        ...common,
        speak: summary,
        range: lines([answer.range]),
        rows: answer.rows.map(rowOf),
        ...moreOf(answer.more),
        also: lines(answer.also),
        footer: lines(answer.footer),
        titles: { main: { text: answer.title } },
      };
    case 'digest':
      return {
        ...common,
        speak: `${summary} ${answer.advice}`,
        advice: lines([answer.advice]),
        range: lines([answer.range]),
        rows: answer.rows.map((row) => ({ ...rowOf(row), count: `${row.count}\u00a0×`, times: lines([row.when]) })),
        observed: bullets(answer.observed),
        charts: answer.chart ? [answer.chart] : [],
        ...moreOf(answer.more),
        also: lines(answer.also),
        footer: lines(answer.footer),
        titles: {
          main: { text: answer.title },
          count: { text: words.digest.head.count },
          event: { text: words.digest.head.event },
          observed: { text: words.digest.observed },
        },
      };
    case 'unknown':
      return {
        ...common,
        speak: answer.sentences.join(' '),
        sentences: lines(answer.sentences),
        rows: answer.suggestions.map(rowOf),
        suggestions: lines([answer.suggestionsTitle]),
        advice: lines(answer.advice),
        titles: { main: { text: answer.title } },
      };
    case 'search':
      return {
        ...common,
        speak: summary,
        notes: lines([answer.note]),
        range: lines([answer.range]),
        rows: answer.rows.map(rowOf),
        ...moreOf(answer.more),
        titles: { main: { text: answer.title } },
      };
    case 'help':
      return {
        ...common,
        speak: [`${answer.title}.`, answer.notice, answer.intro].filter((text) => text !== '').join(' '),
        notice: lines([answer.notice]),
        intro: lines([answer.intro]),
        examples: answer.examples.map(({ title, ids }) => ({
          title,
          action: createCardAction(openView(viewOf(ids)), language),
        })),
        limits: bullets(answer.limits),
        guides: answer.links,
        titles: {
          main: { text: answer.title },
          examples: { text: words.help.examples },
          limits: { text: words.help.limitsTitle },
        },
      };
    case 'notice':
      return {
        ...common,
        speak: [`${answer.title}.`, ...answer.sentences].join(' '),
        sentences: lines(answer.sentences),
        links: answer.links,
        titles: { main: { text: answer.title } },
      };
    case 'report':
      return {
        ...common,
        speak: `${answer.title}. ${answer.sentence}`,
        sentence: lines([answer.sentence]),
        comment: answer.comment,
        include: answer.include,
        titles: { main: { text: answer.title } },
      };
    case 'explain':
      return { ...common, speak: answer.title, label: answer.label, titles: { main: { text: answer.title } } };
    case 'error':
      return {
        ...common,
        speak: `${answer.sentence} ${answer.reference}`,
        sentence: lines([answer.sentence]),
        reference: lines([answer.reference]),
        titles: { main: { text: answer.title } },
      };
  }
}

function hasRelated({ related: { rows, note } }: EntryAnswer): boolean {
  return rows.length > 0 || note !== '';
}

/** A first line without the marks that a screen reader would spell out. */
function speakVerdict({ label, name, word }: Verdict): string {
  return `${label}, ${name}: ${word}.`;
}

function describeVerdict(verdict: Verdict): Verdict & { colour: string } {
  return { ...verdict, colour: colours[verdict.outcome] };
}

/** Texts as list items of a template; empty ones make no element. */
function lines(texts: readonly string[]): { text: string }[] {
  return texts.filter((text) => text !== '').map((text) => ({ text }));
}

function bullets(texts: readonly string[]): { mark: string; text: string }[] {
  return texts.map((text) => ({ mark: '•', text }));
}
