/** Takes a report of what the catalog lacks: a log line and a counter, and the user's own text only if they tick it. */
import type { SpokenAnswer } from '../answers/answer';
import { answerNotice } from '../answers/answer-notice';
import { reportedIds } from '../answers/answer-report';
import { nothingElse, type View } from '../answers/view';
import type { LanguageChain } from '../catalog/catalog';
import type { BotParts } from './bot-parts';

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
  { catalog, count, log }: BotParts,
): SpokenAnswer {
  const { unknown, foreign, misspelt } = ('rest' in view ? view.rest : undefined) ?? nothingElse;
  const { comment, include } = data as { comment?: unknown; include?: unknown };
  const isIncluded = (include === 'true' || include === true) && typeof comment === 'string';
  log.info(
    {
      code: 'REPORT_MISSING',
      unknown: unknown.map(({ id }) => id).filter(isCode),
      foreign: foreign.map(({ id }) => id).filter(isCode),
      misspelt: misspelt.length,
      ...(isIncluded && { comment: comment.slice(0, longestComment) }),
    },
    'an entry was reported missing',
  );
  for (const { family } of unknown) count('report', family);
  if (unknown.length === 0) count('report', 'other');
  return answerNotice('reported', catalog, languages, { values: { ids: reportedIds(view).join(', ') } });
}

/** Event ids and codes alone: the data of a button may be forged, and no text of a user goes into the log unasked. */
function isCode(id: string): boolean {
  return /^(0x)?[0-9a-f]{1,10}$/i.test(id);
}
