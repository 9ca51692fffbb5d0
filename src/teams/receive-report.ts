/** Takes a report of what the catalog lacks: a log line and a counter, and the user's own text only if they tick it. */
import type { SpokenAnswer } from '../answers/answer';
import { answerNotice } from '../answers/answer-notice';
import { reportedIds } from '../answers/answer-report';
import { restOf, type View } from '../answers/view';
import type { LanguageChain } from '../catalog/catalog';
import type { BotParts } from './bot-parts';

/** What a misspelt name looks like; a button's data may hold any text. */
const identifier = /^\w[\w-]{2,60}$/;

/** In characters: what the form takes. */
const longestComment = 1000;

/**
 * Logs and counts a report; `data` are the button's data with what the form's fields hold.
 *
 * @example receiveReport(view, { comment: 'Event 20103 …', include: 'true' }, ['en'], parts).kind // 'notice'
 */
export function receiveReport(
  view: View,
  data: unknown,
  languages: LanguageChain,
  { catalog, count, note }: BotParts,
): SpokenAnswer {
  const { unknown, misspelt } = restOf(view);
  const { comment, include } = data as { comment?: unknown; include?: unknown };
  const isIncluded = (include === 'true' || include === true) && typeof comment === 'string';
  note({
    code: 'REPORT_MISSING',
    unknown: unknown.map(({ id }) => id),
    misspelt: misspelt.map(({ text }) => text).filter((text) => identifier.test(text)),
    ...(isIncluded && { comment: comment.slice(0, longestComment) }),
  });
  for (const { family } of unknown) count('report', family);
  if (unknown.length === 0) count('report', 'other');
  return answerNotice('reported', catalog, languages, { values: { ids: reportedIds(view).join(', ') } });
}
