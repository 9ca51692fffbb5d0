/** How an answer looks in a terminal. */
import type { Answer } from '../answers/answer';
import type { Catalog, Link } from '../catalog/catalog';
import { createStyle } from './create-style';
import { formatDigest } from './format-digest';

/**
 * An answer as lines of text, with the words of the card.
 *
 * @example formatAnswer(answer, catalog, false).split('\n')[0] // '20102 · PkcsCertIssue_Failure — ✖ Failure'
 */
export function formatAnswer(answer: Answer, catalog: Catalog, colours: boolean): string {
  const style = createStyle(colours);
  const { title, head, row, section, bullets, small } = style;
  const link = ({ title: name, url }: Link) => `  ${name}: ${url}`;
  const words = answer.language === '' ? catalog.words([]) : catalog.words([answer.language]);

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
      return formatDigest(answer, words, style).join('\n');
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
