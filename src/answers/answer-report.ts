/** Answers with the form that tells the operator what the catalog lacks. */
import type { Catalog, LanguageChain } from '../catalog/catalog';
import type { ReportAnswer } from './answer';
import { fillText } from './fill-text';
import { restOf, type View } from './view';

/**
 * The form, filled with what was read.
 *
 * @example answerReport(view, catalog, ['en']).sentence // 'The operator of this bot will see that …'
 */
export function answerReport(view: View, catalog: Catalog, languages: LanguageChain): ReportAnswer {
  const { report: words, actions } = catalog.words(languages);
  const ids = reportedIds(view).join(', ');
  const intro = fillText(words.intro, { ids });
  return {
    kind: 'report',
    language: languages[0] ?? 'en',
    summary: `${words.title}: ${ids}`,
    title: words.title,
    sentence: intro,
    comment: { label: words.comment, value: ids },
    include: words.include,
    buttons: [{ title: actions.send, request: { verb: 'send-report', view } }],
  };
}

/**
 * What a view names and the catalog should perhaps have; somebody else's event is no gap.
 *
 * @example reportedIds(view) // ['20103', '0x00000406']
 */
export function reportedIds(view: View): string[] {
  const { unknown, misspelt } = restOf(view);
  return [...unknown.map(({ id }) => id), ...misspelt.map(({ text }) => text)];
}
