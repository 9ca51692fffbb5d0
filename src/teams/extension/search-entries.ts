/** The message extension's search: entries while somebody types, each ready to be put into their message. */
import type { Attachment, TurnContext } from 'botbuilder';
import type { EntryAnswer } from '../../answers/answer';
import { suggestEntries } from '../../answers/suggest-entries';
import type { View } from '../../answers/view';
import type { LanguageChain } from '../../catalog/catalog';
import { readMessage } from '../../recognition/read-message';
import type { BotParts } from '../bot-parts';
import { chooseTurnLanguage } from '../choose-turn-language';
import { readWhere } from '../read-activity';
import { sayView } from '../say-view';

/** Each result carries a whole card of some 10 KB, and a list that is longer is not read while typing. */
const mostResults = 10;

/** In characters: who types more has pasted something, and its beginning says what it is about. */
const longestQuery = 2000;

interface Query {
  readonly parameters?: unknown;
  readonly queryOptions?: { readonly skip?: unknown; readonly count?: unknown } | null;
}

/**
 * The body for a `composeExtension/query`.
 *
 * @throws Error whatever the memory throws.
 * @example await searchEntries(context, parts) // { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: […] } }
 */
export async function searchEntries({ activity }: TurnContext, parts: BotParts): Promise<object> {
  const { parameters, queryOptions } = (activity.value ?? {}) as Query;
  const typed = readTyped(parameters);
  const languages = await chooseTurnLanguage(activity, typed, parts);
  const asked = await parts.memory.mostAsked(readWhere(activity));
  const reading = readMessage({ text: typed }, parts.lexicon);
  const views = suggestEntries(typed, reading, asked, parts.catalog, languages);
  const skip = readCount(queryOptions?.skip, 0);
  const page = views.slice(skip, skip + Math.min(mostResults, readCount(queryOptions?.count, mostResults)));
  if (page.length === 0 && skip === 0) {
    const { nothing } = parts.catalog.words(languages).extension;
    return { composeExtension: { type: 'message', text: nothing } };
  }
  const attachments = page.map((view) => describeResult(view, languages, parts));
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

/**
 * A result: the card that is inserted, and the preview of it, which must not be an Adaptive Card.
 *
 * @example describeResult(viewOf(['20102']), ['en'], parts).preview.content.title // '20102 · PkcsCertIssue_Failure'
 */
export function describeResult(
  view: View,
  languages: LanguageChain,
  parts: BotParts,
): Attachment & { readonly preview: Attachment } {
  const answer = sayView(view, languages, parts);
  const [title, text] = answer.kind === 'entry' ? describeEntry(answer) : [answer.title, answer.summary];
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: parts.cards.render(answer),
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
  };
}

/** A list of results is narrow: the outcome begins the second line, where it is not cut. */
function describeEntry({
  verdict: { label, name, symbol, word },
  meaning,
}: EntryAnswer): [title: string, text: string] {
  return [`${label} · ${name}`, `${symbol} ${word}: ${meaning[0] ?? ''}`];
}

/** What stands in the search box; a box that was only opened has none. */
function readTyped(parameters: unknown): string {
  const list = Array.isArray(parameters) ? (parameters as ({ name?: unknown; value?: unknown } | null)[]) : [];
  const query = list.find((parameter) => parameter?.name !== 'initialRun');
  return typeof query?.value === 'string' ? query.value.slice(0, longestQuery) : '';
}

function readCount(value: unknown, fallback: number): number {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : fallback;
}
