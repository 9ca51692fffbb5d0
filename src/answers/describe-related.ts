/** What belongs to an entry: the codes and the other outcomes of an event, the events that can carry a code. */
import { isEvent, type Catalog, type Entry, type LanguageChain } from '../catalog/catalog';
import type { EntryAnswer } from './answer';
import { describeRow, describeTitle } from './describe-entry';
import { fillText } from './fill-text';

/** Eight rows are a phone screen; what else is seen near an entry is named in a line. */
const mostRows = 8;

/**
 * The related entries, a row each, and a note about the others.
 *
 * @param explained codes whose text stands in the answer already.
 *
 * @example describeRelated(event20102, [], catalog, ['en']).rows.map(({ verdict }) => verdict.id) // ['0x00000400', …]
 */
export function describeRelated(
  entry: Entry,
  explained: readonly Entry[],
  catalog: Catalog,
  languages: LanguageChain,
): EntryAnswer['related'] {
  const { entry: words } = catalog.words(languages);
  const everywhere = catalog.isListedWithEveryEvent(entry.id);
  const isNew = (other: Entry) => !explained.includes(other);
  const listed = everywhere ? [] : statedRelatives(entry, catalog).filter(isNew);
  const seen = catalog.seenWith(entry.id).filter((other) => !listed.includes(other) && isNew(other));
  // Beside what the documentation lists, what we conclude is a line; alone it is the list.
  const rows = listed.length > 0 ? listed : seen;
  const rest = (listed.length > 0 ? [] : rows.slice(mostRows)).concat(listed.length > 0 ? seen : []);
  const generic = isEvent(entry) ? codesListedEverywhere(entry, catalog) : [];
  const title = isEvent(entry) ? words.relatedToEvent : listed.length > 0 ? words.relatedToCode : words.seenWith;
  return {
    title: everywhere || rows.length + generic.length + rest.length > 0 ? title : '',
    rows: [
      ...rows.slice(0, mostRows).map((other) => describeRow(other, catalog, languages)),
      ...generic.map((code) => ({
        ...describeRow(code, catalog, languages),
        sentence: words.listedWithEveryEvent,
      })),
    ],
    note: everywhere ? words.codeListedWithEveryEvent : describeSeen(rest, catalog, languages),
  };
}

/** What the documentation itself relates: an event's own codes and counterparts, a code's events. */
function statedRelatives(entry: Entry, catalog: Catalog): Entry[] {
  if (!isEvent(entry)) return [...catalog.eventsWith(entry.id)];
  const codes = 'codes' in entry ? entry.codes.filter((id) => !catalog.isListedWithEveryEvent(id)) : [];
  return [...codes, ...entry.counterparts].flatMap((id) => catalog.find(id) ?? []);
}

/** They come last, because they say nothing about this event. */
function codesListedEverywhere(entry: Entry, catalog: Catalog): Entry[] {
  const codes = 'codes' in entry ? entry.codes.filter((id) => catalog.isListedWithEveryEvent(id)) : [];
  return codes.flatMap((id) => catalog.find(id) ?? []);
}

/** More names than these are no help. */
const mostNames = 12;

function describeSeen(entries: readonly Entry[], catalog: Catalog, languages: LanguageChain): string {
  if (entries.length === 0) return '';
  const names = entries.slice(0, mostNames).map((entry) => describeTitle(entry, catalog, languages));
  const ids = [...names, ...(entries.length > mostNames ? ['…'] : [])].join(', ');
  return fillText(catalog.words(languages).entry.alsoSeen, { ids });
}
