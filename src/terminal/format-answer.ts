/** How an answer looks in a terminal. */
import { styleText } from 'node:util';
import type { Answer, Row, Verdict } from '../answers/answer';
import { formatVerdict } from '../answers/describe-entry';
import type { Catalog, Link } from '../catalog/catalog';
import type { Outcome } from '../catalog/schema';

const colourOf: Readonly<Record<Outcome, 'green' | 'yellow' | 'red' | 'cyan'>> = {
  success: 'green',
  warning: 'yellow',
  failure: 'red',
  information: 'cyan',
};

/**
 * An answer as lines of text, with the words of the card.
 *
 * @example formatAnswer(answer, catalog, false).split('\n')[0] // '20102 · PkcsCertIssue_Failure — ✖ Failure'
 */
export function formatAnswer(answer: Answer, catalog: Catalog, colours: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) => (colours ? styleText(style, text) : text);
  const head = (verdict: Verdict) => paint(['bold', colourOf[verdict.outcome]], formatVerdict(verdict));
  const title = (text: string) => paint('bold', text);
  const row = ({ verdict, sentence }: Row) =>
    `  ${paint(colourOf[verdict.outcome], formatVerdict(verdict))}: ${sentence}`;
  const link = ({ title: name, url }: Link) => `  ${name}: ${url}`;
  const words = answer.language === '' ? catalog.words([]) : catalog.words([answer.language]);
  const section = (name: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title(name), ...lines]);
  const small = (lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', ...lines.map((line) => paint('dim', line))];
  const bullets = (lines: readonly string[]) => lines.map((line) => `  - ${line}`);

  switch (answer.kind) {
    case 'entry':
      return [
        head(answer.verdict),
        ...answer.meaning,
        ...section(words.entry.inMessage, bullets(answer.inMessage)),
        ...section(
          words.entry.steps,
          answer.steps.map((step, index) => `  ${String(index + 1)}. ${step}`),
        ),
        ...section(words.entry.lookAt, bullets(answer.lookAt)),
        ...section(words.entry.causes, bullets(answer.causes)),
        ...section(answer.related.title, [
          ...answer.related.rows.map(row),
          ...bullets([answer.related.note].filter(Boolean)),
        ]),
        ...(answer.links.length === 0 ? [] : ['', ...answer.links.map(link)]),
        ...small(answer.also),
        ...small(answer.footer),
      ].join('\n');
    case 'entries':
      return [
        title(answer.title),
        ...answer.rows.map(row),
        ...[answer.more?.text ?? ''].filter(Boolean),
        ...small(answer.also),
        ...small(answer.footer),
      ].join('\n');
    case 'digest':
      return [
        title(answer.title),
        answer.advice,
        ...answer.rows.map((line) => `${row(line)} (${[`${line.count} ×`, line.when].filter(Boolean).join(', ')})`),
        ...section(words.digest.observed, bullets(answer.observed)),
        ...(answer.chart ? section(answer.chart.title, [`  ${answer.chart.text}`]) : []),
        ...[answer.more?.text ?? ''].filter(Boolean),
        ...small(answer.also),
        ...small(answer.footer),
      ].join('\n');
    case 'unknown':
      return [
        title(answer.title),
        ...answer.sentences,
        ...section(answer.suggestionsTitle, answer.suggestions.map(row)),
        ...small(answer.advice),
      ].join('\n');
    case 'search':
      return [
        title(answer.title),
        ...[answer.note].filter(Boolean),
        ...answer.rows.map(row),
        ...[answer.more?.text ?? ''].filter(Boolean),
      ].join('\n');
    case 'help':
      return [
        title(answer.title),
        ...[answer.notice].filter(Boolean),
        answer.intro,
        ...section(
          words.help.examples,
          answer.examples.map(({ title: example }) => `  npm run ask -- "${example}"`),
        ),
        ...section(words.help.limitsTitle, bullets(answer.limits)),
        '',
        ...answer.links.map(link),
      ].join('\n');
    case 'notice':
      return [title(answer.title), ...answer.sentences, ...answer.links.map(link)].join('\n');
    case 'report':
      return [title(answer.title), answer.sentence].join('\n');
    case 'explain':
      return [title(answer.title), answer.label].join('\n');
    case 'error':
      return [title(answer.title), answer.sentence, answer.reference].join('\n');
    case 'silent':
      return '';
  }
}
