/** Puts the fields of a text together that belong to one record. */
import { isMark } from '../scan';
import type { Token } from '../text/tokens';
import { comesOnce, idFields, instanceField, roleOf, sourceFields } from '../vocabulary/record-fields';
import type { Field } from './field';
import type { Element } from './find-elements';

export interface Group {
  readonly fields: readonly Field[];
  /** The event in XML that they are the tags of. */
  readonly element?: Element;
  /** They stand in the text of such an event: whatever they say is no record of its own. */
  readonly isWithin: boolean;
}

/**
 * The fields of a text, record by record.
 *
 * @param stops where text of another kind begins, which no record goes on in.
 * @example groupFields(tokens, readFields(tokens, []), [], []).length // 2 for "Source: A\nEvent ID: 1\nSource: B\nEvent ID: 2"
 */
export function groupFields(
  tokens: readonly Token[],
  fields: readonly Field[],
  elements: readonly Element[],
  stops: readonly number[],
): Group[] {
  const groups: Group[] = [];
  let next = 0;
  let nextStop = 0;
  let ofElement: { element: Element; fields: Field[] } | undefined;
  let ofText: Field[] | undefined;
  let seen = new Set<string>();
  for (const field of fields) {
    while ((elements[next]?.end ?? field.at + 1) <= field.at) {
      next += 1;
      ofText = undefined;
    }
    for (; (stops[nextStop] ?? field.at + 1) <= field.at; nextStop += 1) ofText = undefined;
    const element = elements[next];
    const isWithin = element !== undefined && field.at >= element.start;
    if (isWithin && tokens[field.at]?.kind === 'tag') {
      if (ofElement?.element !== element) {
        ofElement = { element, fields: [] };
        groups.push({ ...ofElement, isWithin: false });
        ofText = undefined;
      }
      ofElement.fields.push(field);
      continue;
    }
    const previous = ofText?.at(-1);
    if (!ofText || !previous || repeats(tokens, ofText, seen, field) || isNextLine(tokens, previous, field)) {
      ofText = [];
      groups.push({ fields: ofText, isWithin });
      seen = new Set();
    }
    seen.add(field.name);
    ofText.push(field);
  }
  return groups;
}

/**
 * A record ends where one of the fields that it has once comes again, or its first one in the same place of a line; behind an
 * empty line also where a complete one is followed by such a field under another tool's name.
 */
function repeats(tokens: readonly Token[], group: readonly Field[], seen: ReadonlySet<string>, field: Field): boolean {
  // Event Viewer's details begin with the provider.
  if (field.inDetails && field.name === 'providername') return true;
  const [first] = group;
  const isAgain = comesOnce(field.name) || (first?.name === field.name && isAlike(tokens, first, field));
  return (isAgain && seen.has(field.name)) || isAnothers(tokens, group, field);
}

function isAnothers(tokens: readonly Token[], group: readonly Field[], field: Field): boolean {
  const opens =
    (comesOnce(field.name) && !field.inDetails) ||
    ofGetEventLog.has(field.name) ||
    beginsObject(tokens, field) ||
    isSecondMessage(tokens, group, field);
  return opens && isComplete(group, field) && hasEmptyLine(tokens, group.at(-1)?.at ?? field.at, field.at);
}

function beginsObject(tokens: readonly Token[], { at }: Field): boolean {
  if (!isMark(tokens[at - 1], '"')) return false;
  let before = at - 2;
  while (tokens[before]?.kind === 'space' || tokens[before]?.kind === 'newline') before -= 1;
  return isMark(tokens[before], '{');
}

/** `Message : …`, with which `Format-List *` begins a record. */
function isSecondMessage(tokens: readonly Token[], group: readonly Field[], { name, at }: Field): boolean {
  const isMessage = (field: string) => roleOf(field) === 'message';
  const isInList = tokens[at + 1]?.kind === 'space' && isMark(tokens[at + 2], ':');
  return isInList && isMessage(name) && group.some((field) => isMessage(field.name) || field.inDetails);
}

/** Whether a record has what most have once: whose it is, its time, and its event or, in a selection, its text; a log is its first field. */
function isComplete(group: readonly Field[], next: Field): boolean {
  const has = new Set(group.map(({ name }) => roleOf(name)));
  const isLog = roleOf(next.name) === 'log';
  return (
    (has.has('provider') || has.has('log')) && has.has('time') && (isLog || has.has('event') || has.has('message'))
  );
}

/** Its lists begin with these. */
const ofGetEventLog: ReadonlySet<string> = new Set(['entrytype', instanceField]);

function hasEmptyLine(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (tokens[at]?.kind === 'newline' && tokens[at + 1]?.kind === 'newline') return true;
  }
  return false;
}

/** Both begin an object, or both a line, equally far from its start. */
function isAlike(tokens: readonly Token[], one: Field, other: Field): boolean {
  const place = placeOf(tokens, one);
  return place !== undefined && place === placeOf(tokens, other);
}

function placeOf(tokens: readonly Token[], { at }: Field): string | undefined {
  const before = tokens[at - 1];
  if (before === undefined || before.kind === 'newline') return '';
  const beyond = tokens[at - 2];
  if (before.kind === 'space' && (beyond === undefined || beyond.kind === 'newline')) return before.text;
  return before.text === '"' ? '"' : undefined;
}

/** What a sentence says of an event ends with its line. */
function isNextLine(tokens: readonly Token[], previous: Field, field: Field): boolean {
  if (!previous.inSentence && !field.inSentence) return false;
  return tokens.slice(previous.at, field.at).some(({ kind }) => kind === 'newline');
}

/**
 * Leaves out what only mentions an event: "See event ID 20102" in a sentence is no field, unless the same sentence says whose it is.
 *
 * @example withoutMentions(tokenize('See event ID 20102'), fields) // []
 */
export function withoutMentions(tokens: readonly Token[], fields: readonly Field[]): Field[] {
  return fields.filter((field, index) => {
    if (!field.inSentence || !idFields.has(field.name)) return true;
    const [before, after] = [fields[index - 1], fields[index + 1]];
    return (
      (before !== undefined && sourceFields.has(before.name) && !isNextLine(tokens, before, field)) ||
      (after !== undefined && sourceFields.has(after.name) && !isNextLine(tokens, field, after))
    );
  });
}
